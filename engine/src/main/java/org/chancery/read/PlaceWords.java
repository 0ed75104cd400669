package org.chancery.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a place before a dash from the other capitalised words that stand there. */
final class PlaceWords {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 4;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,/]+");

    /** Words of offices, bodies, rubrics and grammar that no dateline place has. */
    private static final Set<String> NEVER = Set.of("""
            president vice prime minister ministers ministry secretary chancellor chairman chairperson
            ambassador director general senator spokesperson spokesman spokeswoman commissioner governor king
            queen prince sheikh emir sultan mr mr. mrs mrs. ms ms. dr dr. leaders leader heads government
            parliament council committee department office embassy delegation agreement treaty summit conference
            meeting talks call readout statement communique declaration press release fact sheet report update
            updated breaking exclusive analysis opinion summary background question answer moderator reporter
            interviewer interpreter participants participant note warning editor photo video today yesterday
            tomorrow monday tuesday wednesday thursday friday saturday sunday on in at as by for from it its he
            she they we this that these there when while after before during following both all our his her
            their a an i q but no not yes also plus between since until till over under early late around about
            with without if one two three each every who what why how where despite because although though
            however meanwhile last next to so yet then now here""".split("\\s+"));

    private PlaceWords() {}

    /** True if no word speaks against these words being a place. */
    static boolean mayBePlace(String words) {
        if (words.length() > LONGEST || words.isBlank()) {
            return false;
        }
        String[] parts = BETWEEN.split(words);
        for (String part : parts) {
            if (NEVER.contains(part.toLowerCase(Locale.ROOT)) || part.endsWith("'s") || part.endsWith("’s")) {
                return false;
            }
        }
        // "The Hague" and "The Valley" are places, "The Commission" is not: with the article, only what has no more
        // words.
        return !parts[0].equalsIgnoreCase("the") || parts.length == 2 && !parts[1].endsWith("s");
    }

    /** As above, for words that nothing but a dash sets off: few of them. */
    static boolean mayBeBarePlace(String words) {
        return mayBePlace(words) && BETWEEN.split(words).length <= MOST_WORDS;
    }

    /** True if all letters are capitals, of which there are three at least, as datelines of agencies are set. */
    static boolean isCapitals(String words) {
        return words.chars().filter(Character::isUpperCase).count() >= 3
                && words.chars().noneMatch(Character::isLowerCase);
    }
}
