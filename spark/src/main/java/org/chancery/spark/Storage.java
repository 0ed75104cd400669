package org.chancery.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** Files wherever Hadoop reaches them: local, HDFS, object stores. A file that is put appears whole or not at all. */
final class Storage implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> settings = new HashMap<>();

    /** Made once on each machine: it takes longer than to write a small file. */
    private transient volatile @Nullable Configuration made;

    /** With the settings of a session, which an executor does not know by itself. */
    Storage(Configuration configuration) {
        configuration.forEach(entry -> settings.put(entry.getKey(), entry.getValue()));
    }

    Configuration configuration() {
        Configuration known = made;
        if (known == null) {
            known = new Configuration(false);
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                known.set(setting.getKey(), setting.getValue());
            }
            made = known;
        }
        return known;
    }

    FileSystem system(Path path) throws IOException {
        return path.getFileSystem(configuration());
    }

    InputStream open(Path path, long from) throws IOException {
        var in = system(path).open(path);
        in.seek(from);
        return in;
    }

    /** Files behind a name, a folder's own and those of its folders, by their addresses. What begins with _ or . is passed over. */
    List<FileStatus> files(String named) throws IOException {
        Path path = new Path(named);
        FileSystem system = system(path);
        FileStatus[] found = system.globStatus(path);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException(named + " does not exist. Give a file, a folder or a pattern of them.");
        }
        List<FileStatus> files = new ArrayList<>();
        for (FileStatus one : found) {
            add(system, one, files);
        }
        files.sort(Comparator.comparing(status -> status.getPath().toString()));
        return files;
    }

    private static void add(FileSystem system, FileStatus status, List<FileStatus> files) throws IOException {
        if (!status.isDirectory()) {
            files.add(status);
            return;
        }
        for (FileStatus inside : system.listStatus(status.getPath())) {
            String name = inside.getPath().getName();
            if (!name.startsWith("_") && !name.startsWith(".")) {
                add(system, inside, files);
            }
        }
    }

    Optional<String> text(Path path) throws IOException {
        if (!system(path).exists(path)) {
            return Optional.empty();
        }
        try (InputStream in = open(path, 0)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** A name under which something may be written before it is put in its place. */
    static Path draft(Path out) {
        return new Path(out, "_tmp/" + UUID.randomUUID());
    }

    /** Puts a draft in its place; what two attempts write under one name is the same. */
    void put(Path draft, Path place) throws IOException {
        FileSystem system = system(place);
        system.mkdirs(place.getParent());
        FileContext.getFileContext(system.getUri(), configuration()).rename(draft, place, Options.Rename.OVERWRITE);
    }

    void put(Path out, Path place, String text) throws IOException {
        Path draft = draft(out);
        try (OutputStream to = system(draft).create(draft, true)) {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        }
        put(draft, place);
    }
}
