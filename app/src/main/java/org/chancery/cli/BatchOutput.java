package org.chancery.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.chancery.ingest.DocumentLine;
import org.chancery.ingest.LineSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a batch goes: records to one file, rejected lines with the reason to another beside it. Both are written under
 * another name and appear at the end, so that nobody takes half a run for a whole one.
 */
final class BatchOutput implements Closeable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Beyond this many, ids are no longer compared: memory stays bounded. */
    private static final int MOST_IDS = 2_000_000;

    private final Path file;
    private final Path draft;
    private final Path rejectedDraft;
    private final Writer records;
    private final Set<String> ids = new HashSet<>();
    private @Nullable Writer rejected;
    private long repeated;
    private @Nullable String firstRepeated;

    BatchOutput(Path file) throws IOException {
        this.file = file;
        this.draft = sibling(file, ".part");
        this.rejectedDraft = sibling(file, ".rejected.part");
        this.records = writer(draft, file.toString().endsWith(".gz"));
    }

    /** Where rejected lines of a run are kept. */
    static Path rejectedBeside(Path file) {
        return sibling(file, ".rejected");
    }

    void accept(long line, @Nullable String id, String record) throws IOException {
        note(line, id);
        records.write(record);
        records.write('\n');
    }

    /** The file itself, for what is no line for each line. */
    Writer writer() {
        return records;
    }

    /** Keeps the line itself: as text, or in base64 if it is not UTF-8. */
    void reject(LineSource.Line line, @Nullable String id, String reason) throws IOException {
        note(line.number(), id);
        if (rejected == null) {
            rejected = writer(rejectedDraft, false);
        }
        ObjectNode node = MAPPER.createObjectNode();
        node.put("line", line.number());
        if (id != null) {
            node.put("id", id);
        }
        node.put("reason", reason);
        Optional<String> text = line.whole() ? DocumentLine.decode(line.bytes()) : Optional.empty();
        if (text.isPresent()) {
            node.put("text", text.get());
        } else {
            node.put("base64", Base64.getEncoder().encodeToString(line.bytes()));
        }
        if (!line.whole()) {
            node.put("cut", true);
        }
        rejected.write(MAPPER.writeValueAsString(node));
        rejected.write('\n');
    }

    /** What to tell about ids that were given to several lines. */
    Optional<String> repetitions() {
        return firstRepeated == null
                ? Optional.empty()
                : Optional.of(repeated + (repeated == 1 ? " line has" : " lines have")
                        + " an id that an earlier line had; the first is " + firstRepeated + ".");
    }

    /** Puts the files in place. Lines rejected by an earlier run under the same name are no longer true and go. */
    void finish() throws IOException {
        close();
        Moves.replace(draft, file);
        if (rejected == null) {
            Files.deleteIfExists(rejectedBeside(file));
        } else {
            Moves.replace(rejectedDraft, rejectedBeside(file));
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
        if (rejected != null) {
            rejected.close();
        }
    }

    private void note(long line, @Nullable String id) {
        if (id == null || ids.size() >= MOST_IDS || ids.add(id)) {
            return;
        }
        repeated++;
        if (firstRepeated == null) {
            firstRepeated = "\"" + id + "\" in line " + line;
        }
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static Writer writer(Path file, boolean packed) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return new BufferedWriter(
                new OutputStreamWriter(packed ? new GZIPOutputStream(out, 1 << 16) : out, StandardCharsets.UTF_8),
                1 << 16);
    }
}
