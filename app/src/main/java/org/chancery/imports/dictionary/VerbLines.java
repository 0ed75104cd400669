package org.chancery.imports.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a verb dictionary. Verbs and simple patterns, a verb and a noun after it, become patterns of events; what says more is
 * set aside.
 */
final class VerbLines {

    private static final Pattern BLOCK = Pattern.compile("---\\s*(\\S+)\\s*(?:\\[([^\\]]*)\\])?.*");
    private static final Pattern VERB =
            Pattern.compile("([^\\s{\\[]+)\\s*(\\{([^}]*)\\})?\\s*(?:\\[([^\\]]*)\\])?\\s*");
    private static final Pattern SIMPLE = Pattern.compile("-\\s*\\*{1,2}\\s+([^\\[]+?)\\s*\\[([^\\]]+)\\]\\s*");
    private static final String TARGETS = "object|obl:with|obl:to|obl:against|obl:on|obl:from|iobj";

    private final Map<String, Words> cameo = new HashMap<>();
    private final Map<String, Set<String>> ours = new HashMap<>();
    private final Output output;
    private final Rejections rejections;
    private final Map<String, List<String>> synsets = new HashMap<>();
    private final Set<String> block = new LinkedHashSet<>();
    /** Triggers by code, nouns that they need, and preposition or particle. */
    private final Map<String, Set<String>> triggers = new TreeMap<>();

    private @Nullable String code;
    private @Nullable String synset;

    VerbLines(Knowledge knowledge, Output output, Rejections rejections) {
        this.output = output;
        this.rejections = rejections;
        knowledge.ontology().getOrDefault("cameo", List.of()).forEach(entry -> cameo.put(entry.id(), entry));
        knowledge
                .patterns(org.chancery.knowledge.Pattern.Layer.EVENT)
                .filter(pattern -> pattern.needs().isEmpty())
                .forEach(pattern -> pattern.triggers()
                        .forEach(trigger -> ours.computeIfAbsent(trigger, key -> new HashSet<>())
                                .add(String.valueOf(pattern.gives().get("type")))));
    }

    /** @return how many verbs and patterns were taken */
    long read(List<Line> lines) {
        for (Line line : lines) {
            try {
                take(line.text().strip());
            } catch (BadLine e) {
                rejections.add(line, String.valueOf(e.getMessage()));
            }
        }
        return write();
    }

    private void take(String text) throws BadLine {
        if (text.startsWith("---")) {
            begin(text);
        } else if (text.startsWith("&")) {
            synset = text.split("\\s+")[0];
            synsets.put(synset, new ArrayList<>());
        } else if (text.startsWith("+") && synset != null && !text.contains("[") && !text.contains("{")) {
            synsets.getOrDefault(synset, new ArrayList<>()).add(CapitalNames.plain(text.substring(1)));
        } else if (text.startsWith("-")) {
            pattern(text);
        } else if (text.startsWith("~")) {
            throw new BadLine("a rule that turns one event into another has no counterpart here");
        } else {
            verb(text);
        }
    }

    private void begin(String text) throws BadLine {
        synset = null;
        block.clear();
        code = null;
        Matcher head = BLOCK.matcher(text);
        if (!head.matches()) {
            throw new BadLine("a block without a name; expected --- NAME [190] ---");
        }
        code = head.group(2);
    }

    private void verb(String text) throws BadLine {
        synset = null;
        Matcher verb = VERB.matcher(text);
        if (!verb.matches()) {
            throw new BadLine("cannot be read; expected VERB {FORMS} [190]");
        }
        String written = verb.group(1).toLowerCase(Locale.ROOT);
        String own = verb.group(4) == null ? code : verb.group(4);
        List<String> parts = Arrays.asList(
                written.replace("+", " ").replace("_", " ").strip().split("\\s+"));
        if (parts.size() > 2
                || written.indexOf('+') > 0
                || !String.join("", parts).matches("[\\p{L}-]+")) {
            throw new BadLine("a verb of several words that is not VERB or +VERB_PARTICLE; add it to patterns by hand");
        }
        String particle = parts.size() == 2 ? parts.get(1) : "";
        if (particle.isEmpty()) {
            block.add(parts.get(0));
        }
        add(own, parts.get(0), "", particle);
    }

    private void pattern(String text) throws BadLine {
        Matcher simple = SIMPLE.matcher(text);
        if (!simple.matches()) {
            throw new BadLine(
                    "a pattern that is not \"- * NOUN [190]\": words before the verb, roles and groups have no plain"
                            + " counterpart; write it as an entry of patterns, see docs/knowledge.md");
        }
        List<String> nouns = new ArrayList<>();
        String[] words = simple.group(1).strip().split("\\s+");
        if (words.length > 1 || words[0].matches(".*[(){}+$%^,|].*")) {
            throw new BadLine("a pattern of several words or with roles; write it as an entry of patterns, see"
                    + " docs/knowledge.md");
        }
        nouns(words[0], nouns);
        if (block.isEmpty()) {
            throw new BadLine("a pattern without a verb of one word above it in its block");
        }
        for (String verb : block) {
            add(simple.group(2), verb, String.join(" | ", new TreeSet<>(nouns)), "");
        }
    }

    private void nouns(String word, List<String> nouns) throws BadLine {
        List<String> words = List.of(word);
        if (word.startsWith("&")) {
            words = synsets.getOrDefault(word, List.of());
            if (words.isEmpty()) {
                throw new BadLine("the set " + word
                        + " is not defined above; write it and below it the words, each behind \"+\"");
            }
        }
        for (String one : words) {
            String last = CapitalNames.plain(one).toLowerCase(Locale.ROOT);
            nouns.add(last.substring(last.lastIndexOf(' ') + 1));
        }
    }

    private void add(@Nullable String written, String verb, String nouns, String particle) throws BadLine {
        if (written == null || written.matches("[-# ]*")) {
            throw new BadLine("no code, so the word alone tells of no event; nothing to import");
        }
        String bare = written.strip().split(":")[0];
        Words known = cameo.get(bare);
        if (known == null) {
            throw new BadLine("\"" + written + "\" is no code of CAMEO; see ontology/cameo.yaml");
        }
        String type = known.give("plover");
        if (type.isEmpty() || type.equals("null")) {
            throw new BadLine("the code " + bare + " is a statement or an appeal, which are no events here; see"
                    + " lexicon/reporting-verbs.yaml");
        }
        Set<String> had = nouns.isEmpty() && particle.isEmpty() ? ours.getOrDefault(verb, Set.of()) : Set.of();
        if (had.contains(type)) {
            output.known++;
        } else if (!had.isEmpty()) {
            throw new BadLine("\"" + verb + "\" is " + had + " in our patterns, not " + type
                    + "; ours holds. To change it," + " give a pattern of your folder the id of ours");
        } else {
            triggers.computeIfAbsent(bare + "\t" + nouns + "\t" + particle, key -> new TreeSet<>())
                    .add(verb);
        }
    }

    private long write() {
        triggers.forEach((key, verbs) -> {
            String[] parts = key.split("\t", -1);
            Words meaning = Objects.requireNonNull(cameo.get(parts[0]));
            String id = output.id("cameo." + parts[0] + (parts[1].isEmpty() ? "" : "." + parts[1].split(" ")[0])
                    + (parts[2].isEmpty() ? "" : "." + parts[2]));
            Yaml yaml = new Yaml("").entry(id).field("layer", "event").field("type", meaning.give("plover"));
            String mode = meaning.give("mode");
            if (!mode.isEmpty() && !mode.equals("null")) {
                yaml.field("mode", mode);
            }
            yaml.list("trigger", List.copyOf(verbs));
            List<String> needs = new ArrayList<>();
            if (!parts[1].isEmpty()) {
                needs.add(TARGETS + ": " + parts[1]);
            }
            if (!parts[2].isEmpty()) {
                needs.add("compound:prt|advmod|obl: " + parts[2]);
            }
            yaml.list("needs", needs);
            String targets = parts[1].isEmpty()
                    ? "[\"object\", \"iobj\", \"obl:with\", \"obl:to\", \"obl:against\", \"obl:on\", \"obl:from\"]"
                    : "[\"iobj\", \"object>owner\", \"obl:to\", \"obl:with\", \"obl:against\", \"obl:on\", \"obl:from\", \"object>nmod:with\","
                            + " \"object>nmod:on\"]";
            output.patterns.put(id, yaml.text() + "  roles:\n    source: \"subject\"\n    target: " + targets + "\n");
        });
        return triggers.values().stream().mapToLong(Set::size).sum();
    }
}
