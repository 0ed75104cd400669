package org.chancery.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Locale;
import org.chancery.read.Document;
import org.jspecify.annotations.Nullable;

/** Keeps a report: once, and as a new version of the one before where its wording has changed. */
final class Reports {

    private final Prepared prepared;
    private final People people;
    private final Rows rows;
    private final InstantSource clock;

    Reports(Prepared prepared, People people, Rows rows, InstantSource clock) {
        this.prepared = prepared;
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** @param replaces number of the wording before it; null if it is the first, or was there already */
    record Kept(
            long report,
            String doc,
            boolean isNew,
            @Nullable Long replaces) {}

    Kept keep(Made made) throws SQLException {
        Document document = made.record().document();
        try (ResultSet found = prepared.with(
                        "SELECT report, doc FROM reports WHERE fingerprint = ?", made.fingerprint())
                .executeQuery()) {
            if (found.next()) {
                long report = found.getLong(1);
                String doc = found.getString(2);
                called(document.id(), report);
                return new Kept(report, doc, false, null);
            }
        }
        return add(document, made);
    }

    private Kept add(Document document, Made made) throws SQLException {
        String versionKey = versionKey(document, made.source());
        Earlier earlier = versionKey == null ? null : earlier(versionKey, document);
        String doc = freeName(document.id());
        String side = document.side() == null ? "" : document.side();
        long report = prepared.number(
                "INSERT INTO reports (doc, fingerprint, publisher, side, title, published, published_at, published_as_written,"
                        + " dateline, place, url, language, completeness, sha256, characters, words, source, kept_at, version_key,"
                        + " version, replaces, latest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
                        + " RETURNING report",
                doc,
                made.fingerprint(),
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
                made.words(),
                source(made),
                clock.instant().toString(),
                versionKey,
                earlier == null ? 1 : earlier.version() + 1,
                earlier == null ? null : earlier.report());
        rows.add(Rows.Table.TEXTS, report, document.title(), document.text());
        called(document.id(), report);
        if (earlier != null) {
            prepared.update("UPDATE reports SET latest = 0 WHERE report = ?", earlier.report());
        }
        return new Kept(report, doc, true, earlier == null ? null : earlier.report());
    }

    private record Earlier(long report, long version) {}

    /**
     * The wording before this one. An address alone does not make two texts one report (sites reuse them): title, day or id must
     * be the same too.
     */
    private @Nullable Earlier earlier(String versionKey, Document document) throws SQLException {
        String day = document.published() == null ? null : document.published().toString();
        try (ResultSet row = prepared.with(
                        "SELECT r.report, r.version, r.title, r.published FROM reports r WHERE r.version_key = ?"
                                + " AND r.latest = 1 ORDER BY r.version DESC, r.report",
                        versionKey)
                .executeQuery()) {
            while (row.next()) {
                boolean same = Storable.text(document.title()).equals(row.getString(3))
                        || day != null && day.equals(row.getString(4))
                        || isCalled(document.id(), row.getLong(1));
                if (same) {
                    return new Earlier(row.getLong(1), row.getLong(2));
                }
            }
        }
        return null;
    }

    private boolean isCalled(String doc, long report) throws SQLException {
        return prepared.number("SELECT report FROM report_ids WHERE doc = ? AND report = ?", doc, report) > 0;
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
        prepared.update(
                "INSERT INTO report_ids (doc, report) VALUES (?, ?) ON CONFLICT (doc, report) DO NOTHING", doc, report);
    }

    /** The id, or with ~2, ~3 … if reports that are there have it: ids that callers give are not always unique. */
    private String freeName(String doc) throws SQLException {
        if (prepared.number("SELECT 1 FROM reports WHERE doc = ?", doc) < 0) {
            return Storable.text(doc);
        }
        long number = Math.max(1, prepared.number("SELECT COUNT(*) FROM report_ids WHERE doc = ?", doc));
        String name;
        do {
            number++;
            name = doc + "~" + number;
        } while (prepared.number("SELECT 1 FROM reports WHERE doc = ?", name) > 0);
        return Storable.text(name);
    }

    private long source(Made made) throws SQLException {
        Source source = made.source();
        long known = prepared.number(
                "SELECT source FROM sources WHERE sha256 = ? AND address = ?", source.sha256(), source.address());
        if (known > 0) {
            return known;
        }
        byte[] bytes = source.bytes();
        return prepared.number(
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
                made.packedSource());
    }
}
