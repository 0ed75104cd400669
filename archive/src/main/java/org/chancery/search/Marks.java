package org.chancery.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the words that were looked for stand in a text: as the index found them, by their stems. Told here and not by the index, which
 * would go through all matches again for each hit.
 */
final class Marks {

    /** Of longer texts the beginning is looked through. */
    private static final int LONGEST = 400_000;

    /** Stems of words that must follow each other; of the last one only its beginning if {@code prefix}. */
    private record Row(List<String> stems, boolean prefix) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Set<Character> initials = new TreeSet<>();

    Marks(Words words) {
        take(words);
        rows.stream()
                .filter(row -> !row.stems().isEmpty() && !row.stems().get(0).isEmpty())
                .forEach(row -> initials.add(row.stems().get(0).charAt(0)));
    }

    private void take(Words words) {
        if (words instanceof Words.Phrase phrase) {
            rows.add(new Row(
                    phrase.words().stream()
                            .flatMap(word -> words(word).stream())
                            .toList(),
                    phrase.prefix()));
        } else if (words instanceof Words.Near near) {
            take(near.one());
            take(near.other());
        } else if (words instanceof Words.Any any) {
            any.choices().forEach(this::take);
        } else {
            ((Words.All) words).wanted().forEach(this::take);
        }
    }

    private List<String> words(String text) {
        List<String> found = new ArrayList<>();
        for (int[] token : tokens(text)) {
            found.add(stem(text, token));
        }
        return found;
    }

    /** Begin and end of each, in their order; none within another. */
    List<int[]> in(String text) {
        List<int[]> tokens = tokens(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!mayBegin(text.charAt(tokens.get(i)[0]))) {
                continue;
            }
            for (Row row : rows) {
                if (stands(row, text, tokens, i)) {
                    found.add(new int[] {
                        tokens.get(i)[0], tokens.get(i + row.stems().size() - 1)[1]
                    });
                }
            }
        }
        found.sort(Comparator.comparingInt((int[] one) -> one[0]).thenComparingInt(one -> -one[1]));
        List<int[]> apart = new ArrayList<>();
        for (int[] one : found) {
            if (apart.isEmpty() || one[0] >= apart.get(apart.size() - 1)[1]) {
                apart.add(one);
            }
        }
        return apart;
    }

    /** Taking endings off leaves the first letter: most words need no closer look. Accents and the like do. */
    private boolean mayBegin(char c) {
        return c > 127 || initials.contains(Character.toLowerCase(c));
    }

    private boolean stands(Row row, String text, List<int[]> tokens, int at) {
        int last = row.stems().size() - 1;
        if (last < 0 || at + last >= tokens.size()) {
            return false;
        }
        for (int n = 0; n <= last; n++) {
            String stem = stem(text, tokens.get(at + n));
            String wanted = row.stems().get(n);
            if (!(n == last && row.prefix() ? stem.startsWith(wanted) : stem.equals(wanted))) {
                return false;
            }
        }
        return true;
    }

    private String stem(String text, int[] token) {
        String word = text.substring(token[0], token[1]);
        String stem = stems.get(word);
        if (stem == null) {
            stem = Stem.of(plain(word));
            stems.put(word, stem);
        }
        return stem;
    }

    private static List<int[]> tokens(String text) {
        List<int[]> tokens = new ArrayList<>();
        int begin = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean ofWord = at < text.length() && isOfWord(text.charAt(at));
            if (ofWord && begin < 0) {
                begin = at;
            } else if (!ofWord && begin >= 0) {
                tokens.add(new int[] {begin, at});
                begin = -1;
            }
        }
        return tokens;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
            }
        }
        return lower;
    }
}
