package org.chancery.spark;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Conllu;
import org.chancery.annotate.Sentence;
import org.chancery.keep.Fingerprint;

/** Knows the kept parses of the sample of the web pages: no language model is loaded. */
public final class SampleAnnotator implements Annotator {

    private final Map<String, String> parses = new HashMap<>();

    public SampleAnnotator() {
        try {
            String fingerprint = "";
            StringBuilder parse = new StringBuilder();
            for (String line : Files.readAllLines(
                    Sample.root().resolve("app/src/main/resources/org/chancery/web/sample/parses.conllu"))) {
                if (line.startsWith("# text ")) {
                    parses.put(fingerprint, parse.toString());
                    fingerprint = line.substring("# text ".length());
                    parse.setLength(0);
                } else if (!line.startsWith("# report ")) {
                    parse.append(line).append('\n');
                }
            }
            parses.put(fingerprint, parse.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String describe() {
        return "kept parses of the sample";
    }

    @Override
    public List<Sentence> annotate(String body) {
        Sample.slowly();
        String parse = parses.get(Fingerprint.sha256(body.getBytes(StandardCharsets.UTF_8)));
        if (parse == null) {
            throw new IllegalArgumentException("the sample has no parse of this text");
        }
        try {
            return Conllu.read(new StringReader(parse), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
