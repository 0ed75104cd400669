package org.chancery.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A report as the table has it, with the name of its publisher.
 *
 * @param report its number
 * @param doc its name, unique in the archive
 * @param side of the publisher; empty if unknown
 * @param published day, as the publisher wrote it
 * @param publishedAt day and minute, with the offset from UTC where one is written; null if no time of day is known
 * @param versionKey what its versions share; null if it cannot have any
 * @param replaces number of the wording before it
 * @param latest whether no later wording is kept
 */
public record ReportRow(
        long report,
        String doc,
        String fingerprint,
        String publisherName,
        String side,
        String title,
        @Nullable String published,
        @Nullable String publishedAt,
        @Nullable String place,
        @Nullable String url,
        String language,
        String completeness,
        String sha256,
        long characters,
        long words,
        long source,
        String keptAt,
        @Nullable String versionKey,
        long version,
        @Nullable Long replaces,
        boolean latest) {

    static ReportRow of(ResultSet row) throws SQLException {
        long replaced = row.getLong("replaces");
        Long replaces = row.wasNull() ? null : (Long) replaced;
        return new ReportRow(
                row.getLong("report"),
                row.getString("doc"),
                row.getString("fingerprint"),
                row.getString("publisher_name"),
                row.getString("side"),
                row.getString("title"),
                row.getString("published"),
                row.getString("published_at"),
                row.getString("place"),
                row.getString("url"),
                row.getString("language"),
                row.getString("completeness"),
                row.getString("sha256"),
                row.getLong("characters"),
                row.getLong("words"),
                row.getLong("source"),
                row.getString("kept_at"),
                row.getString("version_key"),
                row.getLong("version"),
                replaces,
                row.getInt("latest") == 1);
    }

    /** The columns, from reports r and publishers p. */
    static final String COLUMNS =
            "r.report, r.doc, r.fingerprint, p.name AS publisher_name, r.side, r.title, r.published,"
                    + " r.published_at, r.place, r.url, r.language, r.completeness, r.sha256, r.characters, r.words, r.source,"
                    + " r.kept_at, r.version_key, r.version, r.replaces, r.latest";

    /** {@code SELECT … FROM reports r JOIN publishers p …}, to be followed by WHERE or ORDER BY; map to this class. */
    public static final String SELECT =
            "SELECT " + COLUMNS + " FROM reports r JOIN publishers p ON p.publisher = r.publisher ";
}
