package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;

/** Splits a list of three or more noun phrases at its commas, where the parser has not joined them as a list. */
final class Enumeration {

    private static final Set<String> GOES_ON =
            Set.of("including", "which", "who", "such", "where", "among", "as", "that", "especially", "particularly");

    private final Sentence sentence;

    Enumeration(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The items, or the unit itself if it is no list. */
    List<Clauses.Unit> items(Clauses.Unit unit) {
        List<Integer> starts = new ArrayList<>(List.of(unit.first()));
        boolean closed = false;
        for (int i = unit.first() + 1; i < unit.last(); i++) {
            boolean comma = sentence.token(i).text().equals(",");
            boolean joined = comma && isWord(i + 1, "and") && i + 2 <= unit.last();
            if (comma && !GOES_ON.contains(word(i + 1)) && !closed && isPhraseEnd(i - 1)) {
                starts.add(joined ? i + 2 : i + 1);
                closed = joined;
            }
        }
        return closed && starts.size() >= 3 ? cut(unit, starts) : List.of(unit);
    }

    private List<Clauses.Unit> cut(Clauses.Unit unit, List<Integer> starts) {
        List<Clauses.Unit> items = new ArrayList<>();
        for (int n = 0; n < starts.size(); n++) {
            int first = starts.get(n);
            int last = n + 1 < starts.size() ? starts.get(n + 1) - 1 : unit.last();
            while (last > first && (sentence.token(last).isMark() || isWord(last, "and"))) {
                last--;
            }
            if (last - first < 1) {
                return List.of(unit);
            }
            items.add(new Clauses.Unit(first, last, head(first, last)));
        }
        return items;
    }

    private int head(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean top = sentence.head(i) < first || sentence.head(i) > last;
            if (top && sentence.token(i).isNoun()) {
                return i;
            }
        }
        return last;
    }

    private boolean isPhraseEnd(int token) {
        return sentence.token(token).isNoun() || sentence.token(token).tag().equals("CD");
    }

    private String word(int token) {
        return token < sentence.size() ? sentence.token(token).text().toLowerCase(Locale.ROOT) : "";
    }

    private boolean isWord(int token, String wanted) {
        return word(token).equals(wanted);
    }
}
