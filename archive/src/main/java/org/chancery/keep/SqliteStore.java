package org.chancery.keep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.chancery.keep.ArchiveException.Reason;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One file. Readers never wait; a writer waits for another for a while. */
final class SqliteStore implements Store {

    static final String FILE = "chancery.db";

    /** How long a writer waits for another program to be done with its batch. */
    private static final int PATIENCE_MILLIS = Integer.getInteger("chancery.patience.millis", 30_000);

    private static final int BUSY = 5;

    private static final int CACHE_KIB = 64 * 1024;

    private final Path file;
    private @Nullable Connection writer;

    SqliteStore(Path file) {
        this.file = file;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public String place() {
        return file.toString();
    }

    Path file() {
        return file;
    }

    @Override
    public Connection reader() throws SQLException {
        return reading().getConnection();
    }

    /** Connections that read. */
    DataSource reading() {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return source(config, canMakeFilesBeside() ? "" : "?immutable=1");
    }

    @Override
    public synchronized Connection writer() throws SQLException {
        if (writer == null || writer.isClosed()) {
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new ArchiveException(
                        Reason.READ_ONLY,
                        file + " may only be read. Change the permissions of the file and its folder, or copy it.");
            }
            writer = source(writing(), "").getConnection();
        }
        return writer;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
        }
    }

    @Override
    public boolean tryBegin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            try {
                statement.execute("BEGIN IMMEDIATE");
                return true;
            } catch (SQLException e) {
                if ((e.getErrorCode() & 0xff) == BUSY) {
                    return false;
                }
                throw e;
            } finally {
                statement.execute("PRAGMA busy_timeout = " + PATIENCE_MILLIS);
            }
        }
    }

    @Override
    public boolean mayBeWritten() {
        return canMakeFilesBeside();
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("COMMIT");
        }
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // A full disk ends the transaction by itself; then there is none to end.
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    @Override
    public DataSource forMigration() {
        return source(writing(), "");
    }

    @Override
    public synchronized void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (SQLException e) {
                throw new Troubles(place(), dialect()).told(e);
            }
        }
    }

    /** A reader of a file in WAL mode makes a file beside it, which it cannot on read-only media. */
    private boolean canMakeFilesBeside() {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isWritable(folder) && Files.isWritable(file);
    }

    private DataSource source(SQLiteConfig config, String parameters) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + (parameters.isEmpty() ? file.toAbsolutePath() : uri() + parameters));
        return source;
    }

    private String uri() {
        return "file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    private static SQLiteConfig writing() {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // With a write-ahead log the file stays whole also when the power fails; the last batch may then be read anew.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        return config;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }
}
