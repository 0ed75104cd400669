package org.chancery.keep;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows on their way into the tables of a record, sent many at a time. */
final class Rows {

    private static final int MOST_WAITING = 40_000;

    /**
     * Rows in one statement, the most first. A statement that fires a trigger makes SQLite write out its word index before it
     * runs, so that a statement to a row takes several times as long.
     */
    private static final int[] TOGETHER = {256, 32, 1};

    /** The tables in the order in which they refer to each other, with their columns. */
    enum Table {
        TEXTS("report, title, text"),
        ENTRIES("entry, id, report, layer, local"),
        REPORT_ACTORS("entry, report, actor, name, sector, offices, held, mentions, first_begin"),
        ENCOUNTERS("entry, report, kind, main, status, date, day_from, day_until, place"),
        STATEMENTS("entry, report, act, form, content, polarity, modality, tense, pattern, words"),
        STATEMENT_TOPICS("entry, n, topic"),
        COMMITMENTS(
                "entry, report, strength, action, due, due_from, due_until, condition, amounts, repeated, reaffirms,"
                        + " statement"),
        UPCOMING("entry, report, what, date, day_from, day_until, place, certainty"),
        INITIATIVES("entry, report, name, folded"),
        STANCES("entry, n, actor, stance, statement"),
        RELATIONS("entry, report, label, folded, since"),
        FORMULATIONS("entry, report, formulation, text, span_begin, span_end, side, day"),
        EVENTS(
                "entry, report, type, mode, contexts, date, day_from, day_until, place, status, quad, score, cameo, pattern,"
                        + " confidence, aspect"),
        DYADS("entry, source, target, mutual, report, day, side, type, status, quad, score"),
        PLACES("entry, report, text, name, country, latitude, longitude, geonames, within_name, span_begin, span_end"),
        TONES("entry, report, closing, word, said_of, kind, reading, source, encounter, statement"),
        PARTIES("entry, role, n, actor, day"),
        EVIDENCE("entry, n, role, span_begin, span_end, pattern");

        private final String columns;

        Table(String columns) {
            this.columns = columns;
        }

        private int width() {
            return columns.split(",").length;
        }

        private String insert(int number) {
            String row = "(?" + ", ?".repeat(width() - 1) + ")";
            return "INSERT INTO " + this + " (" + columns + ") VALUES " + row + (", " + row).repeat(number - 1);
        }

        /** As SQL names it. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Prepared prepared;
    private final Map<Table, List<@Nullable Object[]>> waiting = new EnumMap<>(Table.class);
    private int number;

    Rows(Prepared prepared) {
        this.prepared = prepared;
    }

    /** Adds one row; values in the order of the columns, texts made fit for the store. */
    void add(Table table, @Nullable Object... values) {
        waiting.computeIfAbsent(table, any -> new ArrayList<>()).add(values);
        number++;
    }

    /** Sends what waits if it is much. Between records only: rows refer to each other. */
    void relieve() throws SQLException {
        if (number > MOST_WAITING) {
            flush();
        }
    }

    /** Sends all that waits, in the order of the tables. */
    void flush() throws SQLException {
        for (Map.Entry<Table, List<@Nullable Object[]>> of : waiting.entrySet()) {
            List<@Nullable Object[]> rows = of.getValue();
            int sent = 0;
            for (int together : TOGETHER) {
                for (; rows.size() - sent >= together; sent += together) {
                    send(of.getKey(), rows.subList(sent, sent + together));
                }
            }
            rows.clear();
        }
        number = 0;
    }

    private void send(Table table, List<@Nullable Object[]> rows) throws SQLException {
        PreparedStatement insert = prepared.of(table.insert(rows.size()));
        int at = 1;
        for (@Nullable Object[] row : rows) {
            for (@Nullable Object value : row) {
                insert.setObject(at++, value instanceof String text ? Storable.text(text) : value);
            }
        }
        insert.executeUpdate();
    }

    /** Removes all rows of a report that come of its record. */
    void remove(long report) throws SQLException {
        flush();
        long first = report * EntryRow.PER_REPORT;
        Table[] tables = Table.values();
        for (int i = tables.length - 1; i >= 0; i--) {
            if (tables[i] != Table.TEXTS) {
                prepared.update(
                        "DELETE FROM " + tables[i] + " WHERE entry >= ? AND entry < ?",
                        first,
                        first + EntryRow.PER_REPORT);
            }
        }
    }
}
