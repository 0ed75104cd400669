package org.chancery.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.chancery.keep.ArchiveException.Reason;

/**
 * An archive as one file, and back. The file is a SQLite archive itself, whatever the archive is kept in: so a backup of a server
 * can be restored into a folder, and a folder into a server.
 */
public final class Backup {

    private Backup() {}

    /**
     * Writes the archive as it is now, while others may write on.
     *
     * @param file that is not there yet; it appears when it is whole
     */
    public static void write(Archive archive, Path file) {
        if (Files.exists(file)) {
            throw new ArchiveException(Reason.REFUSED, file + " is there already. Give the backup another name.");
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            if (archive.store() instanceof SqliteStore) {
                snapshot(archive.store(), draft);
            } else {
                copy(archive.store(), draft);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | RuntimeException e) {
            discard(draft);
            throw archive.troubles().told(e);
        } catch (IOException e) {
            discard(draft);
            throw new ArchiveException(Reason.FULL, file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Makes an archive of a backup.
     *
     * @param project where there is none yet
     */
    public static void restore(Path file, String project) {
        if (!Files.isRegularFile(file)) {
            throw new ArchiveException(Reason.MISSING, file + " does not exist. Give a file that \"backup\" wrote.");
        }
        SqliteStore backup = new SqliteStore(file);
        try (Store target = Location.store(project)) {
            SqliteFile.check(file);
            checkWhole(backup, file);
            if (target instanceof SqliteStore sqlite) {
                restore(file, sqlite.file().toAbsolutePath());
            } else {
                Archive.openOrCreate(project).close();
                Copying.copy(backup, target);
            }
        } catch (SQLException e) {
            throw new Troubles(project.contains("://") ? "The archive" : project, dialect(project)).told(e);
        } catch (IOException e) {
            throw new ArchiveException(Reason.FULL, file + " cannot be restored: " + e.getMessage() + ".", e);
        } finally {
            backup.close();
        }
    }

    private static Dialect dialect(String project) {
        return project.contains("://") ? Dialect.POSTGRESQL : Dialect.SQLITE;
    }

    private static void restore(Path file, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new ArchiveException(
                    Reason.REFUSED, target + " is there already. Restore into a project that is not there yet.");
        }
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        // Brings it to this version, should the backup be older.
        Archive.open(target.toString()).close();
    }

    private static void checkWhole(SqliteStore backup, Path file) throws SQLException {
        try (Connection connection = backup.reader();
                var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!row.next() || !row.getString(1).equals("ok")) {
                throw new ArchiveException(Reason.DAMAGED, file + " is damaged. Take another backup.");
            }
            if (!Migrations.isArchive(connection)) {
                throw new ArchiveException(Reason.DAMAGED, file + " is no backup of an archive.");
            }
        }
    }

    private static void snapshot(Store store, Path draft) throws SQLException {
        try (Connection connection = store.reader();
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, draft.toAbsolutePath().toString());
            statement.execute();
        }
    }

    private static void copy(Store from, Path draft) throws SQLException {
        SqliteStore into = new SqliteStore(draft);
        try {
            try (Connection connection = into.forMigration().getConnection()) {
                Migrations.bring(into, connection);
            }
            Copying.copy(from, into);
            // One file, without a log beside it.
            try (var statement = into.writer().createStatement()) {
                statement.execute("PRAGMA journal_mode = DELETE");
            }
        } finally {
            into.close();
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // What is left over has another name than a backup.
            return;
        }
    }
}
