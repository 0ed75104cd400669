package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Finding;
import org.chancery.find.Mention;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/** Named plans, agreements and doctrines, and who takes which position on them. */
final class Initiatives {

    /** An initiative while the record is being made. */
    static final class Made {
        final String name;
        final Set<Entity> authors = new LinkedHashSet<>();
        final Map<Entity, Record.StanceKind> stances = new LinkedHashMap<>();
        final Map<Entity, Statements.Made> statements = new HashMap<>();
        final List<Record.Evidence> evidence = new ArrayList<>();

        Made(String name) {
            this.name = name;
        }
    }

    private final Reading reading;
    private final TokenTrie<Words> nouns = new TokenTrie<>(false);
    private final Map<String, Made> made = new LinkedHashMap<>();

    Initiatives(Reading reading) {
        this.reading = reading;
        for (Words words : reading.knowledge.lexicon("initiative-nouns")) {
            words.forms().forEach(form -> nouns.add(form, words));
        }
    }

    List<Made> made() {
        return made.values().stream().filter(one -> !one.stances.isEmpty()).toList();
    }

    void read(Sentence sentence, List<Statements.Made> statements) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        for (int i = 0; i < words.size(); i++) {
            var match = nouns.at(words, i);
            if (match.isPresent()
                    && sentence.token(i + match.get().length() - 1).isNoun()) {
                int last = i + match.get().length() - 1;
                int first = nameStart(sentence, i);
                if ((first < i && !isOnlyStates(sentence, first, i)) || isQuoted(sentence, first, last)) {
                    named(sentence, first, last, statements);
                }
            }
        }
    }

    private boolean isQuoted(Sentence sentence, int first, int last) {
        Span span = sentence.span(first, last);
        return reading.findings.quotes().stream()
                .anyMatch(quote -> quote.begin() <= span.begin() && span.end() <= quote.end() && quote.length() < 60);
    }

    /** First token of a capitalised or quoted name that ends with the noun. */
    private int nameStart(Sentence sentence, int noun) {
        int first = noun;
        boolean capital = Character.isUpperCase(sentence.token(noun).text().codePointAt(0));
        first = beforeAcronym(sentence, first);
        while (first > 0
                && isNameWord(sentence, first - 1, capital || first < noun)
                && !(isAdjective(sentence, first - 1) && !capital && first == noun)) {
            first--;
        }
        while (first < noun
                && (sentence.token(first).isMark()
                        || sentence.token(first).tag().equals("IN")
                        || sentence.token(first).is("of")
                        || sentence.token(first).is("and")
                        || sentence.token(first).tag().equals("DT"))) {
            first++;
        }
        boolean proper = false;
        for (int i = first; i < noun; i++) {
            proper |= Character.isUpperCase(sentence.token(i).text().codePointAt(0)) && i > 0
                    || isQuoted(sentence, i, noun);
        }
        return proper ? first : noun;
    }

    /** "the Lagos Free Trade Area (LAFTA) agreement": the name goes on before the acronym in brackets. */
    private static int beforeAcronym(Sentence sentence, int noun) {
        boolean bracket = noun > 3
                && sentence.token(noun - 1).text().equals(")")
                && sentence.token(noun - 3).text().equals("(");
        return bracket ? noun - 3 : noun;
    }

    private boolean isNameWord(Sentence sentence, int token, boolean capital) {
        Token word = sentence.token(token);
        boolean upper = Character.isUpperCase(word.text().codePointAt(0)) && token > 0;
        boolean inner = word.text().equals("-")
                || capital && (word.is("of") || word.is("and") || word.is("for") || word.is("on"));
        boolean quoted = isQuoted(sentence, token, token);
        boolean hyphened =
                token + 1 < sentence.size() && sentence.token(token + 1).text().equals("-");
        return upper && !word.tag().equals("POS") || inner || quoted || hyphened;
    }

    /** "U.S. policy": whose it is, is no name. */
    private boolean isOnlyStates(Sentence sentence, int first, int noun) {
        for (int i = first; i < noun; i++) {
            int token = i;
            boolean state = reading.mentions(sentence.index()).stream()
                    .anyMatch(m ->
                            m.covers(token) && (m.kind() == Mention.Kind.ADJECTIVE || m.kind() == Mention.Kind.STATE));
            if (!state && !sentence.token(i).isMark()) {
                return false;
            }
        }
        return true;
    }

    private boolean isAdjective(Sentence sentence, int token) {
        return reading.mentions(sentence.index()).stream()
                .anyMatch(m -> m.covers(token) && m.kind() == Mention.Kind.ADJECTIVE);
    }

    private void named(Sentence sentence, int first, int last, List<Statements.Made> statements) {
        String name = Discourse.clean(reading.text.quote(sentence.span(first, last)));
        Made one = made.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Made(name));
        one.evidence.add(reading.evidence(sentence.span(first, last), "initiative"));
        authors(sentence, last, one);
        for (Statements.Made statement : statements) {
            boolean inside = statement.unit().first() <= first
                    && last <= statement.unit().last();
            if (inside) {
                Record.StanceKind stance = switch (statement.act()) {
                    case PRAISE, THANK, SUPPORT, COMMIT, AGREE, PROPOSE, HOPE -> Record.StanceKind.SUPPORTS;
                    case OPPOSE, WARN -> Record.StanceKind.OPPOSES;
                    default -> Record.StanceKind.NOTES;
                };
                for (Entity speaker : statement.speakers()) {
                    one.stances.merge(speaker, stance, (had, now) -> had == Record.StanceKind.NOTES ? now : had);
                    one.statements.putIfAbsent(speaker, statement);
                }
            }
        }
        for (Finding finding : reading.findings.matches().get(sentence.index())) {
            boolean about = finding.pattern().layer() == org.chancery.knowledge.Pattern.Layer.INITIATIVE
                    && finding.role("plan").stream().anyMatch(head -> first <= head && head <= last);
            if (about) {
                Record.StanceKind stance = Record.StanceKind.valueOf(finding.pattern()
                        .gives()
                        .getOrDefault("stance", "supports")
                        .toUpperCase(Locale.ROOT));
                reading.entities(sentence.index(), finding.role("holder"))
                        .forEach(holder -> one.stances.put(holder, stance));
            }
        }
    }

    private void authors(Sentence sentence, int head, Made one) {
        for (int child : sentence.children(head)) {
            String relation = sentence.relation(child);
            if (relation.equals("nmod:poss")
                    || Sentence.isRelation(relation, "nmod")
                            && sentence.caseOf(child).equals("by")) {
                one.authors.addAll(reading.sides(reading.entities(sentence.index(), List.of(child))));
            }
            if (Sentence.isRelation(relation, "acl")) {
                for (int agent : sentence.children(child, "obl")) {
                    if (sentence.caseOf(agent).equals("by")) {
                        List<Integer> heads = new ArrayList<>(List.of(agent));
                        heads.addAll(sentence.children(agent, "conj"));
                        one.authors.addAll(reading.sides(reading.entities(sentence.index(), heads)));
                    }
                }
            }
        }
    }
}
