package org.chancery.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;

/** Speakers' labels of transcripts and press releases: "President Berg: Good morning." */
final class Labels {

    private static final int LONGEST = 30;
    /** A transcript whose paragraphs are lost has at least so many characters in its longest line. */
    private static final int RUN_TOGETHER = 1500;

    private Labels() {}

    /** Whether lines of a text are so long that its paragraphs must have been lost: then a label may stand within a line. */
    static boolean isRunTogether(String text) {
        return text.lines().anyMatch(line -> line.length() > RUN_TOGETHER);
    }

    /** Whether a label may stand at the beginning of a sentence. */
    private static boolean opens(Sentence sentence, String text, boolean runTogether) {
        return sentence.begin() == 0 || text.charAt(sentence.begin() - 1) == '\n' || runTogether;
    }

    /**
     * Index of the colon that closes a label at the beginning of a paragraph or line, or −1.
     *
     * @param runTogether whether the paragraphs of the text are lost, so that any sentence may begin with a label
     */
    static int colon(Sentence sentence, List<Mention> mentions, String text, boolean runTogether) {
        if (!opens(sentence, text, runTogether)) {
            return -1;
        }
        for (int i = 1; i < Math.min(LONGEST, sentence.size() - 1); i++) {
            if (sentence.token(i).text().equals(":")) {
                return speaker(mentions, i).isPresent() && isAllLabel(sentence, mentions, i) ? i : -1;
            }
            if (sentence.token(i).tag().startsWith("VB")
                    && !sentence.token(i).text().matches("\\p{Lu}.*|.*ed")) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether a paragraph begins with a label that names nobody: "QUESTION:", "MODERATOR:", "Q".
     *
     * @param askers such labels, in lower case; where paragraphs are lost no other word is taken for one
     */
    static boolean isAnonymous(Sentence sentence, String text, boolean runTogether, Set<String> askers) {
        boolean line = opens(sentence, text, false);
        String first = sentence.token(0).text();
        boolean asks = runTogether
                && sentence.size() > 1
                && sentence.token(1).text().equals(":")
                && askers.contains(first.toLowerCase(Locale.ROOT));
        if (!line || asks) {
            return asks;
        }
        boolean letter =
                first.equals("Q") && sentence.size() > 1 && !sentence.token(1).isMark();
        for (int i = 1; i < Math.min(6, sentence.size()); i++) {
            if (sentence.token(i).text().equals(":")) {
                return true;
            }
            if (!sentence.token(i).isProper() && !sentence.token(i).tag().equals("NN")) {
                return letter;
            }
        }
        return letter;
    }

    /** The person or title that a label names. */
    static Optional<Mention> speaker(List<Mention> mentions, int colon) {
        if (colon < 0) {
            return Optional.empty();
        }
        Optional<Mention> title = Optional.empty();
        for (Mention mention : mentions) {
            if (mention.last() < colon && mention.kind() == Mention.Kind.PERSON) {
                return Optional.of(mention);
            }
            if (mention.last() < colon && mention.kind() == Mention.Kind.TITLE && title.isEmpty()) {
                title = Optional.of(mention);
            }
        }
        return title;
    }

    /** Nothing but names, titles and a remark in brackets stands before the colon. */
    private static boolean isAllLabel(Sentence sentence, List<Mention> mentions, int colon) {
        boolean bracket = false;
        for (int i = 0; i < colon; i++) {
            String text = sentence.token(i).text();
            bracket = bracket || text.equals("(") || text.equals("-LRB-");
            boolean known = Mentions.at(mentions, i).isPresent()
                    || Character.isUpperCase(text.codePointAt(0))
                    || text.matches("of|the|and|to|for|,|-|'s|’s|\\*+|<|>|[–—]");
            if (!known && !bracket) {
                return false;
            }
            bracket = bracket && !text.equals(")") && !text.equals("-RRB-");
        }
        return true;
    }
}
