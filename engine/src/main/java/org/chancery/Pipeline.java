package org.chancery;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Text;
import org.chancery.find.Explanation;
import org.chancery.find.Finder;
import org.chancery.find.Findings;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.State;
import org.chancery.locate.Gazetteer;
import org.chancery.locate.Locator;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.read.Reader;
import org.chancery.read.ReadingWords;
import org.chancery.resolve.Record;
import org.chancery.resolve.Resolver;

/**
 * The whole path on one screen: Raw → Document → Text → Findings → Record. An instance may be used by several threads at
 * once; the same input, knowledge and version give the same record.
 */
public final class Pipeline {

    /** Characters that a report may have; a book of 300,000 words passes. */
    public static final int LONGEST = 2_000_000;

    private final Knowledge knowledge;
    private final Annotator annotator;
    private final Reader reader;
    private final Finder finder;
    private final Resolver resolver;

    private Pipeline(Knowledge knowledge, Annotator annotator) {
        this.knowledge = knowledge;
        this.annotator = annotator;
        this.reader = new Reader(
                new KnownOutlets(knowledge),
                stateByName(knowledge),
                new ReadingWords(knowledge.lexicon("completeness").stream()
                        .flatMap(words -> words.forms().stream())
                        .toList()));
        // Both read models and lay out what they know; side by side a start takes half the time.
        CompletableFuture<Finder> finding = CompletableFuture.supplyAsync(() -> new Finder(knowledge));
        this.resolver = new Resolver(knowledge, new Locator(knowledge, Gazetteer.installed(knowledge)), version());
        this.finder = joined(finding);
    }

    private static Finder joined(CompletableFuture<Finder> finding) {
        try {
            return finding.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    /** With the knowledge and the annotator installed, imported actors among it. Loading takes some seconds. */
    public static Pipeline installed() {
        return new Pipeline(Knowledge.installed(System.getenv()), Annotators.installed());
    }

    public static Pipeline with(Annotator annotator) {
        return new Pipeline(Knowledge.packed(), annotator);
    }

    public static Pipeline with(Knowledge knowledge, Annotator annotator) {
        return new Pipeline(knowledge, annotator);
    }

    /**
     * The record of a file or page.
     *
     * @throws ReadException if it cannot be read, or is longer than {@link #LONGEST}
     */
    public Record read(Raw raw) throws ReadException {
        Document document = reader.read(raw);
        if (document.text().length() > LONGEST) {
            throw new ReadException(ReadException.Reason.TOO_LARGE, document.id() + ": " + tooLong(document));
        }
        return read(document);
    }

    private static String tooLong(Document document) {
        return String.format(
                Locale.ROOT,
                "the text has %,d characters, and a report has at most %,d. Split it into the reports that it holds.",
                document.text().length(),
                LONGEST);
    }

    /**
     * The record of a document.
     *
     * @throws IllegalArgumentException if its text is longer than {@link #LONGEST}
     */
    public Record read(Document document) {
        if (document.text().length() > LONGEST) {
            throw new IllegalArgumentException(tooLong(document));
        }
        Text text = new Text(document, annotator.annotate(document.text()));
        Findings findings = finder.find(text);
        return resolver.resolve(findings, title(document));
    }

    private Optional<Findings> title(Document document) {
        if (document.title().isBlank()) {
            return Optional.empty();
        }
        Document title = reader.read(document.id(), Map.of(), document.title());
        return Optional.of(finder.find(new Text(title, annotator.annotate(title.text()))));
    }

    /** Which patterns matched a sentence, which nearly did, and where they stopped. */
    public Explanation explain(String sentence) {
        Document document = reader.read("sentence", Map.of(), sentence);
        return finder.explain(new Text(document, annotator.annotate(document.text())));
    }

    public Reader reader() {
        return reader;
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** Version of this library. */
    public static String version() {
        try (InputStream in = Pipeline.class.getResourceAsStream("/org/chancery/version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static java.util.function.Function<String, Optional<String>> stateByName(Knowledge knowledge) {
        Map<String, String> states = new HashMap<>();
        for (State state : knowledge.states()) {
            for (List<String> names : List.of(List.of(state.name()), state.names(), state.adjectives())) {
                names.forEach(name -> states.putIfAbsent(name.toLowerCase(Locale.ROOT), state.id()));
            }
        }
        return name -> Optional.ofNullable(states.get(name.toLowerCase(Locale.ROOT)));
    }
}
