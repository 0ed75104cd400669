package org.chancery.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.chancery.knowledge.Knowledge;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Puts what merging gave into the tables of {@code V34__merged.sql}. Within a transaction that somebody else begins and ends. */
final class MergeTableWriter {

    private static final int AT_ONCE = 1000;

    private final Handle handle;

    MergeTableWriter(Handle handle) {
        this.handle = handle;
    }

    /**
     * Takes the place of what was there.
     *
     * @param changes {@link MergeTable#changes} before it was made: if it is another now, or somebody else was faster, nothing is written
     */
    void write(Whole whole, Knowledge knowledge, long changes) {
        MergeTable table = new MergeTable(handle, knowledge);
        if (MergeTable.changes(handle) != changes || table.isFresh()) {
            return;
        }
        clear();
        writeSightings(whole.merged());
        writeTalks(whole.told());
        handle.execute("INSERT INTO merged_state (number, rule) VALUES (?, ?)", changes, table.rule());
    }

    /** What was kept is made anew at the next question. */
    void clear() {
        for (String table : List.of("merged_state", "merged_sightings", "merged_parties", "merged_talks")) {
            handle.execute("DELETE FROM " + table);
        }
    }

    private void writeSightings(Merged merged) {
        Map<String, Long> reports = numbers("SELECT report, doc FROM reports");
        Map<String, Long> actors = numbers("SELECT actor, key FROM actors");
        PreparedBatch rows = handle.prepareBatch(
                "INSERT INTO merged_sightings (number, id, encounter, part, report, main, kind,"
                        + " channel, day, day_note, place, title_words, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch parties = handle.prepareBatch("INSERT INTO merged_parties (number, n, actor) VALUES (?, ?, ?)");
        long number = 0;
        for (int i = 0; i < merged.encounters().size(); i++) {
            MergedEncounter encounter = merged.encounters().get(i);
            int at = 0;
            for (Sighting sighting : encounter.sightings()) {
                rows.add(
                        number,
                        sighting.id(),
                        encounter.id(),
                        merged.parts().get(i),
                        Objects.requireNonNull(reports.get(sighting.report())),
                        sighting.main() ? 1 : 0,
                        sighting.kind(),
                        sighting.channel(),
                        sighting.day().toString(),
                        sighting.dayNote(),
                        sighting.place(),
                        String.join(" ", new TreeSet<>(sighting.titleWords())),
                        at == 0 ? null : encounter.why().get(at - 1));
                at++;
                int n = 0;
                for (Sighting.Party party : sighting.parties()) {
                    parties.add(number, n++, Objects.requireNonNull(actors.get(party.key())));
                }
                number++;
                relieve(rows);
                relieve(parties);
            }
        }
        rows.execute();
        parties.execute();
    }

    private void writeTalks(Map<Outcome.Two, Map<Long, String>> told) {
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO merged_talks (one, other, entry, encounter) VALUES (?, ?, ?, ?)");
        told.forEach((two, talks) -> talks.forEach((entry, encounter) -> {
            rows.add(two.one(), two.other(), entry, encounter);
            relieve(rows);
        }));
        rows.execute();
    }

    private static void relieve(PreparedBatch rows) {
        if (rows.size() >= AT_ONCE) {
            rows.execute();
        }
    }

    private Map<String, Long> numbers(String sql) {
        Map<String, Long> numbers = new HashMap<>();
        handle.createQuery(sql)
                .map((row, context) -> numbers.put(row.getString(2), row.getLong(1)))
                .list();
        return numbers;
    }
}
