package org.chancery.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.knowledge.Knowledge;
import org.jdbi.v3.core.Handle;

/** What merging gave, as the tables of {@code V34__merged.sql} have it. */
final class MergeTable implements Outcome {

    /** Of how reports are merged. Raise it with every change by which the same archive gives something else. */
    static final int RULE = 1;

    private final Handle handle;
    private final Knowledge knowledge;
    private final String rule;

    MergeTable(Handle handle, Knowledge knowledge) {
        this.handle = handle;
        this.knowledge = knowledge;
        this.rule = RULE + " " + knowledge.version();
    }

    /** Whether the tables have what merging would give now. */
    boolean isFresh() {
        return handle.createQuery("SELECT COUNT(*) FROM merged_state s JOIN archive_changes c ON c.number = s.number"
                                + " WHERE s.rule = :rule")
                        .bind("rule", rule)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** Rule and knowledge under which it is asked. */
    String rule() {
        return rule;
    }

    /** How often anything changed that encounters are merged from. */
    static long changes(Handle handle) {
        return handle.createQuery("SELECT number FROM archive_changes")
                .mapTo(Long.class)
                .one();
    }

    /** What changes while it is read is made anew, so that no answer is half of one state and half of another. */
    @Override
    public Merged merged() {
        Merged read = read();
        return isFresh() ? read : Whole.of(handle, knowledge).merged();
    }

    @Override
    public Map<Long, String> talks(Two two) {
        Map<Long, String> talks = readTalks(two);
        return isFresh() ? talks : Whole.of(handle, knowledge).talks(two);
    }

    private Map<Long, String> readTalks(Two two) {
        Map<Long, String> talks = new TreeMap<>();
        handle.createQuery("SELECT entry, encounter FROM merged_talks WHERE one = :one AND other = :other")
                .bind("one", two.one())
                .bind("other", two.other())
                .map((row, context) -> talks.put(row.getLong(1), row.getString(2)))
                .list();
        return talks;
    }

    /** In what the tables are not what merging gives. */
    List<String> differences(Whole whole, int most) {
        List<String> wrong = new ArrayList<>();
        Set<MergedEncounter> given = new LinkedHashSet<>(whole.merged().encounters());
        Merged kept = read();
        Set<MergedEncounter> known = new LinkedHashSet<>(kept.encounters());
        kept.encounters().stream()
                .filter(encounter -> !given.contains(encounter))
                .forEach(encounter -> wrong.add("kept encounter " + encounter.id() + " is none that merging gives"));
        given.stream()
                .filter(encounter -> !known.contains(encounter))
                .forEach(encounter -> wrong.add("encounter " + encounter.id() + " is not kept as merging gives it"));
        if (wrong.isEmpty() && !kept.equals(whole.merged())) {
            wrong.add("the parts in which kept encounters hang together, or their order, are not those of merging");
        }
        whole.told().forEach((two, talks) -> {
            if (!readTalks(two).equals(talks)) {
                wrong.add("kept talks of " + two.one() + " and " + two.other() + " are not those that merging gives");
            }
        });
        return wrong.subList(0, Math.min(most, wrong.size()));
    }

    private Merged read() {
        Map<Long, List<Sighting.Party>> parties = parties();
        List<MergedEncounter> encounters = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        List<Sighting> sightings = new ArrayList<>();
        List<String> why = new ArrayList<>();
        handle.createQuery("SELECT m.number, m.id, m.encounter, m.part, r.doc, p.name, r.side, r.title, m.main, m.kind,"
                        + " m.channel, m.day, m.day_note, m.place, m.title_words, m.why FROM merged_sightings m"
                        + " JOIN reports r ON r.report = m.report JOIN publishers p ON p.publisher = r.publisher"
                        + " ORDER BY m.number")
                .map((row, context) -> {
                    String id = row.getString(2);
                    if (id.equals(row.getString(3))) {
                        close(sightings, why, encounters);
                        parts.add(row.getInt(4));
                    } else {
                        why.add(String.valueOf(row.getString(16)));
                    }
                    String side = row.getString(7);
                    String words = row.getString(15);
                    return sightings.add(new Sighting(
                            id,
                            row.getString(5),
                            row.getString(6),
                            side.isEmpty() ? null : side,
                            row.getString(8),
                            row.getInt(9) == 1,
                            row.getString(10),
                            row.getString(11),
                            LocalDate.parse(row.getString(12)),
                            row.getString(13),
                            row.getString(14),
                            parties.getOrDefault(row.getLong(1), List.of()),
                            words.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(words.split(" ")))));
                })
                .list();
        close(sightings, why, encounters);
        return new Merged(encounters, parts);
    }

    private static void close(List<Sighting> sightings, List<String> why, List<MergedEncounter> encounters) {
        if (!sightings.isEmpty()) {
            encounters.add(new MergedEncounter(sightings, why));
            sightings.clear();
            why.clear();
        }
    }

    private Map<Long, List<Sighting.Party>> parties() {
        Map<Long, Sighting.Party> actors = new HashMap<>();
        handle.createQuery("SELECT actor, key, name, state, kind FROM actors"
                        + " WHERE actor IN (SELECT actor FROM merged_parties)")
                .map((row, context) -> {
                    String key = row.getString(2);
                    String state = row.getString(4);
                    return actors.put(
                            row.getLong(1),
                            new Sighting.Party(key, row.getString(3), state == null ? key : state, row.getString(5)));
                })
                .list();
        Map<Long, List<Sighting.Party>> parties = new HashMap<>();
        handle.createQuery("SELECT number, actor FROM merged_parties ORDER BY number, n")
                .map((row, context) -> parties.computeIfAbsent(row.getLong(1), number -> new ArrayList<>())
                        .add(Objects.requireNonNull(actors.get(row.getLong(2)))))
                .list();
        return parties;
    }
}
