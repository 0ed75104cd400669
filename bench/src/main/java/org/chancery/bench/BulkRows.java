package org.chancery.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.keep.EntryRow;
import org.chancery.keep.Identity;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * Writes what searching looks at, and nothing else, into an archive without any reports: no records, no sources, no mentions. Indexes
 * are made behind the rows. A million reports take minutes so, hours through the ordinary writer; what is made is good for timing only.
 */
final class BulkRows implements AutoCloseable {

    private static final int AT_ONCE = 2_000;

    private final Connection connection;
    private final boolean server;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final Map<String, Long> publishers = new HashMap<>();
    private final Map<String, Long> actors = new HashMap<>();
    private final List<String> later = new ArrayList<>();
    private int waiting;

    BulkRows(Connection connection) throws SQLException {
        this.connection = connection;
        this.server = !connection.getMetaData().getDatabaseProductName().equals("SQLite");
        if (one("SELECT COUNT(*) FROM reports") > 0) {
            throw new IllegalStateException(
                    "There are reports in this archive. --bulk makes one of made-up records alone.");
        }
        if (server) {
            // Rows refer to rows that come with them: what checks that takes longer than writing them.
            run("SET session_replication_role = replica");
        } else {
            run("PRAGMA foreign_keys = OFF");
            run("PRAGMA synchronous = OFF");
            run("PRAGMA cache_size = -262144");
        }
        connection.setAutoCommit(false);
        takeIndexesAway();
        run(
                "INSERT INTO sources (source, sha256, address, name, media, fetched) VALUES (1, '', '', 'made', 'text/plain', '')");
    }

    /** Of a project as {@code --project} names it, for the drivers: a folder, or a server as {@code postgresql://user:password@host/database}. */
    static String address(String project) {
        if (!project.contains("://")) {
            return "jdbc:sqlite:" + (project.endsWith(".db") ? project : project + "/chancery.db");
        }
        URI uri = URI.create(project);
        String[] user = String.valueOf(uri.getUserInfo()).split(":", 2);
        return "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getPath()
                + "?reWriteBatchedInserts=true&stringtype=unspecified&user=" + user[0]
                + (user.length > 1 ? "&password=" + user[1] : "");
    }

    private void takeIndexesAway() throws SQLException {
        String made = server
                ? "SELECT 'INDEX ' || i.indexname, i.indexdef FROM pg_indexes i LEFT JOIN pg_constraint c ON c.conname = i.indexname"
                        + " WHERE i.schemaname = 'public' AND c.conname IS NULL AND i.tablename NOT LIKE 'flyway%'"
                : "SELECT UPPER(type) || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'flyway%'"
                        + " AND type IN ('index', 'trigger')";
        List<String> away = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(made)) {
            while (rows.next()) {
                away.add("DROP " + rows.getString(1));
                later.add(rows.getString(2));
            }
        }
        for (String sql : away) {
            run(sql);
        }
    }

    void add(long report, Record record) throws SQLException {
        var document = record.document();
        String day = String.valueOf(document.published());
        row(
                "reports (report, doc, fingerprint, publisher, side, title, published, url, language, completeness, sha256,"
                        + " characters, words, source, kept_at)",
                report,
                document.id(),
                document.id(),
                publisher(document.publisher(), String.valueOf(document.side())),
                String.valueOf(document.side()),
                document.title(),
                day,
                document.url(),
                "en",
                "full",
                document.sha256(),
                document.text().length(),
                document.text().length() / 6,
                1L,
                "");
        row("report_ids (doc, report)", document.id(), report);
        row("texts (report, title, text)", report, document.title(), document.text());
        Map<String, Record.Actor> named = new HashMap<>();
        record.actors().forEach(actor -> named.put(actor.name(), actor));
        long entry = report * EntryRow.PER_REPORT;
        for (Record.Encounter one : record.encounters()) {
            entry(entry, report, "encounter", one.id());
            row(
                    "encounters (entry, report, kind, main, status, date, day_from, day_until)",
                    entry,
                    report,
                    word(one.kind()),
                    1,
                    word(one.status()),
                    one.date(),
                    one.date(),
                    one.date());
            parties(entry, "participant", one.participants(), named, day);
            entry++;
        }
        for (Record.Statement one : record.statements()) {
            entry(entry, report, "statement", one.id());
            statement(entry, report, one);
            parties(entry, "speaker", one.speakers(), named, day);
            parties(entry, "addressee", one.addressees(), named, day);
            entry++;
        }
        if (++waiting == AT_ONCE) {
            flush();
        }
    }

    private void statement(long entry, long report, Record.Statement one) throws SQLException {
        row(
                "statements (entry, report, act, form, content, polarity, modality, pattern, words)",
                entry,
                report,
                word(one.act()),
                word(one.form()),
                one.content(),
                word(one.polarity()),
                word(one.modality()),
                one.pattern(),
                one.content().length() / 6);
        for (int n = 0; n < one.topics().size(); n++) {
            row("statement_topics (entry, n, topic)", entry, n, one.topics().get(n));
        }
        row(
                "evidence (entry, n, role, span_begin, span_end)",
                entry,
                0,
                "content",
                one.contentSpans().get(0).begin(),
                one.contentSpans().get(0).end());
    }

    private void entry(long entry, long report, String layer, String local) throws SQLException {
        row(
                "entries (entry, id, report, layer, local)",
                entry,
                String.format("made-%016d", entry),
                report,
                layer,
                local);
    }

    private void parties(long entry, String role, List<String> names, Map<String, Record.Actor> named, String day)
            throws SQLException {
        for (int n = 0; n < names.size(); n++) {
            long actor = actor(Objects.requireNonNull(named.get(names.get(n))));
            row("parties (entry, role, n, actor, day)", entry, role, n, actor, day);
        }
    }

    private long publisher(String name, String side) throws SQLException {
        Long known = publishers.get(name);
        if (known == null) {
            known = publishers.size() + 1L;
            publishers.put(name, known);
            row("publishers (publisher, name, side)", known, name, side);
        }
        return known;
    }

    private long actor(Record.Actor actor) throws SQLException {
        Identity who = Identity.of(actor);
        Long known = actors.get(who.key());
        if (known == null) {
            known = actors.size() + 1L;
            actors.put(who.key(), known);
            row(
                    "actors (actor, key, name, folded, kind, state)",
                    known,
                    who.key(),
                    who.name(),
                    Identity.fold(who.name()),
                    who.kind(),
                    who.state());
        }
        return known;
    }

    private void row(String into, @Nullable Object... values) throws SQLException {
        PreparedStatement insert = inserts.get(into);
        if (insert == null) {
            insert = connection.prepareStatement(
                    "INSERT INTO " + into + " VALUES (?" + ", ?".repeat(values.length - 1) + ")");
            inserts.put(into, insert);
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private void flush() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
        }
        connection.commit();
        waiting = 0;
    }

    /** Brings the indexes back. */
    @Override
    public void close() throws SQLException {
        flush();
        for (PreparedStatement insert : inserts.values()) {
            insert.close();
        }
        if (server) {
            run("SET maintenance_work_mem = '512MB'");
        } else {
            run("INSERT INTO texts_words (texts_words) VALUES ('rebuild')");
            run("INSERT INTO statements_words (statements_words) VALUES ('rebuild')");
        }
        for (String sql : later) {
            run(sql);
        }
        connection.commit();
        connection.setAutoCommit(true);
        run(server ? "VACUUM ANALYZE" : "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
