package org.chancery.fast;

/** The form in which a model sees a word: typewriter quotes and dashes, and no more than the first letters of a long one. */
final class Forms {

    private static final int LONGEST = 80;

    private Forms() {}

    static String plain(String word) {
        if (word.length() > LONGEST) {
            return word.substring(0, LONGEST);
        }
        char first = word.charAt(0);
        if (word.length() == 1) {
            return switch (first) {
                case '“', '”', '„', '«', '»' -> "\"";
                case '‘', '’', '`' -> "'";
                case '–', '—' -> "--";
                default -> word;
            };
        }
        if (word.equals("``") || word.equals("''")) {
            return "\"";
        }
        return word.indexOf('’') >= 0 || word.indexOf('‘') >= 0
                ? word.replace('’', '\'').replace('‘', '\'')
                : word;
    }
}
