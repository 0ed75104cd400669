package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.read.Span;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A short report of our own in which pronouns and descriptions are marked with whom they mean.
 *
 * @param metadata day of publication and, where it matters, the publisher's state
 * @param text without its marks
 */
record Passage(String id, Map<String, String> metadata, String text, List<Marked> marked) {

    /** @param means names; empty where nobody is meant */
    record Marked(Span span, List<String> means) {}

    private static final Pattern MARK = Pattern.compile("\\[([^\\]=]*?) = ?([^\\]]*)\\]");

    static List<Passage> own() throws IOException {
        try (InputStream in = Objects.requireNonNull(Passage.class.getResourceAsStream("passages.yaml"))) {
            List<Passage> passages = new ArrayList<>();
            for (Object entry : (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in)) {
                passages.add(read((Map<?, ?>) entry));
            }
            return passages;
        }
    }

    private static Passage read(Map<?, ?> entry) {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (String key : List.of("published", "side")) {
            if (entry.containsKey(key)) {
                metadata.put(key, String.valueOf(entry.get(key)));
            }
        }
        StringBuilder text = new StringBuilder();
        List<Marked> marked = new ArrayList<>();
        String written = String.valueOf(entry.get("text"));
        Matcher matcher = MARK.matcher(written);
        int from = 0;
        while (matcher.find()) {
            text.append(written, from, matcher.start());
            Span span = new Span(text.length(), text.length() + matcher.group(1).length());
            text.append(matcher.group(1));
            marked.add(new Marked(span, names(matcher.group(2))));
            from = matcher.end();
        }
        text.append(written.substring(from));
        return new Passage(String.valueOf(entry.get("id")), metadata, text.toString(), List.copyOf(marked));
    }

    private static List<String> names(String written) {
        return List.of(written.split(";")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
