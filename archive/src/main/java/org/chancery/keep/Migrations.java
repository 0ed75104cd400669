package org.chancery.keep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.keep.ArchiveException.Reason;
import org.flywaydb.core.Flyway;

/** Brings the tables to the state that this program knows. */
final class Migrations {

    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** File names of all migrations, in their order; both dialects have the same ones. */
    static List<String> known() {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream("/db/migrations"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True if the tables of an archive are there. */
    static boolean isArchive(Connection connection) throws SQLException {
        return !applied(connection).isEmpty();
    }

    /**
     * True if nothing is missing.
     *
     * @throws ArchiveException if a newer program made the tables
     */
    static boolean isCurrent(Store store, Connection connection) throws SQLException {
        Set<String> applied = applied(connection);
        refuseNewer(store, applied);
        return applied.containsAll(known());
    }

    /**
     * Applies what is missing. Flyway is loaded only if something is: asking it takes longer than most questions to an archive.
     *
     * @throws ArchiveException if a newer program made the tables
     */
    static void bring(Store store, Connection connection) throws SQLException {
        if (!isCurrent(store, connection)) {
            Flyway.configure()
                    .loggers("slf4j")
                    .dataSource(store.forMigration())
                    .locations("classpath:db/" + store.dialect().folder())
                    // Stages add theirs independently of each other.
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }
    }

    private static void refuseNewer(Store store, Set<String> applied) {
        for (String script : applied) {
            if (!known().contains(script)) {
                throw new ArchiveException(
                        Reason.NEWER,
                        store.place() + " was made by a newer Chancery (" + script
                                + " is not known here). Use that version, or a newer one.");
            }
        }
    }

    private static Set<String> applied(Connection connection) throws SQLException {
        Set<String> applied = new HashSet<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!tables.next()) {
                return applied;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT script FROM " + HISTORY + " WHERE type = 'SQL' AND success = " + truth(connection))) {
            while (rows.next()) {
                applied.add(rows.getString(1));
            }
        }
        return applied;
    }

    private static String truth(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("SQLite") ? "1" : "true";
    }
}
