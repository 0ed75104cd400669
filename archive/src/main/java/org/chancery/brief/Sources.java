package org.chancery.brief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.chancery.brief.Brief.Line;
import org.chancery.brief.Brief.Party;
import org.jspecify.annotations.Nullable;

/** Where an entry stands, as SQL and in words. */
final class Sources {

    private static final int LONGEST = 260;

    /** From an entry x, by {@link #JOINS}: its report, and the first words that it rests on. */
    static final String COLUMNS = "r.doc, r.side, r.published, r.url, p.name AS publisher,"
            + " (SELECT t.text FROM texts t WHERE t.report = x.report) AS body, " + first("span_begin") + ", "
            + first("span_end");

    static final String JOINS = "JOIN reports r ON r.report = x.report JOIN publishers p ON p.publisher = r.publisher";

    private Sources() {}

    private static String first(String column) {
        return "(SELECT v." + column
                + " FROM evidence v WHERE v.entry = x.entry AND v.role IN ('evidence', 'content') ORDER BY v.n LIMIT 1) AS "
                + column;
    }

    /** Offsets count UTF-16 code units, which functions of the stores do not. */
    private static @Nullable String quote(ResultSet row) throws SQLException {
        String body = row.getString("body");
        int begin = row.getInt("span_begin");
        int end = row.getInt("span_end");
        return body == null || begin < 0 || end > body.length() || begin >= end ? null : body.substring(begin, end);
    }

    static Line line(String text, ResultSet row) throws SQLException {
        String side = row.getString("side").isEmpty() ? "" : " (" + row.getString("side") + ")";
        String publisher = row.getString("publisher").isEmpty() ? "unknown publisher" : row.getString("publisher");
        return new Line(
                oneLine(text),
                shortened(quote(row)),
                publisher + side + ", " + row.getString("published") + ", " + row.getString("doc"),
                row.getString("url"));
    }

    private static @Nullable String shortened(@Nullable String quote) {
        if (quote == null) {
            return null;
        }
        String line = oneLine(quote);
        int space = line.lastIndexOf(' ', LONGEST);
        return line.length() <= LONGEST ? line : line.substring(0, space < 1 ? LONGEST : space) + " …";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** That somebody of a party has a role in an entry x, asked of each entry: where there are few. */
    static String among(String role, Party party) {
        return "EXISTS (SELECT 1 FROM parties q WHERE q.entry = x.entry AND q.role = '" + role
                + "' AND q.actor + 0 IN (" + numbers(party.actors()) + "))";
    }

    /**
     * That both have their roles in an entry x, asked of the two: where there are many entries. Their states count too: they promise, meet
     * and have relations where their people act.
     */
    static String both(String role, Party one, String otherRole, Party other) {
        return "x.entry IN (" + entries(role, one) + " INTERSECT " + entries(otherRole, other) + ")";
    }

    private static String entries(String role, Party party) {
        String states = party.states().isEmpty() ? "" : " OR a.key IN ('" + String.join("', '", party.states()) + "')";
        return "SELECT q.entry FROM parties q WHERE q.role = '" + role
                + "' AND q.actor IN (SELECT a.actor FROM actors a WHERE a.actor IN (" + numbers(party.actors()) + ")"
                + states + ")";
    }

    private static String numbers(List<Long> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
