package org.chancery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of records made by people, one {@code NAME.json} to a report.
 *
 * @param reports names of the reports, sorted
 */
record Gold(Path folder, List<String> reports) {

    private static final String EXTENSION = ".json";

    Gold {
        reports = List.copyOf(reports);
    }

    /** @throws IOException if the folder cannot be listed */
    static Gold in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new Gold(
                    folder,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(EXTENSION))
                            .sorted()
                            .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                            .toList());
        }
    }

    /** The last two names of its path, which tell a reader which gold it is without telling where it lies. */
    String name() {
        Path whole = folder.toAbsolutePath().normalize();
        int count = whole.getNameCount();
        return whole.subpath(Math.max(0, count - 2), count).toString().replace('\\', '/');
    }

    /** SHA-256 over the names and contents of its files, 64 lower-case hexadecimal digits. */
    String sha256() throws IOException {
        MessageDigest digest = newDigest();
        for (String report : reports) {
            digest.update(report.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(newDigest().digest(Files.readAllBytes(folder.resolve(report + EXTENSION))));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one does not.", exception);
        }
    }
}
