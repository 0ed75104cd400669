package org.chancery.imports.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an agents dictionary: {@code PRIME_MINISTER {PRIME_MINISTERS} [~GOV]}, and sets {@code !PERSON! = MAN, WOMAN}. */
final class AgentLines {

    private static final Pattern AGENT = Pattern.compile(
            "([^\\[{]+?)\\s*(\\{([^{}]*)\\})?\\s*\\[\\s*(~?)\\s*([A-Za-z0-9/#*+-]+)\\s*(~?)\\s*\\]\\s*");
    private static final Pattern SET = Pattern.compile("!([^!\\s]+)!\\s*=\\s*(.+)");
    private static final Pattern USE = Pattern.compile("!([^!\\s]+)!");

    private final Known known;
    private final Codes codes;
    private final Output output;
    private final Rejections rejections;
    private final Map<String, List<String>> sets = new HashMap<>();
    private long nouns;

    AgentLines(Known known, Codes codes, Output output, Rejections rejections) {
        this.known = known;
        this.codes = codes;
        this.output = output;
        this.rejections = rejections;
    }

    /** @return how many nouns were taken */
    long read(List<Line> lines) {
        for (Line line : lines) {
            try {
                take(line, line.text().strip());
            } catch (BadLine e) {
                rejections.add(line, String.valueOf(e.getMessage()));
            }
        }
        return nouns;
    }

    private void take(Line line, String text) throws BadLine {
        Matcher set = SET.matcher(text);
        if (set.matches()) {
            List<String> words = new ArrayList<>();
            for (String word : set.group(2).split(",")) {
                words.add(word.strip());
            }
            sets.put(set.group(1), words);
            return;
        }
        Matcher agent = AGENT.matcher(text);
        if (!agent.matches()) {
            throw new BadLine(
                    text.indexOf('[') < 0
                            ? "no code; expected NOUN {PLURAL} [~GOV]"
                            : text.indexOf('{') >= 0 && text.indexOf('}') < 0
                                    ? "\"{\" is not closed; expected NOUN {PLURAL} [~GOV]"
                                    : "cannot be read; expected NOUN {PLURAL} [~GOV] or !SET! = ONE, OTHER");
        }
        if (agent.group(4).isEmpty() && agent.group(6).isEmpty()) {
            throw new BadLine("the code has no \"~\", so it is one of an actor; write [~" + agent.group(5)
                    + "], or move the line to an actors dictionary");
        }
        String sector = codes.agent(agent.group(5).replaceAll("^PPL", "CVL"));
        if (USE.matcher(agent.group(1)).find()) {
            for (String noun : substituted(agent.group(1))) {
                add(line, noun, null, sector);
            }
        } else {
            add(line, agent.group(1), plural(agent.group(1).strip(), agent.group(3)), sector);
        }
    }

    /** The plural in braces; none where they are empty; the regular one where there are none. */
    private static @Nullable String plural(String noun, @Nullable String braces) {
        if (braces != null) {
            return braces.isBlank() ? null : braces;
        }
        String upper = noun.toUpperCase(Locale.ROOT);
        if (upper.endsWith("Y")) {
            return noun.substring(0, noun.length() - 1) + "IES";
        }
        return noun + (upper.endsWith("S") ? "ES" : "S");
    }

    private List<String> substituted(String noun) throws BadLine {
        Matcher use = USE.matcher(noun);
        if (!use.find()) {
            return List.of(noun);
        }
        List<String> words = sets.get(use.group(1));
        if (words == null) {
            throw new BadLine("the set !" + use.group(1) + "! is not defined above; write !" + use.group(1)
                    + "! = ONE, OTHER before it is used");
        }
        List<String> nouns = new ArrayList<>();
        for (String word : words) {
            nouns.addAll(substituted(noun.substring(0, use.start()) + word + noun.substring(use.end())));
        }
        return nouns;
    }

    private void add(Line line, String written, @Nullable String plural, String sector) throws BadLine {
        String noun = CapitalNames.plain(written).toLowerCase(Locale.ROOT);
        if (!noun.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} .,'’&/-]*")) {
            throw new BadLine("\"" + noun + "\" is no noun; expected letters and underscores");
        }
        @Nullable String ours = known.agent(noun).orElse(null);
        if (ours != null) {
            output.known++;
            if (!ours.equals(sector)) {
                rejections.add(
                        line,
                        "\"" + noun + "\" is " + ours + " in our knowledge, not " + sector
                                + "; ours holds. To change it, copy its entry of lexicon/agents.yaml into your folder and correct it");
            }
            return;
        }
        nouns++;
        Output.put(output.agents, sector, noun);
        if (plural != null) {
            String many = CapitalNames.plain(plural).toLowerCase(Locale.ROOT);
            if (!many.equals(noun) && known.agent(many).isEmpty()) {
                Output.put(output.agentPlurals, sector, many);
            }
        }
    }
}
