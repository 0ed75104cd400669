package org.chancery.keep;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.chancery.keep.Receipt.Outcome;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** Writes deliveries within a transaction that somebody else begins and ends. */
final class Writer {

    private final Prepared prepared;
    private final InstantSource clock;
    private final People people;

    Writer(Connection connection, InstantSource clock) {
        this.prepared = new Prepared(connection);
        this.clock = clock;
        this.people = new People(prepared);
    }

    boolean isOn(Connection connection) {
        return prepared.connection() == connection;
    }

    /** What was remembered of a transaction that failed is forgotten. */
    void forget() {
        people.forget();
        prepared.forget();
    }

    /** @param made of the reports of the delivery, in their order */
    List<Receipt> write(Delivery delivery, List<Made> made) throws SQLException {
        List<Receipt> receipts = new ArrayList<>();
        Rows rows = new Rows(prepared);
        for (Made one : made) {
            receipts.add(write(one, rows));
            rows.relieve();
        }
        rows.flush();
        for (Reject reject : delivery.rejects()) {
            write(reject);
        }
        if (delivery.checkpoint().isPresent()) {
            write(delivery.checkpoint().get());
        }
        for (String input : delivery.through()) {
            prepared.update("DELETE FROM checkpoints WHERE input = ?", input);
        }
        return receipts;
    }

    private Receipt write(Made made, Rows rows) throws SQLException {
        Record record = made.record();
        Reports reports = new Reports(prepared, people, rows, clock);
        Reports.Kept kept = reports.keep(made);
        @Nullable
        String before =
                kept.isNew() ? null : prepared.text("SELECT sha256 FROM records WHERE report = ?", kept.report());
        if (made.content().equals(before)) {
            return new Receipt(kept.report(), kept.doc(), Outcome.UNCHANGED);
        }
        if (before != null) {
            rows.remove(kept.report());
            prepared.update("DELETE FROM records WHERE report = ?", kept.report());
        }
        prepared.update(
                "INSERT INTO records (report, knowledge, engine, read_at, sha256, json) VALUES (?, ?, ?, ?, ?, ?)",
                kept.report(),
                record.knowledge(),
                record.engine(),
                clock.instant().toString(),
                made.content(),
                made.json());
        breakOut(record, made.ids(), made.fingerprint(), kept.report(), rows);
        Outcome outcome = before != null ? Outcome.REREAD : kept.replaces() != null ? Outcome.VERSION : Outcome.ADDED;
        return new Receipt(kept.report(), kept.doc(), outcome);
    }

    /** Breaks a kept record out anew, after its corrections have changed. */
    void breakOutAnew(Record record, String fingerprint, long report) throws SQLException {
        Rows rows = new Rows(prepared);
        rows.remove(report);
        breakOut(record, EntryIds.of(record, fingerprint), fingerprint, report, rows);
        rows.flush();
    }

    private void breakOut(Record record, EntryIds ids, String fingerprint, long report, Rows rows) throws SQLException {
        // A report may come back after it was removed, and its corrections with it.
        List<Correction> corrections = Corrections.of(prepared.connection(), fingerprint);
        Overlay overlay = Overlay.of(record, ids, corrections);
        new RecordRows(rows, people, overlay.record(), ids, overlay.struck(), report).add();
    }

    private void write(Reject reject) throws SQLException {
        prepared.update(
                "INSERT INTO rejects (input, position, doc, reason, sha256, cut, raw, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (input, position, sha256) DO UPDATE SET reason = excluded.reason",
                Storable.text(reject.input()),
                reject.position(),
                reject.doc() == null ? null : Storable.text(reject.doc()),
                Storable.text(reject.reason()),
                reject.sha256(),
                reject.cut() ? 1 : 0,
                reject.raw(),
                reject.madeAt().toString());
    }

    private void write(Checkpoint checkpoint) throws SQLException {
        prepared.update(
                "INSERT INTO checkpoints (input, identity, position, made_at) VALUES (?, ?, ?, ?) ON CONFLICT (input) DO UPDATE"
                        + " SET identity = excluded.identity, position = excluded.position, made_at = excluded.made_at",
                checkpoint.input(),
                checkpoint.identity(),
                checkpoint.position(),
                clock.instant().toString());
    }
}
