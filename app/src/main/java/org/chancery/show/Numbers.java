package org.chancery.show;

import java.util.Locale;

/** Numbers as people read them. */
public final class Numbers {

    private Numbers() {}

    /** 5,777. */
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Share of a whole: 3.8 %, 41 %; a dash of nothing. */
    public static String percent(double share, int of) {
        if (of == 0) {
            return "–";
        }
        double percent = 100 * share;
        return String.format(Locale.ROOT, percent > 0 && percent < 9.95 ? "%.1f %%" : "%.0f %%", percent);
    }

    /** With two digits behind the point. */
    public static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    public static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** "1 text", "2 texts". */
    public static String count(int number, String noun) {
        return of(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
