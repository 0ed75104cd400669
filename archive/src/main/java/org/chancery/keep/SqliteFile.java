package org.chancery.keep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.keep.ArchiveException.Reason;

/** What can be said of a database file before SQLite is asked. */
final class SqliteFile {

    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_LENGTH = 100;

    private SqliteFile() {}

    /** @throws ArchiveException DAMAGED if it is no such file, or shorter than it says it is */
    static void check(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEADER_LENGTH);
        }
        if (head.length < HEADER_LENGTH || !java.util.Arrays.equals(HEADER, 0, 16, head, 0, 16)) {
            throw new ArchiveException(
                    Reason.DAMAGED,
                    file
                            + " is no archive: it does not begin as a database does. Restore a backup with \"chancery restore\".");
        }
        long pageSize = (head[16] & 0xff) << 8 | head[17] & 0xff;
        long pages =
                (long) (head[28] & 0xff) << 24 | (head[29] & 0xff) << 16 | (head[30] & 0xff) << 8 | head[31] & 0xff;
        long promised = pages * (pageSize == 1 ? 65536 : pageSize);
        boolean hasLog = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        if (Files.size(file) < promised && !hasLog) {
            throw new ArchiveException(
                    Reason.DAMAGED,
                    file + " breaks off: it has " + Files.size(file) + " of " + promised
                            + " bytes. Restore a backup with \"chancery restore\".");
        }
    }
}
