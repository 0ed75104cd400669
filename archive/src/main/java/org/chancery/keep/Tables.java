package org.chancery.keep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of an archive, those of later stages among them; not those that index words, tell of migrations, or can be made again
 * from the others.
 */
final class Tables {

    private Tables() {}

    /** Names, each table after those that it refers to. */
    static List<String> of(Connection connection) throws SQLException {
        Map<String, Set<String>> refersTo = new TreeMap<>();
        for (String table : names(connection)) {
            refersTo.put(table, references(connection.getMetaData(), schema(connection), table));
        }
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < refersTo.size()) {
            int before = ordered.size();
            refersTo.forEach((table, others) -> {
                if (ordered.containsAll(others)) {
                    ordered.add(table);
                }
            });
            if (ordered.size() == before) {
                throw new IllegalStateException("tables refer to each other in a circle: " + refersTo.keySet());
            }
        }
        return List.copyOf(ordered);
    }

    /** Columns that hold what was written; not those that the store computes. */
    static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getColumns(null, schema(connection), table, null)) {
            while (row.next()) {
                if (!"YES".equals(row.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(row.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    private static Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        Set<String> virtual = new TreeSet<>();
        boolean sqlite = schema(connection) == null;
        String sql = sqlite
                ? "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                : "SELECT table_name, '' FROM information_schema.tables WHERE table_schema = current_schema()"
                        + " AND table_type = 'BASE TABLE'";
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                names.add(row.getString(1));
                if (String.valueOf(row.getString(2)).toUpperCase(Locale.ROOT).startsWith("CREATE VIRTUAL")) {
                    virtual.add(row.getString(1));
                }
            }
        }
        names.removeIf(name -> virtual.contains(name)
                || name.startsWith("flyway_")
                || name.startsWith("merged_")
                || name.startsWith("kept_")
                || name.equals("archive_changes")
                || virtual.stream().anyMatch(index -> name.startsWith(index + "_")));
        return names;
    }

    private static Set<String> references(
            DatabaseMetaData data, @org.jspecify.annotations.Nullable String schema, String table) throws SQLException {
        Set<String> others = new TreeSet<>();
        try (ResultSet row = data.getImportedKeys(null, schema, table)) {
            while (row.next()) {
                others.add(row.getString("PKTABLE_NAME"));
            }
        }
        others.remove(table);
        return others;
    }

    /** SQLite has none. */
    static @org.jspecify.annotations.Nullable String schema(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("SQLite") ? null : connection.getSchema();
    }
}
