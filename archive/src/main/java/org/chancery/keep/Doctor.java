package org.chancery.keep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Looks an archive over: whether what it keeps is whole and says what the texts say. Changes nothing. */
public final class Doctor {

    private static final int MOST_TOLD = 20;

    private final Archive archive;

    public Doctor(Archive archive) {
        this.archive = archive;
    }

    /**
     * What was found.
     *
     * @param checks name of each check, and what is wrong by it; an empty list if nothing is
     * @param notes what is worth knowing and not wrong
     * @param counts rows of each table
     */
    public record Findings(Map<String, List<String>> checks, List<String> notes, Map<String, Long> counts) {

        public boolean healthy() {
            return checks.values().stream().allMatch(List::isEmpty);
        }
    }

    /** Runs all checks. Reads every record once. */
    public Findings examine() {
        return examine(Map.of());
    }

    /** @param more checks of later stages by their names; each tells what is wrong */
    public Findings examine(Map<String, Function<Session, List<String>>> more) {
        Map<String, List<String>> checks = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        try (Session session = archive.session()) {
            Connection connection = session.handle().getConnection();
            checks.put("store", store(connection));
            checks.put("references", references(connection));
            checks.put("word indexes", wordIndexes(notes));
            checks.put("versions", versions(connection));
            checks.put("sources", new SourceCheck(connection).problems(MOST_TOLD));
            checks.put("records", new RecordCheck(session).problems(MOST_TOLD));
            more.forEach((name, check) -> checks.put(name, check.apply(session)));
            notes(connection, notes);
            return new Findings(checks, notes, session.counts());
        } catch (SQLException e) {
            throw archive.troubles().told(e);
        }
    }

    private List<String> store(Connection connection) throws SQLException {
        if (archive.dialect() == Dialect.SQLITE) {
            List<String> said = texts(connection, "PRAGMA integrity_check(" + MOST_TOLD + ")");
            return said.equals(List.of("ok")) ? List.of() : said;
        }
        return texts(
                connection,
                "SELECT 'index ' || c.relname || ' is not valid' FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
                        + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE NOT i.indisvalid AND n.nspname = current_schema()");
    }

    /** PostgreSQL holds them by itself; SQLite only for programs that ask it to. */
    private List<String> references(Connection connection) throws SQLException {
        if (archive.dialect() == Dialect.POSTGRESQL) {
            return List.of();
        }
        List<String> wrong = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
            while (row.next() && wrong.size() < MOST_TOLD) {
                wrong.add("row " + row.getString(2) + " of " + row.getString(1) + " refers to nothing in "
                        + row.getString(3));
            }
        }
        return wrong;
    }

    /** In PostgreSQL they are columns that the store computes itself. */
    private List<String> wordIndexes(List<String> notes) {
        List<String> wrong = new ArrayList<>();
        if (archive.dialect() == Dialect.SQLITE) {
            for (String index : List.of("texts_words", "statements_words")) {
                try {
                    archive.write(handle -> handle.execute(
                            "INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)"));
                } catch (ArchiveException e) {
                    if (e.reason() == ArchiveException.Reason.DAMAGED) {
                        wrong.add(index + " does not agree with what it indexes");
                    } else {
                        notes.add(index + " was not checked, as that needs writing: " + e.getMessage());
                    }
                }
            }
        }
        return wrong;
    }

    private static List<String> versions(Connection connection) throws SQLException {
        return texts(
                connection,
                "SELECT r.doc || ': the wordings before and after it do not fit' FROM reports r"
                        + " LEFT JOIN reports b ON b.report = r.replaces WHERE r.replaces IS NOT NULL AND (b.report IS NULL"
                        + " OR b.version <> r.version - 1 OR b.version_key <> r.version_key OR b.latest <> 0)"
                        + " OR r.replaces IS NULL AND r.version <> 1"
                        + " OR r.latest = 1 AND EXISTS (SELECT 1 FROM reports a WHERE a.replaces = r.report)"
                        + " OR r.latest = 0 AND NOT EXISTS (SELECT 1 FROM reports a WHERE a.replaces = r.report)"
                        + " LIMIT " + MOST_TOLD);
    }

    private static void notes(Connection connection, List<String> notes) throws SQLException {
        notes.addAll(texts(
                connection,
                "SELECT 'correction ' || c.correction || ' is of ' || c.id || ', which is no longer read'"
                        + " FROM corrections c WHERE c.undone_at IS NULL AND c.patch NOT LIKE '%\"rejected\"%'"
                        + " AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.id = c.id) LIMIT " + MOST_TOLD));
        notes.addAll(texts(
                connection,
                "SELECT 'the run over ' || input || ' stopped after item ' || position || '; ingest it again to go on'"
                        + " FROM checkpoints"));
        notes.addAll(
                texts(
                        connection,
                        "SELECT COUNT(*) || ' records were read under knowledge ' || knowledge FROM records GROUP BY knowledge"));
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
