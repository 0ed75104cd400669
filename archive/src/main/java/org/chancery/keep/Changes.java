package org.chancery.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells one state of an archive from another, whatever was changed and by whichever process. SQLite counts for each connection what
 * others have committed ({@code PRAGMA data_version}), so one is held open that never writes. PostgreSQL tells which transactions
 * a question sees; those of other databases of the same server make a state another too, which costs time and harms nothing.
 */
public final class Changes implements AutoCloseable {

    private final Archive archive;
    private @Nullable Session session;
    private @Nullable PreparedStatement question;
    private long opened;

    public Changes(Archive archive) {
        this.archive = archive;
    }

    /** Equal for two moments between which nothing was committed. Takes microseconds on SQLite, one question on PostgreSQL. */
    public synchronized String state() {
        try {
            return asked();
        } catch (SQLException e) {
            close();
            throw archive.troubles().told(e);
        }
    }

    @Override
    public synchronized void close() {
        Session open = session;
        session = null;
        question = null;
        if (open != null) {
            open.close();
        }
    }

    private String asked() throws SQLException {
        PreparedStatement statement = question;
        if (statement == null) {
            Session open = archive.session();
            session = open;
            // Numbers of one connection say nothing of those of the next.
            opened++;
            Connection connection = open.handle().getConnection();
            statement = connection.prepareStatement(
                    archive.dialect() == Dialect.SQLITE
                            ? "PRAGMA data_version"
                            : "SELECT CAST(txid_current_snapshot() AS TEXT)");
            question = statement;
        }
        try (ResultSet answer = statement.executeQuery()) {
            answer.next();
            return opened + "/" + answer.getString(1);
        }
    }
}
