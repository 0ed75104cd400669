package org.chancery.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers in words: "forty-two", "a hundred and twenty" without its article, "nineteen ninety-six". */
final class SpelledNumbers {

    private static final int MOST = 1_000_000;

    private final Map<String, String> cardinals;

    SpelledNumbers(Map<String, String> cardinals) {
        this.cardinals = cardinals;
    }

    /** The longest number that begins here; none if no number word stands here. */
    List<Numbers.Found> at(List<Word> words, int at) {
        int total = 0;
        int last = MOST;
        int end = at;
        for (int i = at; i < words.size() && total < MOST; i++) {
            String word = words.get(i).lower();
            String value = cardinals.get(word);
            if (value == null) {
                if (i == at || !joins(word, total) || i + 1 >= words.size() || !isCardinal(words.get(i + 1))) {
                    break;
                }
                continue;
            }
            int number = Integer.parseInt(value);
            boolean times = number >= 100 && end > at;
            boolean plus = end == at || number < last && last >= 20 && !(last < 100 && number > 9);
            if (!times && !plus) {
                break;
            }
            total = times ? total * number : total + number;
            last = number;
            end = i + 1;
        }
        return end > at ? List.of(new Numbers.Found(Integer.toString(total), end)) : List.of();
    }

    private boolean isCardinal(Word word) {
        return cardinals.containsKey(word.lower());
    }

    private static boolean joins(String word, int total) {
        return word.equals("-") && total % 10 == 0 || word.equals("and") && total >= 100;
    }

    /** Years: a century and two digits ("nineteen ninety-six"), or two thousand and more. */
    List<Numbers.Found> years(List<Word> words, int at) {
        List<Numbers.Found> found = new ArrayList<>(2);
        int century = Integer.parseInt(cardinals.getOrDefault(words.get(at).lower(), "0"));
        if (century >= 12 && century <= 20 && at + 1 < words.size()) {
            for (Numbers.Found rest : at(words, at + 1)) {
                int years = Integer.parseInt(rest.value());
                if (years >= 10 && years <= 99) {
                    found.add(new Numbers.Found(Integer.toString(century * 100 + years), rest.end()));
                }
            }
        }
        for (Numbers.Found whole : at(words, at)) {
            int year = Integer.parseInt(whole.value());
            if (year >= 2000 && year <= 2099) {
                found.add(whole);
            }
        }
        return found;
    }
}
