package org.chancery.web.encounter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Sighting;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;

/** Says of an encounter in a few words what it is. */
public final class Lines {

    private static final int MOST_NAMES = 6;
    private static final int MOST_COMPARED = 3;

    private Lines() {}

    public static EncounterListView.Line of(MergedEncounter encounter) {
        List<String> participants = encounter.participants();
        List<String> shown = participants.subList(0, Math.min(MOST_NAMES, participants.size()));
        return new EncounterListView.Line(
                encounter.id(),
                encounter.from().toString(),
                encounter.until().toString(),
                encounter.kinds(),
                encounter.kindConflict(),
                shown,
                participants.size() - shown.size(),
                place(encounter),
                encounter.sightings().stream().map(Sighting::label).distinct().toList(),
                encounter.sides(),
                encounter.reports().size(),
                Urls.encounter(encounter.id()),
                comparison(encounter));
    }

    static @Nullable String place(MergedEncounter encounter) {
        return encounter.sightings().stream()
                .map(Sighting::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Address of the comparison of one text of each side, up to three; null if fewer than two sides tell of it. */
    static @Nullable String comparison(MergedEncounter encounter) {
        Map<String, String> bySide = new LinkedHashMap<>();
        for (Sighting sighting : encounter.sightings()) {
            if (sighting.side() != null && sighting.main()) {
                bySide.putIfAbsent(sighting.side(), sighting.report());
            }
        }
        List<String> reports = bySide.values().stream().limit(MOST_COMPARED).toList();
        return reports.size() < 2 ? null : Urls.compare(reports.toArray(String[]::new));
    }

    static List<List<String>> rows(List<EncounterListView.Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "encounter", "from", "until", "kinds", "participants", "place", "reports", "publishers", "sides"));
        for (EncounterListView.Line line : lines) {
            rows.add(List.of(
                    line.id(),
                    line.from(),
                    line.until(),
                    String.join(" ", line.kinds()),
                    String.join("; ", line.participants()),
                    line.place() == null ? "" : line.place(),
                    String.valueOf(line.reports()),
                    String.join("; ", line.publishers()),
                    String.join(" ", line.sides())));
        }
        return rows;
    }
}
