package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Mention;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/** Finds where a text names plans, agreements and doctrines, also by the acronym that it has given them. */
final class InitiativeNames {

    /** Prepositions that go on a name: "Treaty on Open Skies", "Agreement to Prevent Unregulated Fishing". */
    private static final Set<String> GOES_ON = Set.of("of", "on", "for", "against", "to", "between");

    /** @param name as first written @param first token @param last token */
    record Named(String name, int first, int last) {}

    private final Reading reading;
    private final TokenTrie<Words> nouns = new TokenTrie<>(false);
    private final Map<String, String> acronyms = new LinkedHashMap<>();

    InitiativeNames(Reading reading) {
        this.reading = reading;
        for (Words words : reading.knowledge.lexicon("initiative-nouns")) {
            words.forms().forEach(form -> nouns.add(form, words));
        }
    }

    /** The names in a sentence, in order; sentences are given in the order of the text. */
    List<Named> of(Sentence sentence) {
        List<String> words = sentence.tokens().stream().map(Token::text).toList();
        List<Named> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String full = acronyms.get(words.get(i));
            Optional<Named> named = full != null ? Optional.of(byAcronym(words, i, full)) : byNoun(sentence, words, i);
            named.ifPresent(found::add);
            i = named.map(Named::last).orElse(i);
        }
        return found;
    }

    /** "CAM", "the CAM programme". */
    private Named byAcronym(List<String> words, int at, String full) {
        int more = at + 1 < words.size()
                ? nouns.at(words, at + 1).map(TokenTrie.Match::length).orElse(0)
                : 0;
        return new Named(full, at, at + more);
    }

    private Optional<Named> byNoun(Sentence sentence, List<String> words, int at) {
        Optional<TokenTrie.Match<Words>> match = nouns.at(words, at);
        int noun = at + match.map(TokenTrie.Match::length).orElse(0) - 1;
        if (match.isEmpty() || !sentence.token(noun).isNoun() || isWithinName(sentence, noun)) {
            return Optional.empty();
        }
        int first = nameStart(sentence, at);
        int last = nameEnd(sentence, noun);
        boolean proper = first < at && !isOnlyStates(sentence, first, at);
        if (!proper && last == noun && !isQuoted(sentence, first, noun)) {
            return Optional.empty();
        }
        String name = Discourse.clean(reading.text.quote(sentence.span(first, last)));
        if (name.indexOf(')') >= 0 && name.indexOf('(') < 0) {
            return Optional.empty();
        }
        remember(sentence, first, last, name);
        return Optional.of(new Named(name, first, last));
    }

    /** "Domestic Policy Council", "Plan Bureau": the noun only says which. */
    private static boolean isWithinName(Sentence sentence, int noun) {
        return sentence.relation(noun).equals("compound")
                && sentence.head(noun) == noun + 1
                && Character.isUpperCase(sentence.token(noun + 1).text().codePointAt(0));
    }

    /** The acronym in brackets behind a name, or within it. */
    private void remember(Sentence sentence, int first, int last, String name) {
        for (int i = first + 1; i + 1 < sentence.size() && i <= last + 2; i++) {
            String word = sentence.token(i).text();
            boolean bracket = sentence.token(i - 1).text().matches("\\(|-LRB-")
                    && sentence.token(i + 1).text().matches("\\)|-RRB-");
            boolean capitals = word.length() >= 3
                    && word.chars().filter(Character::isUpperCase).count() * 2 > word.length();
            if (bracket && capitals) {
                acronyms.putIfAbsent(word, name);
            }
        }
    }

    /** Last token of a capitalised name that goes on behind its noun. */
    private int nameEnd(Sentence sentence, int noun) {
        int last = noun;
        boolean capital = noun > 0 && isCapital(sentence, noun);
        boolean more = capital;
        while (more
                && last + 2 < sentence.size()
                && GOES_ON.contains(sentence.token(last + 1).text())) {
            int word = last + 2;
            if (sentence.token(word).is("the") && word + 1 < sentence.size()) {
                word++;
            }
            int end = word;
            while (end < sentence.size() && (isCapital(sentence, end) || isJoint(sentence, end))) {
                end++;
            }
            more = end > word && isThing(sentence, word, end - 1);
            last = more ? end - 1 : last;
        }
        boolean numbered = capital && last == noun && last + 1 < sentence.size();
        return numbered && sentence.token(last + 1).text().matches("\\d+") ? last + 1 : last;
    }

    /** "Law of the Sea", "Nuclear and Radiological": a small word between two capitals. */
    private static boolean isJoint(Sentence sentence, int token) {
        boolean small =
                Set.of("of", "and", "the", "-").contains(sentence.token(token).text());
        int next = token + 1;
        while (next < sentence.size()
                && Set.of("of", "and", "the", "-").contains(sentence.token(next).text())) {
            next++;
        }
        return small && next < sentence.size() && isCapital(sentence, next) && next - token <= 2;
    }

    /** Whether the words are about a matter: an actor would be whose plan it is, or for whom. */
    private boolean isThing(Sentence sentence, int first, int last) {
        return reading.mentions(sentence.index()).stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.STATE)
                .noneMatch(mention -> mention.covers(first) && mention.covers(last));
    }

    private static boolean isCapital(Sentence sentence, int token) {
        return Character.isUpperCase(sentence.token(token).text().codePointAt(0));
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
        return proper ? withJoined(sentence, first, noun) : noun;
    }

    /** "Science, Technology, and Innovation Agreement": what is joined to the first word belongs to the name. */
    private static int withJoined(Sentence sentence, int first, int noun) {
        int begin = first;
        if (isCapital(sentence, noun)
                && Sentence.isRelation(sentence.relation(first), "conj")
                && sentence.head(first) < first
                && first - sentence.head(first) <= 6) {
            int to = sentence.head(first);
            boolean chain = true;
            for (int i = to; i < first; i++) {
                chain &= isCapital(sentence, i)
                        || Set.of(",", "and", "-").contains(sentence.token(i).text());
            }
            begin = chain ? to : first;
        }
        return begin;
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
}
