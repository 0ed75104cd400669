package org.chancery.keep;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A server, PostgreSQL 13 or later. */
final class PostgresStore implements Store {

    /** Any number, the same in every program that writes: who holds this lock writes. */
    private static final long WRITING = 0x43_48_41_4e_43_45_52_59L;

    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MILLIS = 10_000;

    private final String place;
    private final HikariDataSource pool;
    private @Nullable Connection writer;

    /** @param address as {@code postgresql://user:password@host:port/database?option=value} */
    PostgresStore(URI address) {
        String host = address.getHost() == null ? "localhost" : address.getHost();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String query = address.getRawQuery() == null ? "" : "&" + address.getRawQuery();
        this.place = "postgresql://" + host + port + address.getRawPath();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:" + place
                + "?reWriteBatchedInserts=true&stringtype=unspecified&ApplicationName=chancery" + query);
        String user = address.getRawUserInfo();
        if (user != null) {
            String[] parts = user.split(":", 2);
            config.setUsername(URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
            if (parts.length > 1) {
                config.setPassword(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        config.setPoolName("archive");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        // The first connection is asked for when something is done, and its failure told then.
        config.setInitializationFailTimeout(-1);
        this.pool = new HikariDataSource(config);
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Connection reader() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public synchronized Connection writer() throws SQLException {
        if (writer == null || writer.isClosed()) {
            writer = pool.getConnection();
        }
        return writer;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + WRITING + ")");
        }
    }

    @Override
    public boolean tryBegin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + WRITING + ")")) {
            if (answer.next() && answer.getBoolean(1)) {
                return true;
            }
        }
        rollback(connection);
        return false;
    }

    @Override
    public boolean mayBeWritten() {
        return true;
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        if (!connection.isClosed() && !connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public DataSource forMigration() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
