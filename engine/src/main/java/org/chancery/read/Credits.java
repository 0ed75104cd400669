package org.chancery.read;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the agency that a body credits in its dateline or in its last line. */
final class Credits {

    private static final int LONGEST_LINE = 100;
    private static final int TAIL = 60;
    private static final String NAME = "(\\p{L}[\\p{L}\\p{N} .&'’-]{1,50})";

    /** At the end of the last line: "- Agency", "(Agency)", "/Agency/". */
    private static final Pattern AT_END =
            Pattern.compile("(?:^|\\s)(?:(?:--?|[–—])\\s?" + NAME + "|\\(" + NAME + "\\)|/" + NAME + "/)\\.?$");
    /** As the whole last line: "Source: Agency", "© 2014 Agency", "Agency". */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:(?i:source|credit|via|copyright)\\s?:?\\s{1,3})?(?:(?:©|\\([cC]\\))\\s{0,3})?(?:\\d{4}\\s{1,3})?" + NAME
                    + "\\.?");

    private final Function<String, Optional<Outlet>> known;

    /** @param known the outlet with exactly this name */
    Credits(Function<String, Optional<Outlet>> known) {
        this.known = known;
    }

    /** The name of the outlet credited, or the words of the dateline's agency if it is not known. */
    Optional<String> publisher(String body, Optional<Dateline> dateline) {
        Optional<String> filed = dateline.flatMap(found -> Optional.ofNullable(found.agency()));
        Optional<String> outlet = filed.flatMap(this::known)
                .map(Outlet::name)
                .or(() -> lastLine(Lines.last(body)).map(Outlet::name));
        return outlet.or(() -> filed.filter(words -> saysWhereAndWhen(dateline)));
    }

    /** Brackets after a place and a date hold an agency, known or not; elsewhere they hold all kinds of things. */
    private static boolean saysWhereAndWhen(Optional<Dateline> dateline) {
        return dateline.filter(found -> found.place() != null && found.date() != null)
                .isPresent();
    }

    /** The outlet of these words, with or without their full stop: "U.S." keeps it, the end of a line does not. */
    private Optional<Outlet> known(String words) {
        String name = words.strip();
        return known.apply(name)
                .or(() -> name.endsWith(".") ? known.apply(name.substring(0, name.length() - 1)) : Optional.empty());
    }

    private Optional<Outlet> lastLine(String line) {
        String tail = line.substring(Math.max(0, line.length() - TAIL));
        Matcher atEnd = AT_END.matcher(tail);
        if (atEnd.find()) {
            for (int group = 1; group <= atEnd.groupCount(); group++) {
                Optional<Outlet> outlet =
                        Optional.ofNullable(atEnd.group(group)).flatMap(this::known);
                if (outlet.isPresent()) {
                    return outlet;
                }
            }
        }
        Matcher whole = WHOLE.matcher(line);
        return line.length() <= LONGEST_LINE && whole.matches() ? known(whole.group(1)) : Optional.empty();
    }
}
