package org.chancery.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.Wording;

/**
 * Finds one wording where {@link Phrases} finds it beside others, without cutting whole texts into words: it looks around the words with which
 * the wording may begin. Another one takes its place only if it begins there or up to its own length before, so no more need be looked at.
 */
final class OneWording {

    private static final int ASCII = 128;

    private final Wording wording;
    private final List<Phrase> own;
    private final Phrases all;
    private final Set<String> beginnings = new TreeSet<>();
    private final boolean[] initials = new boolean[ASCII];
    private final boolean everywhere;
    private final int ownReach;
    private final int reach;

    /** @param others all that are looked for beside it, itself among them; empty: it alone */
    OneWording(Wording wording, List<Phrase> own, List<Wording> others) {
        this.wording = wording;
        this.own = own;
        own.forEach(phrase -> beginnings.addAll(phrase.beginnings()));
        this.everywhere = own.stream().anyMatch(phrase -> !canTell(phrase));
        List<Phrase> phrases = others.isEmpty() ? own : Phrases.of(near(others));
        this.all = new Phrases(phrases);
        this.ownReach = own.stream().mapToInt(Phrase::longest).max().orElse(0);
        this.reach = phrases.stream().mapToInt(Phrase::longest).max().orElse(0);
        if (!everywhere) {
            for (String word : beginnings) {
                initials[word.charAt(0)] = true;
                initials[Character.toUpperCase(word.charAt(0))] = true;
            }
        }
    }

    /** Whether all words with which it may begin are letters or digits without accents. */
    private static boolean canTell(Phrase phrase) {
        return phrase.beginnings().stream()
                .allMatch(word -> word.chars().allMatch(c -> c < ASCII && Character.isLetterOrDigit(c)));
    }

    /** Those that may overlap it, in their order: a word of it is in them, or a place for any word. */
    private List<Wording> near(List<Wording> others) {
        Set<String> words = new TreeSet<>();
        boolean any = false;
        for (Phrase phrase : own) {
            for (Phrase.Slot slot : phrase.slots()) {
                any |= slot.isAny();
                slot.choices().forEach(words::addAll);
            }
        }
        boolean anyWord = any;
        return others.stream()
                .filter(other -> anyWord
                        || other.wordings().stream()
                                .anyMatch(written -> mayHave(written.toLowerCase(Locale.ROOT), words)))
                .toList();
    }

    private static boolean mayHave(String written, Set<String> words) {
        return written.indexOf('*') >= 0
                || written.chars().anyMatch(c -> c >= ASCII)
                || words.stream().anyMatch(written::contains);
    }

    List<Phrases.Hit> find(String text) {
        if (everywhere) {
            return all.find(Tokens.of(text)).stream()
                    .filter(hit -> hit.wording().id().equals(wording.id()))
                    .toList();
        }
        List<Phrases.Hit> hits = new ArrayList<>();
        char[] chars = text.toCharArray();
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            if (c >= ASCII && Character.isIdeographic(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            } else if (Tokens.isOfWord(c)) {
                int end = Tokens.endOfWord(chars, at);
                if ((c >= ASCII || initials[c]) && beginnings.contains(Tokens.fold(text.substring(at, end)))) {
                    look(text, at, hits);
                }
                at = end;
            } else {
                at++;
            }
        }
        return hits;
    }

    private void look(String text, int at, List<Phrases.Hit> hits) {
        Tokens ahead = Tokens.of(text, at, after(text, at, ownReach));
        if (own.stream().noneMatch(phrase -> phrase.match(ahead, 0) > 0)) {
            return;
        }
        Tokens tokens = Tokens.of(text, before(text, at, reach), after(text, at, reach));
        int begin = 0;
        while (tokens.begin(begin) < at) {
            begin++;
        }
        Phrases.Match match = all.longest(tokens, begin);
        if (match == null || !match.wording().id().equals(wording.id())) {
            return;
        }
        for (int earlier = Math.max(0, begin - reach); earlier < begin; earlier++) {
            Phrases.Match other = all.longest(tokens, earlier);
            if (other != null && other.end() >= match.end()) {
                return;
            }
        }
        hits.add(new Phrases.Hit(match.wording(), tokens.begin(begin), tokens.end(match.end() - 1)));
    }

    /** Where as many words before a place begin; rows of a script without blanks count as one. */
    private static int before(String text, int place, int words) {
        int at = place;
        for (int i = 0; i < words && at > 0; i++) {
            while (at > 0 && !Tokens.isOfWord(text.charAt(at - 1))) {
                at--;
            }
            while (at > 0 && Tokens.isOfWord(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    private static int after(String text, int place, int words) {
        int at = place;
        for (int i = 0; i < words && at < text.length(); i++) {
            while (at < text.length() && !Tokens.isOfWord(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && Tokens.isOfWord(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }
}
