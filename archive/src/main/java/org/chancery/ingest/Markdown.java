package org.chancery.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final int LONGEST_FRONT = 64 * 1024;
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{0,1000})\\]\\([^)\\n]{0,2000}\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +(.*?)(?: +#+)? *$");
    private static final Pattern QUOTED = Pattern.compile("(?m)^ {0,3}> ?");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\\n]{1,2000}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*_\\\\])([*_])(?=\\S)([^*_\\n]{1,2000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!>~|\"'])");

    /** @throws IllegalArgumentException if the front matter is no YAML */
    static Markdown of(String written) {
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
        String text = COMMENT.matcher(marked).replaceAll("");
        text = IMAGE.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = HEADING.matcher(text).replaceAll("$1");
        text = QUOTED.matcher(text).replaceAll("");
        text = STRONG.matcher(text).replaceAll("$2");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        return ESCAPED.matcher(text).replaceAll("$1").strip();
    }
}
