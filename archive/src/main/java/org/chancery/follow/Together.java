package org.chancery.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.chancery.merge.EncounterIndex;
import org.chancery.merge.Sighting;

/** What reports tell of an encounter, brought together by the one rule of {@code merge}. */
final class Together {

    private final Map<String, List<FollowSql.EncounterRow>> groups = new LinkedHashMap<>();
    private final Map<Long, List<Actor>> participants;
    private final EncounterIndex index;

    /** @param participants by number of the entry */
    Together(List<FollowSql.EncounterRow> rows, Map<Long, List<Actor>> participants, EncounterIndex index) {
        this.participants = participants;
        this.index = index;
        rows.forEach(row -> groups.computeIfAbsent(index.idOf(row.id()), id -> new ArrayList<>())
                .add(row));
    }

    /** Each encounter with its tellings; that of the report which is about it first. */
    List<List<FollowSql.EncounterRow>> encounters() {
        return groups.values().stream().map(this::bestFirst).toList();
    }

    /** All tellings of the encounter that is told here, this one among them. */
    List<FollowSql.EncounterRow> tellings(FollowSql.EncounterRow row) {
        return groups.getOrDefault(index.idOf(row.id()), List.of(row));
    }

    /** All who were there by any of the tellings. */
    List<Actor> there(List<FollowSql.EncounterRow> tellings) {
        LinkedHashSet<Actor> there = new LinkedHashSet<>();
        tellings.forEach(row -> there.addAll(participants.getOrDefault(row.entry(), List.of())));
        return List.copyOf(there);
    }

    private List<FollowSql.EncounterRow> bestFirst(List<FollowSql.EncounterRow> rows) {
        List<String> order = index.with(rows.get(0).id()).stream()
                .flatMap(encounter -> encounter.sightings().stream())
                .map(Sighting::id)
                .toList();
        return rows.stream()
                .sorted(Comparator.comparingInt(row -> order.indexOf(row.id())))
                .toList();
    }
}
