package org.chancery.find;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;

/**
 * Tells from words, tags and names alone which sentences are worth a parse: those with a word that can report speech, trigger
 * a pattern or tell of an event, and with somebody who could act. The record is not quite the same without the trees of the
 * others: whole sentences that go on with what somebody says are among them. How much that is, and how little it saves, stands in
 * {@code bench/expected/read-pace.yaml}, so that reading parses all. It may be used by several threads at once.
 */
public final class Worth {

    private final Set<String> triggers = new HashSet<>();
    private final Set<String> actors = new HashSet<>();

    public Worth(Knowledge knowledge) {
        knowledge.cues().forEach(cue -> triggers.addAll(cue.lemmas()));
        knowledge.patterns().forEach(pattern -> triggers.addAll(pattern.triggers()));
        knowledge.words().keySet().stream()
                .filter(file -> file.startsWith("event-triggers"))
                .flatMap(file -> knowledge.lexicon(file).stream())
                .forEach(this::addTriggers);
        for (String file : List.of("titles", "organ-nouns", "agents", "sides", "stand-ins")) {
            knowledge.lexicon(file).forEach(this::addActors);
        }
    }

    private void addTriggers(Words words) {
        for (String form : words.forms()) {
            String lower = form.toLowerCase(Locale.ROOT);
            int blank = lower.indexOf(' ');
            triggers.addAll(List.of((blank < 0 ? lower : lower.substring(0, blank)).split("\\|")));
        }
    }

    private void addActors(Words words) {
        for (List<String> forms : List.of(words.forms(), words.plural())) {
            for (String form : forms) {
                String lower = form.toLowerCase(Locale.ROOT);
                actors.add(lower.substring(lower.lastIndexOf(' ') + 1));
            }
        }
    }

    /** Whether a sentence is worth a parse. @param tokens of it, with lemmas, tags and names */
    public boolean parsing(List<Token> tokens) {
        boolean acts = false;
        boolean triggered = false;
        for (int i = 0; i < tokens.size() && !(acts && triggered); i++) {
            Token token = tokens.get(i);
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            String lower = token.text().toLowerCase(Locale.ROOT);
            acts |= token.isProper()
                    || token.isNamed()
                    || token.tag().startsWith("PRP")
                    || actors.contains(lemma)
                    || actors.contains(lower);
            triggered |= triggers.contains(lemma) || triggers.contains(lower);
        }
        return acts && triggered;
    }
}
