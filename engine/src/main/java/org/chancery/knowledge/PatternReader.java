package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the entries of {@code patterns/}. */
final class PatternReader {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "layer",
            "trigger",
            "pos",
            "needs",
            "without",
            "roles",
            "optional",
            "things",
            "catches",
            "leaves",
            "note");

    private PatternReader() {}

    static Pattern read(Entry entry) {
        String id = entry.text("id");
        Map<String, String> gives = new HashMap<>();
        for (String field : entry.names()) {
            if (!KNOWN.contains(field)) {
                gives.put(field, entry.text(field));
            }
        }
        return new Pattern(
                id,
                entry.origin(),
                choice(Pattern.Layer.class, entry, "layer"),
                gives,
                triggers(entry),
                entry.has("pos") ? choice(Pattern.PartOfSpeech.class, entry, "pos") : Pattern.PartOfSpeech.VERB,
                needs(entry, "needs"),
                needs(entry, "without"),
                roles(entry),
                Examples.of(entry));
    }

    private static Set<String> triggers(Entry entry) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (String item : entry.list("trigger")) {
            lemmas.addAll(alternatives(item));
        }
        if (lemmas.isEmpty()) {
            throw entry.wrong("trigger", "is missing: expected one lemma or more");
        }
        return lemmas;
    }

    private static List<Pattern.Need> needs(Entry entry, String field) {
        List<Pattern.Need> needs = new ArrayList<>();
        for (String item : entry.list(field)) {
            int colon = item.indexOf(": ");
            String paths = colon < 0 ? item : item.substring(0, colon);
            Set<String> lemmas = colon < 0 ? Set.of() : alternatives(item.substring(colon + 2));
            needs.add(new Pattern.Need(paths(entry, field, List.of(paths.split("\\|"))), lemmas));
        }
        return needs;
    }

    private static List<Pattern.Role> roles(Entry entry) {
        List<Pattern.Role> roles = new ArrayList<>();
        List<String> optional = entry.list("optional");
        List<String> things = entry.list("things");
        for (Entry fields : entry.entries("roles")) {
            for (String name : fields.names()) {
                roles.add(new Pattern.Role(
                        name,
                        paths(fields, name, fields.list(name)),
                        !optional.contains(name),
                        things.contains(name) ? Pattern.Filler.ANYTHING : Pattern.Filler.ACTOR));
            }
        }
        return roles;
    }

    private static List<DependencyPath> paths(Entry entry, String field, List<String> written) {
        try {
            return written.stream().map(DependencyPath::parse).toList();
        } catch (IllegalArgumentException e) {
            throw entry.wrong(
                    field,
                    "is wrong: " + e.getMessage() + "; expected relations joined by \">\", such as object>nmod:of");
        }
    }

    private static Set<String> alternatives(String written) {
        Set<String> lemmas = new LinkedHashSet<>();
        Arrays.stream(written.split("\\|"))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(lemmas::add);
        return lemmas;
    }

    static <E extends Enum<E>> E choice(Class<E> type, Entry entry, String field) {
        String written = entry.text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant ->
                        constant.name().equals(written.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> entry.wrong(
                        field,
                        "is \"" + written + "\", expected one of "
                                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
