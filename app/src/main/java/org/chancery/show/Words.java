package org.chancery.show;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns values into words. */
public final class Words {

    private static final String QUOTATION_MARKS = "\"“”";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Words() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public static String list(List<String> values) {
        return String.join(", ", values);
    }

    /** {@code otherwise} if the list is empty. */
    public static String list(List<String> values, String otherwise) {
        return values.isEmpty() ? otherwise : list(values);
    }

    /** Without the line breaks of the publisher's layout. */
    public static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Words cut out of a quotation may have kept the mark at one of its ends; shown in quotation marks that would mislead. */
    public static String withoutHalfQuotation(String text) {
        long marks = text.chars().filter(c -> QUOTATION_MARKS.indexOf(c) >= 0).count();
        if (marks % 2 == 0) {
            return text;
        }
        int last = text.length() - 1;
        if (QUOTATION_MARKS.indexOf(text.charAt(last)) >= 0) {
            return text.substring(0, last);
        }
        return QUOTATION_MARKS.indexOf(text.charAt(0)) >= 0 ? text.substring(1) : text;
    }

    /** Characters that a terminal or a browser would act on, not show, as the mark for "not a character". */
    static String printable(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, '\uFFFD');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
