package org.chancery.show;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns values into words. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Words() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String list(List<String> values) {
        return String.join(", ", values);
    }

    /** {@code otherwise} if the list is empty. */
    static String list(List<String> values, String otherwise) {
        return values.isEmpty() ? otherwise : list(values);
    }

    /** Without the line breaks of the publisher's layout. */
    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Characters that a terminal or a browser would act on, not show, as the mark for "not a character". */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars()
                .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r' ? '\uFFFD' : c)
                .forEach(c -> clean.append((char) c));
        return clean.toString();
    }
}
