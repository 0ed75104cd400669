package org.chancery.date;

import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** Tells the tense of the clause around an expression: by the nearest verb before it, else by the nearest behind it. */
final class Tenses {

    private static final int REACH = 14;
    private static final Set<String> AWAITED = Set.of("until", "by", "till");

    private final Set<String> coming;
    private final Set<String> told;

    /** @param coming words that look ahead, such as {@code will}, {@code scheduled}; @param told past forms of "be" and others */
    Tenses(Set<String> coming, Set<String> told) {
        this.coming = coming;
        this.told = told;
    }

    /** @param first token of the expression; @param last token of it */
    Tense around(Sentence sentence, int first, int last) {
        if (isAwaited(sentence, first)) {
            return Tense.FUTURE;
        }
        for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
            Tense tense = of(sentence, i, first);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        for (int i = last + 1; i < sentence.size() && i <= last + REACH; i++) {
            Tense tense = of(sentence, i, sentence.size());
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** Whether "until", "by" or "as early as" stands right before it. */
    private static boolean isAwaited(Sentence sentence, int first) {
        if (sentence.token(first).is("as")) {
            return true;
        }
        // "Until Thursday they had ..." looks back: there the verb behind it decides.
        if (first < 3) {
            return false;
        }
        String before = sentence.token(first - 1).text().toLowerCase(java.util.Locale.ROOT);
        return AWAITED.contains(before)
                || before.equals("as") && sentence.token(first - 3).is("as");
    }

    private Tense of(Sentence sentence, int at, int end) {
        Token token = sentence.token(at);
        String word = token.text().toLowerCase(java.util.Locale.ROOT);
        String both = at + 1 < sentence.size()
                ? word + " " + sentence.token(at + 1).text().toLowerCase(java.util.Locale.ROOT)
                : word;
        if (coming.contains(word) || coming.contains(both)) {
            return Tense.FUTURE;
        }
        boolean finite =
                token.tag().equals("VBD") || told.contains(word) || token.tag().isEmpty() && word.endsWith("ed");
        if (finite || token.tag().equals("VBN")) {
            return isAhead(sentence, at) ? Tense.FUTURE : Tense.PAST;
        }
        if (token.tag().equals("VB") || token.tag().equals("VBG")) {
            return isAhead(sentence, at) ? Tense.FUTURE : Tense.UNKNOWN;
        }
        return Tense.UNKNOWN;
    }

    /** Whether a word right before this verb looks ahead: "will meet", "is to be held". */
    private boolean isAhead(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            Token token = sentence.token(i);
            String word = token.text().toLowerCase(java.util.Locale.ROOT);
            if (coming.contains(word)
                    || word.equals("to") && sentence.token(at).tag().startsWith("VB")) {
                return true;
            }
            if (!token.tag().startsWith("RB")
                    && !token.tag().startsWith("VB")
                    && !token.tag().equals("TO")) {
                return false;
            }
        }
        return false;
    }
}
