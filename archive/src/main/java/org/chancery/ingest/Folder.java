package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;

/**
 * What lies in a folder and below it. Links are not followed, so that none leads in a circle.
 *
 * @param files in the order of their paths, without hidden ones
 * @param closed what could not be looked into, with the reason
 */
record Folder(List<Path> files, Map<String, String> closed) {

    static Folder of(Path folder) throws ReadException {
        List<Path> files = new ArrayList<>();
        Map<String, String> closed = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && !file.getFileName().toString().startsWith(".")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    closed.put(file.toAbsolutePath().normalize().toString(), String.valueOf(e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new ReadException(Reason.UNREADABLE, folder + " could not be read: " + e.getMessage() + ".", e);
        }
        files.sort(null);
        return new Folder(files, closed);
    }
}
