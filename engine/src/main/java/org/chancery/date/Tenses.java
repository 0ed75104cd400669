package org.chancery.date;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** Tells the tense of the clause around an expression: by the nearest verb before it, else by the nearest behind it. */
final class Tenses {

    private static final int REACH = 14;

    private final Set<String> coming;
    private final Set<String> told;
    private final Set<String> aiming;
    private final Set<String> awaited;

    /** @param kinds the words of a kind */
    Tenses(Function<String, Set<String>> kinds) {
        this.coming = kinds.apply("ahead");
        this.told = kinds.apply("behind");
        this.aiming = kinds.apply("aiming");
        this.awaited = kinds.apply("awaited");
    }

    /** @param first token of the expression; @param last token of it */
    Tense around(Sentence sentence, int first, int last) {
        if (isAwaited(sentence, first)) {
            return Tense.FUTURE;
        }
        for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
            Tense tense = of(sentence, i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        for (int i = last + 1; i < sentence.size() && i <= last + REACH; i++) {
            Tense tense = of(sentence, i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** Whether "until", "by" or "as early as" stands right before it. */
    private boolean isAwaited(Sentence sentence, int first) {
        if (sentence.token(first).is("as")) {
            return true;
        }
        // "Until Thursday they had ..." looks back: there the verb behind it decides.
        if (first < 3) {
            return false;
        }
        String before = lower(sentence.token(first - 1));
        return awaited.contains(before)
                || before.equals("as") && sentence.token(first - 3).is("as");
    }

    private Tense of(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String word = lower(token);
        String both = at + 1 < sentence.size() ? word + " " + lower(sentence.token(at + 1)) : word;
        // Where no tags tell a verb, "going to" is enough.
        boolean aims = token.tag().isEmpty() && isAim(sentence, at);
        if (aims || coming.contains(word) || coming.contains(both)) {
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
            String word = lower(token);
            if (coming.contains(word) || isAim(sentence, i)) {
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

    /** Whether this is the "to" of "going to" or "agreed to". */
    private boolean isAim(Sentence sentence, int at) {
        return at > 0 && lower(sentence.token(at)).equals("to") && aiming.contains(lower(sentence.token(at - 1)));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
