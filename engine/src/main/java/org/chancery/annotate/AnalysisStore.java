package org.chancery.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the analyses that another annotator made, so that an archive is read again under new knowledge without being parsed
 * again. An analysis is a file {@code ab/cdef….conllu.gz} named by the annotator's description and the body; an annotator
 * with another description never sees it. Several threads and several processes may share one folder: a file appears whole
 * or not at all. A file that cannot be read is made anew.
 */
public final class AnalysisStore implements Annotator {

    private final Annotator annotator;
    private final Path folder;

    /**
     * @param annotator asked for what the folder does not hold
     * @param folder made with the first analysis if it is not there
     */
    public AnalysisStore(Annotator annotator, Path folder) {
        this.annotator = annotator;
        this.folder = folder;
    }

    @Override
    public String name() {
        return annotator.name();
    }

    /** The description of the annotator behind it: the store changes nothing in an analysis. */
    @Override
    public String describe() {
        return annotator.describe();
    }

    /** @throws UncheckedIOException if a new analysis cannot be written */
    @Override
    public List<Sentence> annotate(String body) {
        Path file = file(body);
        Optional<List<Sentence>> stored = read(file, body);
        if (stored.isPresent()) {
            return stored.get();
        }
        List<Sentence> sentences = annotator.annotate(body);
        try {
            write(file, Conllu.write(sentences));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the analysis " + file + " cannot be written: is the folder writable, and is there room?", e);
        }
        return sentences;
    }

    /** Where the analysis of a body is or would be kept. */
    public Path file(String body) {
        String key = sha256(describe() + "\n" + body);
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".conllu.gz");
    }

    private static Optional<List<Sentence>> read(Path file, String body) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return Optional.of(Conllu.read(in, body));
        } catch (IOException e) {
            log().warn("{} is damaged and is made anew: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private static void write(Path file, String conllu) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
        try {
            try (Writer out = new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(draft)), StandardCharsets.UTF_8)) {
                out.write(conllu);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network folders cannot; there a reader may meet half a file, which it makes anew.
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
        }
    }

    /** Asked for when there is something to say: logging takes its time to start. */
    private static Logger log() {
        return LoggerFactory.getLogger(AnalysisStore.class);
    }
}
