package org.chancery.web.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.Pipeline;
import org.chancery.annotate.Annotator;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Fingerprint;
import org.chancery.keep.Incoming;
import org.chancery.keep.Receipt;
import org.chancery.keep.Source;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;

/**
 * Reports of our own invention, of real offices and made-up occasions, so that every page has something to show. They are read
 * as any report is, by the knowledge that is installed, but with kept parses: this takes seconds and loads no language model.
 */
public final class SampleProject {

    /** With what the name of every publisher of the sample ends, so that no page, quote or export hides that it is made up. */
    static final String MARK = "(sample)";

    private static final String PARSES = "parses.conllu";
    private static final String FOLDER = "/org/chancery/web/sample/";
    private static final String LICENCE = "CC0-1.0";

    private final SampleParses parses;
    private final Opening opening;

    private SampleProject(String parses, Opening opening) {
        this.parses = new SampleParses(parses);
        this.opening = opening;
    }

    /** The sample of this program. */
    public static SampleProject packed() {
        return new SampleProject(text(PARSES), name -> resource("reports/" + name));
    }

    /** The same with its reports from a folder, such as {@code examples/sample} of a checkout. */
    public static SampleProject in(Path folder) {
        return new SampleProject(text(PARSES), name -> Files.readAllBytes(folder.resolve(name)));
    }

    /** An annotator that knows the texts of the sample, and no others. */
    public Annotator parses() {
        return parses;
    }

    /** Whether this text or title is one of the sample. */
    public boolean isParsed(String text) {
        return parses.has(text);
    }

    /** The reports in the order in which they are taken in: a changed wording after the first. */
    public List<Raw> reports() {
        return parses.reports().stream()
                .map(name -> new Raw(bytes(name), name, null))
                .toList();
    }

    /** Reads the sample, and nothing else, without a language model; made in a few seconds. */
    public Pipeline pipeline(Knowledge knowledge) {
        return Pipeline.with(knowledge, parses);
    }

    /**
     * Reads all reports and keeps them. What is there already is left as it is.
     *
     * @param pipeline {@link #pipeline}, or one that reads any text
     * @throws org.chancery.keep.ArchiveException if they cannot be kept; nothing of them is kept then
     */
    public List<Receipt> into(Archive archive, Pipeline pipeline, InstantSource clock) {
        Instant now = clock.instant();
        List<Incoming> incoming = new ArrayList<>();
        for (Raw raw : reports()) {
            Document document = document(pipeline, raw);
            Source source = new Source(
                    Fingerprint.sha256(raw.bytes()),
                    Objects.requireNonNull(document.url(), "each report of the sample has an address"),
                    raw.name(),
                    "text/plain",
                    LICENCE,
                    now,
                    raw.bytes());
            incoming.add(new Incoming(pipeline.read(document), source));
        }
        return archive.deliver(Delivery.of(incoming));
    }

    private static Document document(Pipeline pipeline, Raw raw) {
        try {
            return pipeline.reader().read(raw);
        } catch (ReadException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private interface Opening {
        byte[] open(String name) throws IOException;
    }

    private byte[] bytes(String name) {
        try {
            return opening.open(name);
        } catch (IOException e) {
            throw new UncheckedIOException("the report " + name + " of the sample cannot be read", e);
        }
    }

    private static String text(String name) {
        try {
            return new String(resource(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " of the sample cannot be read", e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = SampleProject.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException(FOLDER + name + " is missing from this build of Chancery");
            }
            return in.readAllBytes();
        }
    }
}
