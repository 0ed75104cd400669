package org.chancery.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.chancery.keep.ArchiveException.Reason;

/** Copies all tables of one store into an empty one, of the other dialect or the same. */
final class Copying {

    private static final int AT_ONCE = 500;

    private Copying() {}

    static void copy(Store from, Store into) throws SQLException {
        Connection target = into.writer();
        try (Connection source = from.reader()) {
            source.setAutoCommit(false);
            List<String> tables = Tables.of(target);
            into.begin(target);
            try {
                for (String table : tables) {
                    refuseFull(target, table, into);
                    copy(source, target, table);
                }
                if (into.dialect() == Dialect.POSTGRESQL) {
                    numberOn(target, tables);
                }
                into.commit(target);
            } catch (SQLException | RuntimeException e) {
                into.rollback(target);
                throw e;
            } finally {
                source.rollback();
            }
        }
    }

    private static void refuseFull(Connection target, String table, Store into) throws SQLException {
        try (Statement statement = target.createStatement();
                ResultSet row = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            if (row.next()) {
                throw new ArchiveException(
                        Reason.REFUSED, into.place() + " is not empty. Restore into a project that is not there yet.");
            }
        }
    }

    private static void copy(Connection source, Connection target, String table) throws SQLException {
        List<String> columns = Tables.columns(target, table);
        String list = String.join(", ", columns);
        // By the first column: a report then comes after the one that it replaces.
        String select = "SELECT " + list + " FROM " + table + " ORDER BY 1";
        String insert = "INSERT INTO " + table + " (" + list + ") VALUES (?" + ", ?".repeat(columns.size() - 1) + ")";
        try (Statement reading = source.createStatement();
                PreparedStatement writing = target.prepareStatement(insert)) {
            reading.setFetchSize(AT_ONCE);
            try (ResultSet row = reading.executeQuery(select)) {
                int waiting = 0;
                while (row.next()) {
                    for (int i = 1; i <= columns.size(); i++) {
                        writing.setObject(i, row.getObject(i));
                    }
                    writing.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        writing.executeBatch();
                    }
                }
                writing.executeBatch();
            }
        }
    }

    /** New rows get numbers after those that were copied. */
    private static void numberOn(Connection target, List<String> tables) throws SQLException {
        for (String table : tables) {
            try (ResultSet row = target.getMetaData().getColumns(null, Tables.schema(target), table, null)) {
                while (row.next()) {
                    if ("YES".equals(row.getString("IS_AUTOINCREMENT"))) {
                        String column = row.getString("COLUMN_NAME");
                        try (Statement statement = target.createStatement()) {
                            statement.execute("SELECT setval(pg_get_serial_sequence('" + table + "', '" + column
                                    + "'), (SELECT COALESCE(MAX(" + column + "), 0) + 1 FROM " + table + "), false)");
                        }
                    }
                }
            }
        }
    }
}
