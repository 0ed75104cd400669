package org.chancery.keep;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.chancery.keep.ArchiveException.Reason;

/** From what a person names as a project to the store of it. */
final class Location {

    private static final String JDBC = "jdbc:";

    private Location() {}

    /** @param project a folder, a {@code .db} file, or {@code postgresql://…} */
    static Store store(String project) {
        String address = project.startsWith(JDBC) ? project.substring(JDBC.length()) : project;
        if (address.startsWith("postgresql://") || address.startsWith("postgres://")) {
            return new PostgresStore(uri(address.replaceFirst("^postgres:", "postgresql:")));
        }
        if (address.contains("://")) {
            throw new ArchiveException(
                    Reason.MISSING, "A project is a folder or postgresql://host/database, not " + project + ".");
        }
        try {
            Path path = Path.of(project);
            return new SqliteStore(project.endsWith(".db") ? path : path.resolve(SqliteStore.FILE));
        } catch (InvalidPathException e) {
            throw new ArchiveException(Reason.MISSING, "\"" + project + "\" is no path. Give a folder.", e);
        }
    }

    private static URI uri(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getPath() == null || uri.getPath().length() < 2) {
                throw new ArchiveException(
                        Reason.MISSING, "The address of the server names no database: postgresql://host/database.");
            }
            return uri;
        } catch (URISyntaxException e) {
            // Its message repeats the address, with the password in it.
            throw new ArchiveException(
                    Reason.MISSING, "The address of the server is not right: " + e.getReason() + ".");
        }
    }
}
