package org.chancery.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files of a folder that a user adds. What cannot be read is told and left out. */
final class UserFolder {

    /** Bytes that a file may have; what the reader of YAML takes. */
    static final long LARGEST = 60_000_000;

    private final Path folder;
    private final String root;
    private final Consumer<Remark> remarks;
    private final SortedMap<String, String> files = new TreeMap<>();

    private UserFolder(Path folder, Consumer<Remark> remarks) {
        this.folder = folder;
        this.root = root(folder);
        this.remarks = remarks;
    }

    /** The folder as it is called in messages: as given, without an end that says nothing. */
    static String root(Path folder) {
        String written = folder.normalize().toString().replace('\\', '/');
        return written.isEmpty() ? "." : written;
    }

    /**
     * Content by path below the folder, in the order of the paths.
     *
     * @throws KnowledgeException if there is no such folder, or none of its folders is one of knowledge
     */
    static SortedMap<String, String> files(Path folder, Consumer<Remark> remarks) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeException(folder + ": there is no such folder. Give one with folders such as "
                    + KnowledgeSource.folders() + ", as docs/knowledge.md shows");
        }
        UserFolder reading = new UserFolder(folder, remarks);
        reading.read();
        if (reading.files.isEmpty()) {
            throw new KnowledgeException(
                    folder + ": no knowledge that can be read here, expected .yaml files in folders" + " such as "
                            + KnowledgeSource.folders());
        }
        return reading.files;
    }

    private void read() {
        try {
            Path real = folder.toRealPath();
            List<Path> found;
            try (Stream<Path> walk = Files.walk(real)) {
                found = walk.filter(path -> !Files.isDirectory(path)).sorted().toList();
            }
            for (Path file : found) {
                take(real.relativize(file).toString().replace('\\', '/'), file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new KnowledgeException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void take(String name, Path file) {
        int slash = name.indexOf('/');
        boolean known = slash > 0 && KnowledgeSource.folders().contains(name.substring(0, slash));
        if (name.endsWith(".yaml") && known) {
            content(name, file);
        } else if (name.endsWith(".yml") && known) {
            setAside(name, "names of files of knowledge end in .yaml; rename it");
        } else if (name.endsWith(".yaml") && !name.startsWith("parses/")) {
            setAside(name, "lies in no folder of knowledge; move it to one of " + KnowledgeSource.folders());
        }
    }

    private void content(String name, Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                setAside(name, "is no file that can be read");
            } else if (Files.size(file) > LARGEST) {
                setAside(name, "has more than " + LARGEST / 1_000_000 + " MB; split it into several files");
            } else {
                text(name, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            setAside(
                    name,
                    "cannot be read (" + e.getClass().getSimpleName() + "); see whether you may read it: ls -l " + root
                            + "/" + name);
        }
    }

    private void text(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError() || text.indexOf('\0') >= 0) {
            String before = result.isError() ? text : text.substring(0, text.indexOf('\0'));
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            setAside(name + ":" + line, "this is not text in UTF-8; save the file as UTF-8");
            return;
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            remarks.accept(new Remark(Remark.Kind.NOTE, root + "/" + name, "the file is empty"));
            return;
        }
        files.put(name, plain);
    }

    private void setAside(String name, String what) {
        remarks.accept(new Remark(Remark.Kind.SET_ASIDE, root + "/" + name, what));
    }
}
