package org.chancery.keep;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.chancery.keep.ArchiveException.Reason;
import org.jspecify.annotations.Nullable;

/** From what a driver says to a sentence for people. */
final class Troubles {

    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;
    private static final int SQLITE_READONLY = 8;
    private static final int SQLITE_IOERR = 10;
    private static final int SQLITE_CORRUPT = 11;
    private static final int SQLITE_FULL = 13;
    private static final int SQLITE_CANTOPEN = 14;
    private static final int SQLITE_NOTADB = 26;

    private final String place;
    private final Dialect dialect;

    /** @param place how the archive is named to people */
    Troubles(String place, Dialect dialect) {
        this.place = place;
        this.dialect = dialect;
    }

    ArchiveException told(Throwable thrown) {
        if (thrown instanceof ArchiveException known) {
            return known;
        }
        SQLException sql = sqlException(thrown);
        if (sql == null && thrown instanceof IOException file) {
            return file(file);
        }
        if (sql == null) {
            return new ArchiveException(
                    Reason.UNEXPECTED, place + ": something unexpected happened, " + thrown + ".", thrown);
        }
        return dialect == Dialect.SQLITE ? sqlite(sql, thrown) : postgresql(sql, thrown);
    }

    /** What the system says of the file or its folder. */
    private ArchiveException file(IOException thrown) {
        String said = String.valueOf(thrown.getMessage());
        if (said.contains("No space left")) {
            return full(thrown);
        }
        if (thrown instanceof AccessDeniedException || said.contains("Read-only") || said.contains("not permitted")) {
            return trouble(
                    Reason.READ_ONLY,
                    " cannot be written (" + said
                            + "). Change the permissions of the folder, or name another with --project.",
                    thrown);
        }
        return trouble(
                Reason.MISSING,
                " cannot be opened (" + thrown + "). Check the path, or name another with --project.",
                thrown);
    }

    private ArchiveException sqlite(SQLException sql, Throwable thrown) {
        // Extended codes carry the primary one in their lowest byte.
        return switch (sql.getErrorCode() & 0xff) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                trouble(
                        Reason.LOCKED,
                        " is locked: another program has been writing to it for too long. Wait until it is done and start"
                                + " again; what was kept before is safe.",
                        thrown);
            case SQLITE_READONLY ->
                trouble(
                        Reason.READ_ONLY,
                        " may only be read. Change the permissions of the file and its folder, or copy it.",
                        thrown);
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                trouble(
                        Reason.DAMAGED,
                        " is damaged, or no archive (" + firstLine(sql)
                                + "). \"chancery doctor\" says how far; restore a"
                                + " backup with \"chancery restore\".",
                        thrown);
            case SQLITE_FULL -> full(thrown);
            case SQLITE_IOERR ->
                trouble(
                        Reason.FULL,
                        " could not be read or written (" + firstLine(sql)
                                + "). Is the disk full or failing? What was kept before is safe.",
                        thrown);
            case SQLITE_CANTOPEN ->
                trouble(Reason.MISSING, " cannot be opened. Check the path and its permissions.", thrown);
            default -> unexpected(sql, thrown);
        };
    }

    private ArchiveException postgresql(SQLException sql, Throwable thrown) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.startsWith("08") || state.equals("57P01") || state.equals("57P03") || state.startsWith("28")) {
            return trouble(
                    Reason.UNREACHABLE,
                    " cannot be reached (" + firstLine(sql) + "). Check the address, the name and the password.",
                    thrown);
        }
        return switch (state) {
            case "53100" -> full(thrown);
            case "25006" ->
                trouble(Reason.READ_ONLY, " may only be read: the server or the user does not allow writing.", thrown);
            case "42501" ->
                trouble(Reason.READ_ONLY, " may not be changed by this user (" + firstLine(sql) + ").", thrown);
            case "3D000" -> trouble(Reason.MISSING, " has no such database. Make it first, with createdb.", thrown);
            case "55P03", "40P01" -> trouble(Reason.LOCKED, " is locked by another program. Start again.", thrown);
            case "XX001", "XX002" -> trouble(Reason.DAMAGED, " is damaged (" + firstLine(sql) + ").", thrown);
            default -> unexpected(sql, thrown);
        };
    }

    private ArchiveException full(Throwable thrown) {
        return trouble(
                Reason.FULL,
                " cannot grow: the disk is full. Make room and start again; what was kept before is safe.",
                thrown);
    }

    private ArchiveException unexpected(SQLException sql, Throwable thrown) {
        return trouble(Reason.UNEXPECTED, ": " + firstLine(sql) + ".", thrown);
    }

    private ArchiveException trouble(Reason reason, String rest, Throwable thrown) {
        return new ArchiveException(reason, place + rest, thrown);
    }

    private static String firstLine(SQLException sql) {
        return String.valueOf(sql.getMessage()).lines().findFirst().orElse("");
    }

    private static @Nullable SQLException sqlException(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof java.sql.BatchUpdateException batch && batch.getNextException() != null) {
                return batch.getNextException();
            }
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
