package org.chancery;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.ReadException;
import org.chancery.read.Sources;
import org.chancery.resolve.Record;

/** The texts of {@code src/test/resources/texts}, read by the whole engine under their committed parses. */
public final class Texts {

    private static final Knowledge KNOWLEDGE =
            Knowledge.folder(Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge")));
    private static final Map<String, Record> READ = new HashMap<>();

    private Texts() {}

    /** The record of a text; read once. */
    public static synchronized Record record(String name) {
        return READ.computeIfAbsent(name, Texts::readAnew);
    }

    static Record readAnew(String name) {
        Path path = path(name);
        try {
            return pipeline(path).read(Sources.open(path.toString()));
        } catch (ReadException e) {
            throw new IllegalStateException(e);
        }
    }

    static Pipeline pipeline(Path text) {
        return Pipeline.with(KNOWLEDGE, new CommittedParse(text));
    }

    static Path path(String name) {
        try {
            return Path.of(Texts.class.getResource("/texts/" + name + ".txt").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statement whose content holds these words; of several the first. */
    public static Record.Statement statement(Record record, String words) {
        return record.statements().stream()
                .filter(statement -> statement.content().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement has the words \"" + words + "\" but "
                        + record.statements().stream()
                                .map(Record.Statement::content)
                                .toList()));
    }

    /** Who says these words, by name. */
    public static List<String> speakers(String text, String words) {
        return statement(record(text), words).speakers();
    }
}
