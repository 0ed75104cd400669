package org.chancery.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import org.chancery.keep.ArchiveException.Reason;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;

/** Makes and undoes corrections, and breaks the record out anew. */
final class Correcting {

    private final Connection connection;
    private final InstantSource clock;
    private final Writer writer;

    Correcting(Connection connection, InstantSource clock, Writer writer) {
        this.connection = connection;
        this.clock = clock;
        this.writer = writer;
    }

    private record Target(long report, String fingerprint, String layer, Record record) {}

    long correct(String id, String who, String why, String patch) throws SQLException {
        Target target = target(
                "SELECT r.report, r.fingerprint, e.layer, j.json FROM entries e JOIN reports r ON r.report = e.report"
                        + " JOIN records j ON j.report = e.report WHERE e.id = ?",
                id);
        EntryIds ids = EntryIds.of(target.record(), target.fingerprint());
        try {
            Overlay.of(target.record(), ids, Corrections.of(connection, target.fingerprint()))
                    .with(ids, id, patch);
        } catch (IllegalArgumentException e) {
            throw new ArchiveException(
                    Reason.REFUSED, "The correction of " + id + " was not made: " + e.getMessage() + ".", e);
        }
        long number = insert(id, target, who, why, patch);
        writer.breakOutAnew(target.record(), target.fingerprint(), target.report());
        return number;
    }

    void undo(long correction, String who) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE corrections SET undone_at = ?, undone_by = ? WHERE correction = ? AND undone_at IS NULL")) {
            statement.setString(1, clock.instant().toString());
            statement.setString(2, Storable.text(who));
            statement.setLong(3, correction);
            if (statement.executeUpdate() == 0) {
                throw new ArchiveException(
                        Reason.REFUSED, "There is no correction " + correction + " that could be undone.");
            }
        }
        Target target = target(
                "SELECT r.report, r.fingerprint, c.layer, j.json FROM corrections c JOIN reports r"
                        + " ON r.fingerprint = c.fingerprint JOIN records j ON j.report = r.report WHERE c.correction = ?",
                correction);
        writer.breakOutAnew(target.record(), target.fingerprint(), target.report());
    }

    private Target target(String sql, Object value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new ArchiveException(
                            Reason.REFUSED, "There is no entry " + value + ". Entries are named by their lasting ids.");
                }
                Record record = RecordJson.read(Packed.unpackText(row.getBytes(4)));
                return new Target(row.getLong(1), row.getString(2), row.getString(3), record);
            }
        }
    }

    private long insert(String id, Target target, String who, String why, String patch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO corrections (id, layer, fingerprint, who, made_at, why, patch) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " RETURNING correction")) {
            statement.setString(1, id);
            statement.setString(2, target.layer());
            statement.setString(3, target.fingerprint());
            statement.setString(4, Storable.text(who));
            statement.setString(5, clock.instant().toString());
            statement.setString(6, Storable.text(why));
            statement.setString(7, Storable.text(patch));
            try (ResultSet made = statement.executeQuery()) {
                made.next();
                return made.getLong(1);
            }
        }
    }
}
