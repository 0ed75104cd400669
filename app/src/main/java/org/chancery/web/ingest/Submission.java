package org.chancery.web.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent to be taken in.
 *
 * @param label how it is called to people, such as the names of the files
 * @param inputs paths and web addresses
 * @param folder with the files that were sent, deleted when they are taken in; null if there are none
 * @param who sent it
 */
record Submission(
        String label, List<String> inputs, @Nullable Path folder, String who) {

    Submission {
        inputs = List.copyOf(inputs);
    }

    /** Takes the files away; what could not be deleted is left to the system's own cleaning of temporary files. */
    void discard() {
        Path made = folder;
        if (made == null) {
            return;
        }
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(made);
        } catch (IOException e) {
            made.toFile().deleteOnExit();
        }
    }
}
