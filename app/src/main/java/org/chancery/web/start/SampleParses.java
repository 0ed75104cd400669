package org.chancery.web.start;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Conllu;
import org.chancery.annotate.Sentence;
import org.chancery.keep.Fingerprint;

/**
 * The parses of the texts and titles of the sample, kept as CoNLL-U: with them it is read in seconds, and no language model is
 * loaded. Each parse stands under the fingerprint of its text, so that a changed text is missed rather than misread.
 */
final class SampleParses implements Annotator {

    private static final String REPORT = "# report ";
    private static final String TEXT = "# text ";

    private final List<String> reports = new ArrayList<>();
    private final Map<String, String> byFingerprint = new LinkedHashMap<>();

    /** @param kept as {@link #written} writes it */
    SampleParses(String kept) {
        String fingerprint = "";
        StringBuilder parse = new StringBuilder();
        for (String line : kept.split("\n", -1)) {
            if (line.startsWith(REPORT)) {
                reports.add(line.substring(REPORT.length()));
            } else if (line.startsWith(TEXT)) {
                byFingerprint.put(fingerprint, parse.toString());
                fingerprint = line.substring(TEXT.length());
                parse.setLength(0);
            } else {
                parse.append(line).append('\n');
            }
        }
        byFingerprint.put(fingerprint, parse.toString());
        byFingerprint.remove("");
    }

    /** File names of the reports, in the order in which they are read. */
    List<String> reports() {
        return List.copyOf(reports);
    }

    boolean has(String text) {
        return byFingerprint.containsKey(fingerprint(text));
    }

    @Override
    public String describe() {
        return "kept parses of the sample";
    }

    @Override
    public List<Sentence> annotate(String body) {
        String parse = byFingerprint.get(fingerprint(body));
        if (parse == null) {
            String beginning = body.substring(0, Math.min(40, body.length()));
            throw new IllegalStateException(
                    "The sample has no parse of \"" + beginning + "…\": after a change in examples/sample,"
                            + " run SampleParsesTest with -Dchancery.parses.write=true.");
        }
        try {
            return Conllu.read(new StringReader(parse), body);
        } catch (IOException e) {
            throw new IllegalStateException("a parse of the sample is damaged: " + e.getMessage(), e);
        }
    }

    /** @param texts of each report, by its file name: what is parsed of it */
    static String written(Map<String, List<String>> texts, Annotator annotator) {
        StringBuilder out = new StringBuilder();
        texts.forEach((report, parts) -> {
            out.append(REPORT).append(report).append('\n');
            for (String text : parts) {
                out.append(TEXT).append(fingerprint(text)).append('\n');
                out.append(Conllu.write(annotator.annotate(text)));
            }
        });
        return out.toString();
    }

    private static String fingerprint(String text) {
        return Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
