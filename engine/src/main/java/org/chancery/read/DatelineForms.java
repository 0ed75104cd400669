package org.chancery.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which datelines are written. Only a window of each line is looked at, so no form can run away. */
final class DatelineForms {

    private static final int WINDOW = 300;
    private static final int LONGEST_OWN_LINE = 100;

    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]{0,30}";
    private static final String JOINING = "(?:d[aeo]|del|l[ae]s?|los|el|al|sur|a[mn]|de[rn]|upon|on|of|the|and)";
    private static final String PLACE = "(?<place>(?!\\p{L}{3,6}day\\b)" + WORD + "(?:(?:/|,\\s|\\s)(?:" + WORD + "|"
            + JOINING + "(?=\\s))){0,6}?)";
    private static final String MONTH = "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}";
    private static final String YEAR = "(?:,?\\s\\d{4}(?!\\d))?";
    private static final String DATE = "(?<date>(?:(?i:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}\\.?,?\\s)?(?:"
            + MONTH + "\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d)" + YEAR
            + "|\\d{1,2}(?:st|nd|rd|th)?\\s" + MONTH + "\\.?" + YEAR
            + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?!\\s?[-–/]\\s?\\d))";
    private static final String NAME = "\\p{L}[\\p{L}\\p{N} .&'’-]{1,40}";
    private static final String AGENCY = "(?:\\((?<round>" + NAME + ")\\)|/(?<slashes>" + NAME + ")/)";
    private static final String DASH = "\\s{0,2}(?:--+|[–—―‒-])\\s{0,2}";

    private static final Pattern WITH_AGENCY = Pattern.compile("(?:" + PLACE + "(?:[,.]?\\s" + DATE + ")?[,.]?\\s)?"
            + AGENCY + "(?<after>" + DASH + "|[:.]?\\s{1,2}|[.]?$)");
    private static final Pattern WITH_DATE = Pattern.compile(
            PLACE + "(?:,\\s|\\s|\\.\\s|\\s[|/]\\s)" + DATE + "(?<after>" + DASH + "|\\s?[:.]\\s{1,2})");
    private static final Pattern BARE =
            Pattern.compile(PLACE + "(?<after>\\s{1,2}(?:--+|[–—―-])\\s{1,2}|[—―]|--)(?=[\\p{Lu}\\p{N}\"“‘'])");
    private static final Pattern COLON = Pattern.compile(PLACE + ":\\s{1,2}(?=[\\p{Lu}\"“])");
    private static final Pattern OWN_LINE =
            Pattern.compile("(?:" + PLACE + "(?:,\\s|\\s|\\s[|/–-]\\s))?" + DATE + "\\.?");
    private static final Pattern OWN_LINE_REVERSED = Pattern.compile(DATE + "(?:,\\s|\\s[|/–-]\\s)" + PLACE);
    private static final Pattern SPEAKER = Pattern.compile("(?m)^\\p{Lu}[\\p{Lu} .'’-]{1,40}:\\s");
    private static final Pattern OTHER_SPACE = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u3000]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?:\\s|$)");

    private DatelineForms() {}

    /** A dateline that begins the line from {@code at} to {@code end} or fills it. */
    static Optional<Dateline> inLine(String text, int at, int end) {
        return beforeSentence(text, at, end).or(() -> ownLine(text, at, end));
    }

    /** A dateline with the first sentence after it on the same line. */
    static Optional<Dateline> beforeSentence(String text, int at, int end) {
        String window = plainSpaces(text.substring(at, Math.min(end, at + WINDOW)));
        return withAgency(window, at)
                .or(() -> withDate(window, at))
                .or(() -> bare(window, at))
                .or(() -> colon(text, window, at));
    }

    private static Optional<Dateline> withAgency(String window, int at) {
        Matcher matcher = WITH_AGENCY.matcher(window);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String place = matcher.group("place");
        String round = matcher.group("round");
        boolean dashed =
                !matcher.group("after").isBlank() && !matcher.group("after").startsWith(".");
        boolean dated = matcher.group("date") != null;
        boolean begins = matcher.end() == window.length() || !Character.isLowerCase(window.charAt(matcher.end()));
        // "European Union (EU) leaders" begins a sentence; brackets need a date, or a dash and a new sentence, after
        // them.
        if (round != null && !dated && !(dashed && begins) || place != null && !PlaceWords.mayBePlace(place)) {
            return Optional.empty();
        }
        String agency = round == null ? matcher.group("slashes") : round;
        return Optional.of(new Dateline(place, matcher.group("date"), agency, new Span(at, at + matcher.end())));
    }

    private static Optional<Dateline> withDate(String window, int at) {
        Matcher matcher = WITH_DATE.matcher(window);
        if (!matcher.lookingAt() || !PlaceWords.mayBePlace(matcher.group("place"))) {
            return Optional.empty();
        }
        return Optional.of(dateline(matcher, matcher.group("date"), at));
    }

    private static Optional<Dateline> bare(String window, int at) {
        Matcher matcher = BARE.matcher(window);
        if (!matcher.lookingAt() || !PlaceWords.mayBeBarePlace(matcher.group("place"))) {
            return Optional.empty();
        }
        boolean capitals = PlaceWords.isCapitals(matcher.group("place"));
        if (!capitals
                && isParenthesis(
                        window.substring(matcher.end()), matcher.group("after").strip())) {
            return Optional.empty();
        }
        return Optional.of(dateline(matcher, null, at));
    }

    /** A second dash in the same sentence makes the pair a parenthesis: "Ana Lima – Brazil's envoy – said". */
    private static boolean isParenthesis(String rest, String dash) {
        Matcher matcher = SENTENCE_END.matcher(rest);
        String sentence = matcher.find() ? rest.substring(0, matcher.start()) : rest;
        return sentence.contains(" " + dash + " ")
                || dash.length() == 1 && !dash.equals("-") && sentence.contains(dash);
    }

    /** Capitals before a colon are a place only where the text is no transcript, in which they are speakers. */
    private static Optional<Dateline> colon(String text, String window, int at) {
        Matcher matcher = COLON.matcher(window);
        if (!matcher.lookingAt()
                || !PlaceWords.isCapitals(matcher.group("place"))
                || !PlaceWords.mayBeBarePlace(matcher.group("place"))) {
            return Optional.empty();
        }
        boolean transcript = SPEAKER.matcher(text)
                .region(at + matcher.end(), text.length())
                .useAnchoringBounds(false)
                .find();
        return transcript ? Optional.empty() : Optional.of(dateline(matcher, null, at));
    }

    /** A dateline that fills the line from {@code at} to {@code end}. */
    private static Optional<Dateline> ownLine(String text, int at, int end) {
        String line =
                plainSpaces(text.substring(at, Math.min(end, at + WINDOW))).stripTrailing();
        if (end - at > WINDOW || line.length() > LONGEST_OWN_LINE) {
            return Optional.empty();
        }
        return ownLine(OWN_LINE, line, at).or(() -> ownLine(OWN_LINE_REVERSED, line, at));
    }

    private static Optional<Dateline> ownLine(Pattern pattern, String line, int at) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String place = matcher.group("place");
        return place != null && !PlaceWords.mayBePlace(place)
                ? Optional.empty()
                : Optional.of(new Dateline(place, matcher.group("date"), null, new Span(at, at + line.length())));
    }

    /** One plain space for each space of another width, so that offsets stay. */
    private static String plainSpaces(String words) {
        return OTHER_SPACE.matcher(words).replaceAll(" ");
    }

    private static Dateline dateline(Matcher matcher, @Nullable String date, int at) {
        return new Dateline(matcher.group("place"), date, null, new Span(at, at + matcher.end()));
    }
}
