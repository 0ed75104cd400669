package org.chancery.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.Pipeline;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A text in Markdown with its front matter: the metadata that stand above it as YAML, and its words without the marks.
 *
 * @param metadata by lower-case key
 * @param text paragraphs as they stand
 */
record Markdown(Map<String, String> metadata, String text) {

    private static final Pattern FRONT = Pattern.compile(
            "\\A\\uFEFF?---[ \\t]*\\r?\\n(.*?)\\r?\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)", Pattern.DOTALL);
    private static final Map<String, String> KEYS =
            Map.of("date", "published", "source", "publisher", "link", "url", "permalink", "url", "headline", "title");

    private static final int LONGEST = Pipeline.LONGEST + 64 * 1024;
    private static final int LONGEST_FRONT = 64 * 1024;
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]\\n]{0,500}\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{0,1000})\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} ++([^\\n]*+)$");
    private static final Pattern QUOTED = Pattern.compile("(?m)^ {0,3}> ?");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\\n]{1,2000}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*_\\\\])([*_])(?=\\S)([^*_\\n]{1,2000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!>~|\"'])");

    /** @throws IllegalArgumentException if the front matter is no YAML */
    static Markdown of(String written) {
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the text has %,d characters, and a report has at most %,d. Split it",
                    written.length(),
                    LONGEST));
        }
        Matcher front = FRONT.matcher(written);
        if (!front.find()) {
            return new Markdown(Map.of(), plain(written));
        }
        return new Markdown(metadata(front.group(1)), plain(written.substring(front.end())));
    }

    private static Map<String, String> metadata(String yaml) {
        if (yaml.length() > LONGEST_FRONT) {
            throw new IllegalArgumentException("the front matter is longer than 64 kB");
        }
        Map<String, String> metadata = new HashMap<>();
        try {
            Object loaded = new Load(LoadSettings.builder()
                            .setMaxAliasesForCollections(10)
                            .build())
                    .loadFromString(yaml);
            if (loaded instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    boolean says = value instanceof String || value instanceof Number;
                    if (key != null && says) {
                        String name = key.toString().toLowerCase(Locale.ROOT);
                        metadata.putIfAbsent(KEYS.getOrDefault(name, name), value.toString());
                    }
                });
            }
            return metadata;
        } catch (YamlEngineException | StackOverflowError e) {
            String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new IllegalArgumentException("the front matter is no YAML: " + line, e);
        }
    }

    private static String plain(String marked) {
        String text = withoutComments(marked);
        text = IMAGE.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = HEADING.matcher(text).replaceAll(heading -> Matcher.quoteReplacement(bare(heading.group(1))));
        text = QUOTED.matcher(text).replaceAll("");
        text = STRONG.matcher(text).replaceAll("$2");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        return ESCAPED.matcher(text).replaceAll("$1").strip();
    }

    /** A comment that has no end is none. */
    private static String withoutComments(String marked) {
        StringBuilder text = new StringBuilder(marked.length());
        int at = 0;
        while (true) {
            int begin = marked.indexOf("<!--", at);
            int end = begin < 0 ? -1 : marked.indexOf("-->", begin + 4);
            if (end < 0) {
                return text.append(marked, at, marked.length()).toString();
            }
            text.append(marked, at, begin);
            at = end + 3;
        }
    }

    /** A heading without the marks that may close it. */
    private static String bare(String heading) {
        String text = heading.stripTrailing();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < text.length() && (end == 0 || text.charAt(end - 1) == ' ');
        return closed ? text.substring(0, end).stripTrailing() : text;
    }
}
