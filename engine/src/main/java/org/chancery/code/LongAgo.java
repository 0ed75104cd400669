package org.chancery.code;

import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.annotate.Token;

/** Acts that a text tells as history. */
final class LongAgo {

    private static final Set<String> UNITS = Set.of("decades", "decade", "century", "centuries", "years");
    private static final Set<String> BEFORE = Set.of("ago", "earlier", "before");
    private static final Set<String> WARS = Set.of("world", "cold", "civil");
    private static final Pattern YEAR = Pattern.compile("(1[0-9]|20)\\d\\ds?");
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d");

    private LongAgo() {}

    private static boolean isYear(String word) {
        return !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && YEAR.matcher(word).matches();
    }

    /** Whether the act is told as long past: "in 1974", "decades ago", "in the 1960s", with no day and in the past tense. */
    static boolean isTold(Clause clause, int verb) {
        String tag = verb >= 0 ? clause.sentence.token(verb).tag() : "";
        if (!tag.equals("VBD") && !tag.equals("VBN")) {
            return false;
        }
        for (Token token : clause.sentence.tokens()) {
            String word = clause.lower(token.index());
            boolean year = isYear(word) && !isDated(clause, token.index());
            boolean unit = UNITS.contains(word)
                    && token.index() + 1 < clause.sentence.size()
                    && BEFORE.contains(clause.lower(token.index() + 1));
            boolean war = word.equals("war")
                    && token.isProper()
                    && token.index() > 0
                    && WARS.contains(clause.lower(token.index() - 1));
            boolean during = war && isIntroduced(clause, token.index());
            if (during
                    || (year || unit || war) && !clause.isMarked(token.index()) && hangs(clause, token.index(), verb)) {
                return true;
            }
        }
        return false;
    }

    /** "During the Second World War", although the tree may hang the war from the name behind it. */
    private static boolean isIntroduced(Clause clause, int war) {
        for (int i = Math.max(0, war - 4); i < war; i++) {
            if (clause.lower(i).equals("during") || clause.lower(i).equals("throughout")) {
                return true;
            }
        }
        return false;
    }

    /** "On 4 May 2011" is no long past: reports of the day are dated so. */
    private static boolean isDated(Clause clause, int year) {
        for (int i = Math.max(0, year - 3); i < year; i++) {
            if (DAY.matcher(clause.lower(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hangs(Clause clause, int token, int verb) {
        for (int at : clause.ancestors(token)) {
            if (at == verb) {
                return true;
            }
            if (clause.isPredicate(at)) {
                return false;
            }
        }
        return false;
    }
}
