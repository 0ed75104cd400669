package org.chancery.keep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Reads an archive. For one thread; each question sees what was last delivered. {@link #handle()} is for questions of later
 * stages: SQL on the tables of {@code db/…/V1__archive.sql}.
 */
public final class Session implements AutoCloseable {

    private static final int AT_ONCE = 200;

    private final Handle handle;
    private final Dialect dialect;
    private final Troubles troubles;
    private final Archive archive;

    /** @param readers gives connections that read, and knows for all sessions what their questions look like */
    Session(Archive archive, Jdbi readers) {
        this.archive = archive;
        this.dialect = archive.dialect();
        this.troubles = archive.troubles();
        try {
            this.handle = readers.open();
        } catch (RuntimeException e) {
            throw troubles.told(e);
        }
    }

    /** A kept record with what the table says of its report. */
    public record KeptRecord(ReportRow report, Record record) {}

    /** SQL on the tables. The row classes of this package are registered: {@code mapTo(ReportRow.class)}. */
    public Handle handle() {
        return handle;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** False if it is known that {@link #keep} would keep nothing. */
    public boolean mayKeep() {
        return archive.mayKeep();
    }

    /**
     * Keeps what can be made again from the rest, so that it need not be made for the next question: within one transaction, as the only
     * writer. It waits for no other program.
     *
     * @return false if nothing was kept: another program writes just now, the archive may only be read, or the disk is full
     */
    public boolean keep(Consumer<Handle> writing) {
        return archive.tryWrite(writing);
    }

    /** The report of this name; else the latest of those that came in under this id. */
    public Optional<ReportRow> report(String doc) {
        return asked(() -> one("WHERE r.doc = :value", doc)
                .or(() -> one(
                        "JOIN report_ids i ON i.report = r.report WHERE i.doc = :value"
                                + " ORDER BY r.latest DESC, r.report DESC LIMIT 1",
                        doc)));
    }

    public Optional<ReportRow> report(long report) {
        return asked(() -> one("WHERE r.report = :value", report));
    }

    /** The report that these words make, by {@link Fingerprint#of}. */
    public Optional<ReportRow> reportWith(String fingerprint) {
        return asked(() -> one("WHERE r.fingerprint = :value", fingerprint));
    }

    /** All wordings of a report, the first first; the report alone if it has one. */
    public List<ReportRow> versions(ReportRow report) {
        if (report.versionKey() == null) {
            return List.of(report);
        }
        return asked(
                () -> handle.createQuery(ReportRow.SELECT + "WHERE r.version_key = :key ORDER BY r.version, r.report")
                        .bind("key", report.versionKey())
                        .mapTo(ReportRow.class)
                        .list());
    }

    /** The last wording of a report. */
    public ReportRow latest(ReportRow report) {
        ReportRow at = report;
        while (!at.latest()) {
            long before = at.report();
            at = asked(() -> one("WHERE r.replaces = :value", before)).orElseThrow();
        }
        return at;
    }

    /** The body, to the character. */
    public Optional<String> text(long report) {
        return recordAsRead(report).map(record -> record.document().text());
    }

    /** The record with corrections laid over it, without entries that were struck out. */
    public Optional<Record> record(long report) {
        return recordAsRead(report).map(this::corrected);
    }

    /** The record as it was read. */
    public Optional<Record> recordAsRead(long report) {
        return asked(() -> handle.createQuery("SELECT json FROM records WHERE report = :report")
                .bind("report", report)
                .mapTo(byte[].class)
                .findOne()
                .map(Session::unpacked));
    }

    /** Under which knowledge a report was read; empty if it was not. */
    public Optional<String> knowledge(long report) {
        return asked(() -> handle.createQuery("SELECT knowledge FROM records WHERE report = :report")
                .bind("report", report)
                .mapTo(String.class)
                .findOne());
    }

    /** Hands over every report in the order of their numbers, a page at a time: memory stays bounded and writing goes on. */
    public void eachReport(Consumer<ReportRow> consumer) {
        asked(() -> {
            List<ReportRow> page = page(0);
            while (!page.isEmpty()) {
                page.forEach(consumer);
                page = page(page.get(page.size() - 1).report());
            }
            return true;
        });
    }

    /** The same with their records, corrected. */
    public void eachRecord(Consumer<KeptRecord> consumer) {
        eachReport(
                report -> record(report.report()).ifPresent(record -> consumer.accept(new KeptRecord(report, record))));
    }

    /** Reports after this number, in their order. */
    public List<ReportRow> reportsAfter(long report, int most) {
        return asked(
                () -> handle.createQuery(ReportRow.SELECT + "WHERE r.report > :after ORDER BY r.report LIMIT :most")
                        .bind("after", report)
                        .bind("most", most)
                        .mapTo(ReportRow.class)
                        .list());
    }

    /** By {@link Identity#key()}. */
    public Optional<ActorRow> actor(String key) {
        return asked(() -> handle.createQuery("SELECT * FROM actors WHERE key = :key")
                .bind("key", key)
                .mapTo(ActorRow.class)
                .findOne());
    }

    /** All whose name is this one when case, accents and punctuation are left aside. */
    public List<ActorRow> actorsCalled(String name) {
        return asked(() -> handle.createQuery("SELECT * FROM actors WHERE folded = :name ORDER BY actor")
                .bind("name", Identity.fold(name))
                .mapTo(ActorRow.class)
                .list());
    }

    /** By its lasting id. */
    public Optional<EntryRow> entry(String id) {
        return asked(() -> handle.createQuery("SELECT * FROM entries WHERE id = :id")
                .bind("id", id)
                .mapTo(EntryRow.class)
                .findOne());
    }

    /** By its id within the record, such as s7. */
    public Optional<EntryRow> entry(long report, String local) {
        return asked(() -> handle.createQuery("SELECT * FROM entries WHERE report = :report AND local = :local")
                .bind("report", report)
                .bind("local", local)
                .mapTo(EntryRow.class)
                .findOne());
    }

    /** All entries of a report in the order of the record. */
    public List<EntryRow> entries(long report) {
        return asked(() -> handle.createQuery("SELECT * FROM entries WHERE report = :report ORDER BY entry")
                .bind("report", report)
                .mapTo(EntryRow.class)
                .list());
    }

    /** All corrections ever made, those undone among them, in their order. */
    public List<Correction> corrections() {
        return asked(() -> handle.createQuery("SELECT * FROM corrections ORDER BY correction")
                .mapTo(Correction.class)
                .list());
    }

    /** Where an unfinished run stands. */
    public Optional<Checkpoint> checkpoint(String input) {
        return asked(() -> handle.createQuery("SELECT input, identity, position FROM checkpoints WHERE input = :input")
                .bind("input", input)
                .mapTo(Checkpoint.class)
                .findOne());
    }

    /** Hands over all that was rejected, in the order in which it was. */
    public void eachReject(Consumer<Reject> consumer) {
        asked(() -> {
            handle.createQuery(
                            "SELECT input, position, doc, reason, sha256, cut, raw, made_at FROM rejects ORDER BY reject")
                    .map((row, context) -> new Reject(
                            row.getString(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getInt(6) == 1,
                            row.getBytes(7),
                            java.time.Instant.parse(row.getString(8))))
                    .forEach(consumer);
            return true;
        });
    }

    /** Number of rows of each table, by its name. */
    public Map<String, Long> counts() {
        return asked(() -> {
            Map<String, Long> counts = new TreeMap<>();
            for (String table : Tables.of(handle.getConnection())) {
                counts.put(
                        table,
                        handle.createQuery("SELECT COUNT(*) FROM " + table)
                                .mapTo(Long.class)
                                .one());
            }
            return counts;
        });
    }

    @Override
    public void close() {
        handle.close();
    }

    /** Made once for many sessions: it keeps the questions that it has parsed. */
    static Jdbi jdbi(ConnectionFactory factory, boolean closing) {
        Jdbi jdbi = Jdbi.create(closing ? factory : new Lent(factory));
        jdbi.getConfig(SqlStatements.class).setSqlParser(new NamedValues());
        List.of(ActorRow.class, Correction.class, Checkpoint.class)
                .forEach(row -> jdbi.registerRowMapper(ConstructorMapper.factory(row)));
        // Every page asks for these, some for thousands; finding the parts of a row by their names each time takes
        // longer than reading it.
        jdbi.registerRowMapper(ReportRow.class, (row, context) -> ReportRow.of(row));
        jdbi.registerRowMapper(EntryRow.class, (row, context) -> EntryRow.of(row));
        return jdbi;
    }

    /** A connection that goes on after the handle on it was closed. */
    private record Lent(ConnectionFactory factory) implements ConnectionFactory {

        @Override
        public Connection openConnection() throws SQLException {
            return factory.openConnection();
        }

        @Override
        public void closeConnection(Connection connection) {}
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }

    private <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException | RuntimeException e) {
            throw troubles.told(e);
        }
    }

    private List<ReportRow> page(long after) {
        return reportsAfter(after, AT_ONCE);
    }

    private Optional<ReportRow> one(String where, Object value) {
        return handle.createQuery(ReportRow.SELECT + where)
                .bind("value", value)
                .mapTo(ReportRow.class)
                .findFirst();
    }

    private Record corrected(Record record) {
        String fingerprint = Fingerprint.of(record.document());
        List<Correction> corrections;
        try {
            corrections = Corrections.of(handle.getConnection(), fingerprint);
        } catch (SQLException e) {
            throw troubles.told(e);
        }
        if (corrections.isEmpty()) {
            return record;
        }
        EntryIds ids = EntryIds.of(record, fingerprint);
        return Overlay.of(record, ids, corrections).shown(ids);
    }

    private static Record unpacked(byte[] json) {
        return RecordJson.read(Packed.unpackText(json));
    }
}
