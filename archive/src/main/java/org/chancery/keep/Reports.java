package org.chancery.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import org.chancery.read.Document;
import org.jspecify.annotations.Nullable;

/** Keeps a report: once, and as a new version of the one before where its wording has changed. */
final class Reports {

    private final Connection connection;
    private final People people;
    private final InstantSource clock;

    Reports(Connection connection, People people, InstantSource clock) {
        this.connection = connection;
        this.people = people;
        this.clock = clock;
    }

    /** @param replaces number of the wording before it; null if it is the first, or was there already */
    record Kept(
            long report,
            String doc,
            boolean isNew,
            @Nullable Long replaces) {}

    Kept keep(Document document, String fingerprint, Source source) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT report, doc FROM reports WHERE fingerprint = ?")) {
            statement.setString(1, fingerprint);
            try (ResultSet found = statement.executeQuery()) {
                if (found.next()) {
                    long report = found.getLong(1);
                    called(document.id(), report);
                    return new Kept(report, found.getString(2), false, null);
                }
            }
        }
        return add(document, fingerprint, source);
    }

    private Kept add(Document document, String fingerprint, Source source) throws SQLException {
        String versionKey = versionKey(document, source);
        Earlier earlier = versionKey == null ? null : earlier(versionKey, document);
        String doc = freeName(document.id());
        String side = document.side() == null ? "" : document.side();
        long report = number(
                "INSERT INTO reports (doc, fingerprint, publisher, side, title, published, published_at, published_as_written,"
                        + " dateline, place, url, language, completeness, sha256, characters, words, source, kept_at, version_key,"
                        + " version, replaces, latest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
                        + " RETURNING report",
                doc,
                fingerprint,
                people.publisher(document.publisher(), side),
                side,
                document.title(),
                document.published() == null ? null : document.published().toString(),
                document.publishedAt(),
                document.publishedAsWritten(),
                document.dateline(),
                document.place(),
                document.url(),
                document.language(),
                document.completeness().name().toLowerCase(Locale.ROOT),
                document.sha256(),
                document.text().length(),
                Words.count(document.text()),
                source(source),
                clock.instant().toString(),
                versionKey,
                earlier == null ? 1 : earlier.version() + 1,
                earlier == null ? null : earlier.report());
        number("INSERT INTO texts (report, title, text) VALUES (?, ?, ?)", report, document.title(), document.text());
        called(document.id(), report);
        if (earlier != null) {
            number("UPDATE reports SET latest = 0 WHERE report = ?", earlier.report());
        }
        return new Kept(report, doc, true, earlier == null ? null : earlier.report());
    }

    private record Earlier(long report, long version) {}

    /**
     * The wording before this one. An address alone does not make two texts one report (sites reuse them): title, day or id must
     * be the same too.
     */
    private @Nullable Earlier earlier(String versionKey, Document document) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT r.report, r.version, r.title, r.published FROM reports r WHERE r.version_key = ? AND r.latest = 1"
                        + " ORDER BY r.version DESC, r.report")) {
            statement.setString(1, versionKey);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String day = document.published() == null
                            ? null
                            : document.published().toString();
                    boolean same = Storable.text(document.title()).equals(row.getString(3))
                            || day != null && day.equals(row.getString(4))
                            || isCalled(document.id(), row.getLong(1));
                    if (same) {
                        return new Earlier(row.getLong(1), row.getLong(2));
                    }
                }
            }
        }
        return null;
    }

    private boolean isCalled(String doc, long report) throws SQLException {
        return number("SELECT report FROM report_ids WHERE doc = ? AND report = ?", doc, report) > 0;
    }

    /** What the wordings of one report share: its address, or its file. */
    private static @Nullable String versionKey(Document document, Source source) {
        if (document.url() != null && !document.url().isBlank()) {
            return document.publisher() + " " + document.url();
        }
        // With a line or item number in it an address names a place in a file, which moves when lines are added.
        boolean whole = !source.address().isBlank() && !source.address().contains("#");
        return whole ? source.address() : null;
    }

    private void called(String doc, long report) throws SQLException {
        number("INSERT INTO report_ids (doc, report) VALUES (?, ?) ON CONFLICT (doc, report) DO NOTHING", doc, report);
    }

    /** The id, or with ~2, ~3 … if reports that are there have it: ids that callers give are not always unique. */
    private String freeName(String doc) throws SQLException {
        if (number("SELECT 1 FROM reports WHERE doc = ?", doc) < 0) {
            return Storable.text(doc);
        }
        long number = Math.max(1, number("SELECT COUNT(*) FROM report_ids WHERE doc = ?", doc));
        String name;
        do {
            number++;
            name = doc + "~" + number;
        } while (number("SELECT 1 FROM reports WHERE doc = ?", name) > 0);
        return Storable.text(name);
    }

    private long source(Source source) throws SQLException {
        long known = number(
                "SELECT source FROM sources WHERE sha256 = ? AND address = ?", source.sha256(), source.address());
        if (known > 0) {
            return known;
        }
        byte[] bytes = source.bytes();
        return number(
                "INSERT INTO sources (sha256, address, name, media, licence, fetched, length, packed, bytes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING source",
                source.sha256(),
                source.address(),
                source.name(),
                source.media(),
                source.licence(),
                source.fetched().toString(),
                bytes == null ? null : bytes.length,
                bytes == null ? 0 : 1,
                bytes == null ? null : Packed.pack(bytes));
    }

    /** The first number that a statement gives; −1 if it gives none. */
    private long number(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Objects.requireNonNull(sql))) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof String text ? Storable.text(text) : value);
            }
            if (!statement.execute()) {
                return -1;
            }
            try (ResultSet found = statement.getResultSet()) {
                return found.next() ? found.getLong(1) : -1;
            }
        }
    }
}
