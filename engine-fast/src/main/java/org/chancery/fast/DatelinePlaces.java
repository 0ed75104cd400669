package org.chancery.fast;

import java.util.regex.Pattern;

/**
 * A report that opens in capitals and goes on with its day or agency ("ST. PAUL, 12 Sept. (Xinhua) -- ") opens with a place, even
 * where the name finder sees a person: in capitals the one looks like the other.
 */
final class DatelinePlaces {

    private static final String PLACE = "LOCATION";
    private static final int LONGEST = 6;

    /** As far as this the dash may be behind the place. */
    private static final int REACH = 12;

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’-]*\\.?|['’]S");
    private static final Pattern DASH = Pattern.compile("--|[-–—―]");
    private static final Pattern DAY_OR_BRACKET =
            Pattern.compile("\\(|-LRB-|[0-9]{1,2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?");

    private DatelinePlaces() {}

    /** Makes the opening capitals one place if part of them is a name of any kind and a dateline stands behind. */
    static void correct(Words words, Labels names) {
        byte place = names.number(PLACE);
        int run = 0;
        boolean isNamed = false;
        while (run < Math.min(words.size, LONGEST)
                && CAPITALS.matcher(words.forms[run]).matches()) {
            isNamed |= words.names[run] != 0;
            run++;
        }
        if (place > 0 && run > 0 && isNamed && isDateline(words, run)) {
            for (int i = 0; i < run; i++) {
                words.names[i] = place;
            }
        }
    }

    private static boolean isDateline(Words words, int from) {
        boolean isComma = from < words.size && words.forms[from].equals(",");
        boolean hasDay = false;
        for (int i = from; i < Math.min(words.size, from + REACH); i++) {
            String form = words.forms[i];
            if (DASH.matcher(form).matches()) {
                return hasDay && i + 2 < words.size;
            }
            hasDay |= DAY_OR_BRACKET.matcher(form).matches() && (isComma || i == from);
        }
        return false;
    }
}
