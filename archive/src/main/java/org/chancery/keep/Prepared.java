package org.chancery.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements of one connection, each prepared once: preparing takes longer than most of them run. */
final class Prepared {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Prepared(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** Not to be closed by whoever asks. */
    PreparedStatement of(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /** The same with its values, texts made fit for the store. */
    PreparedStatement with(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = of(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof String text ? Storable.text(text) : value);
        }
        return statement;
    }

    void update(String sql, @Nullable Object... values) throws SQLException {
        with(sql, values).executeUpdate();
    }

    /** The first number that a query gives; −1 if it gives none. */
    long number(String sql, @Nullable Object... values) throws SQLException {
        try (ResultSet found = with(sql, values).executeQuery()) {
            return found.next() ? found.getLong(1) : -1;
        }
    }

    /** The first text that a query gives; null if it gives none. */
    @Nullable
    String text(String sql, @Nullable Object... values) throws SQLException {
        try (ResultSet found = with(sql, values).executeQuery()) {
            return found.next() ? found.getString(1) : null;
        }
    }

    /** What waits in batches of a transaction that failed must not come into the next. */
    void forget() {
        for (PreparedStatement statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                // The connection may be gone; then so are they.
                continue;
            }
        }
        statements.clear();
    }
}
