package org.chancery.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers in a text, in digits or in words: counts, ordinals, years, days of a month, hours. */
final class Numbers {

    /** Kinds of numbers that rules can name. */
    static final Set<String> KINDS =
            Set.of("number", "ordinal", "year", "oldyear", "shortyear", "yy", "day", "monthnumber", "clock", "hour");

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    /** Digits of the longest count that is read. */
    private static final int LONGEST = 7;

    private final SpelledNumbers spelled;
    private final Map<String, String> cardinals;
    private final Map<String, String> ordinals;

    /** @param cardinals number words such as {@code forty: 40}; @param ordinals such as {@code third: 3} */
    Numbers(Map<String, String> cardinals, Map<String, String> ordinals) {
        this.spelled = new SpelledNumbers(cardinals);
        this.cardinals = cardinals;
        this.ordinals = ordinals;
    }

    /** A reading that ends before word {@code end}. */
    record Found(String value, int end) {}

    boolean starts(Word word) {
        return word.isNumber() || cardinals.containsKey(word.lower()) || ordinals.containsKey(word.lower());
    }

    List<Found> at(String kind, List<Word> words, int at) {
        if (at >= words.size()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(2);
        switch (kind) {
            case "number" -> count(words, at, found);
            case "ordinal" -> ordinal(words, at, found);
            case "year" -> year(words, at, found);
            case "oldyear" -> digits(words, at, 1, 4, 1, 2999, found);
            case "shortyear" -> digits(words, at, 3, 3, 1, 999, found);
            case "yy" -> digits(words, at, 2, 2, 0, 99, found);
            case "day" -> day(words, at, found);
            case "monthnumber" -> digits(words, at, 1, 2, 1, 12, found);
            case "hour" -> digits(words, at, 1, 2, 0, 24, found);
            case "clock" -> clock(words, at, found);
            default -> throw new IllegalArgumentException("no kind of number: " + kind);
        }
        return found;
    }

    private static void digits(
            List<Word> words, int at, int shortest, int longest, int least, int most, List<Found> found) {
        Word word = words.get(at);
        int length = word.lower().length();
        if (word.isNumber() && length >= shortest && length <= longest && isWhole(words, at)) {
            int number = word.number();
            if (number >= least && number <= most) {
                found.add(new Found(Integer.toString(number), at + 1));
            }
        }
    }

    /** Whether digits are no part of a longer number, amount or name ("1,200", "$40", "A4"). */
    private static boolean isWhole(List<Word> words, int at) {
        if (at > 0 && words.get(at).glued()) {
            Word before = words.get(at - 1);
            boolean part = before.lower().equals(".") || before.lower().equals(",");
            if (before.isWord() && !before.lower().equals("t") || "$£€#".contains(before.lower())) {
                return false;
            }
            if (part
                    && at > 1
                    && words.get(at - 2).isNumber()
                    && words.get(at - 1).glued()) {
                return false;
            }
        }
        if (at + 2 < words.size()
                && words.get(at + 1).glued()
                && words.get(at + 2).glued()) {
            String next = words.get(at + 1).lower();
            return !((next.equals(",") || next.equals("."))
                    && words.get(at + 2).isNumber()
                    && (next.equals(".") || words.get(at + 2).lower().length() == 3));
        }
        return at + 1 >= words.size() || !words.get(at + 1).lower().equals("%");
    }

    private void count(List<Word> words, int at, List<Found> found) {
        Word word = words.get(at);
        if (!word.isNumber()) {
            found.addAll(spelled.at(words, at));
        } else if (word.lower().length() <= LONGEST) {
            String mark = isGlued(words, at + 1)
                            && isGlued(words, at + 2)
                            && words.get(at + 2).isNumber()
                    ? words.get(at + 1).lower()
                    : "";
            if (mark.equals(".")
                    || mark.equals(",") && words.get(at + 2).lower().length() == 3) {
                String rest = words.get(at + 2).lower();
                found.add(new Found(word.number() + (mark.equals(".") ? "." : "") + rest, at + 3));
            } else if (isWhole(words, at)) {
                found.add(new Found(Integer.toString(word.number()), at + 1));
            }
        }
    }

    private static boolean isGlued(List<Word> words, int at) {
        return at < words.size() && words.get(at).glued();
    }

    private void ordinal(List<Word> words, int at, List<Found> found) {
        Word word = words.get(at);
        if (word.isNumber()) {
            if (isEnding(words, at + 1)) {
                found.add(new Found(Integer.toString(word.number()), at + 2));
            }
            return;
        }
        String value = ordinals.get(word.lower());
        if (value != null) {
            found.add(new Found(value, at + 1));
        }
        String tens = cardinals.get(word.lower());
        if (tens != null && tens.length() == 2 && tens.endsWith("0")) {
            int next = at + 1 < words.size() && words.get(at + 1).lower().equals("-") ? at + 2 : at + 1;
            String ones = next < words.size() ? ordinals.get(words.get(next).lower()) : null;
            if (ones != null && ones.length() == 1) {
                found.add(new Found(Integer.toString(Integer.parseInt(tens) + Integer.parseInt(ones)), next + 1));
            }
        }
    }

    private static boolean isEnding(List<Word> words, int at) {
        return at < words.size()
                && words.get(at).glued()
                && ENDINGS.contains(words.get(at).lower());
    }

    private void day(List<Word> words, int at, List<Found> found) {
        if (words.get(at).isNumber()) {
            digits(words, at, 1, 2, 1, 31, found);
            if (!found.isEmpty() && isEnding(words, at + 1)) {
                found.set(0, new Found(found.get(0).value(), at + 2));
            }
            return;
        }
        ordinal(words, at, found);
        found.removeIf(each -> Integer.parseInt(each.value()) > 31);
    }

    private void year(List<Word> words, int at, List<Found> found) {
        if (words.get(at).isNumber()) {
            digits(words, at, 4, 4, 1000, 2199, found);
        } else {
            found.addAll(spelled.years(words, at));
        }
    }

    private static void clock(List<Word> words, int at, List<Found> found) {
        Word hour = words.get(at);
        if (!hour.isNumber() || hour.lower().length() > 2 || hour.number() > 24 || at + 2 >= words.size()) {
            return;
        }
        Word mark = words.get(at + 1);
        Word minute = words.get(at + 2);
        // With a point it could be an amount: the rule asks for "p.m." behind it.
        boolean marked = mark.lower().equals(":");
        if (marked
                && mark.glued()
                && minute.glued()
                && minute.isNumber()
                && minute.lower().length() == 2
                && minute.number() < 60) {
            found.add(new Found(hour.number() + ":" + minute.lower(), at + 3));
        }
    }
}
