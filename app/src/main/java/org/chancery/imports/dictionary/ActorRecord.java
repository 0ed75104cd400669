package org.chancery.imports.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One actor of a dictionary: names, and codes with the days on which they hold. */
final class ActorRecord {

    private static final Pattern RESTRICTION =
            Pattern.compile("([^\\s<>()]+)?\\s*\\(?\\s*(?:([<>])\\s*(\\d+)\\s*[<>]?|(\\d+)\\s*-\\s*(\\d+))?\\s*\\)?");
    private static final int SHORT_DATE = 7;
    private static final int TURN = 30;

    final Line line;
    final List<Line> names = new ArrayList<>();
    final List<Code> codes = new ArrayList<>();

    ActorRecord(Line line) {
        this.line = line;
    }

    /** A code and its days, both counted. @param from null from ever on @param until null for ever */
    record Code(
            Line line,
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean isDated() {
            return from != null || until != null;
        }
    }

    /** Reads what stands in brackets, such as {@code AGOGOV 19790910-20170926}. */
    void code(Line where, String inside) throws BadLine {
        Matcher parts = RESTRICTION.matcher(inside.strip());
        if (!parts.matches() || parts.group(1) == null && parts.group(2) == null && parts.group(4) == null) {
            throw new BadLine("\"[" + inside + "]\" cannot be read; expected a code and if wanted its days:"
                    + " [AGOGOV <20170926], [AGOELI >20170926], [AGOGOV 19790910-20170926]");
        }
        String code = parts.group(1) == null ? defaultCode() : parts.group(1);
        LocalDate from = null;
        LocalDate until = null;
        if (parts.group(3) != null) {
            LocalDate day = day(parts.group(3));
            from = parts.group(2).equals(">") ? day : null;
            until = parts.group(2).equals("<") ? day : null;
        } else if (parts.group(4) != null) {
            from = day(parts.group(4));
            until = day(parts.group(5));
            if (until.isBefore(from)) {
                throw new BadLine("\"[" + inside + "]\" ends before it begins; exchange the days");
            }
        }
        codes.add(new Code(where, code, from, until));
    }

    private String defaultCode() throws BadLine {
        return codes.stream()
                .filter(code -> !code.isDated())
                .map(Code::code)
                .findFirst()
                .orElseThrow(() -> new BadLine(
                        "days without a code, and the record has no code before; write the code" + " before the days"));
    }

    /** YYYYMMDD or YYMMDD; years to 30 are of this century. */
    private static LocalDate day(String written) throws BadLine {
        try {
            if (written.length() > SHORT_DATE) {
                return date(Integer.parseInt(written.substring(0, 4)), written.substring(4));
            }
            int year = Integer.parseInt(written.substring(0, 2));
            return date(year <= TURN ? 2000 + year : 1900 + year, written.substring(2));
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new BadLine("\"" + written + "\" is no day of the calendar; expected YYYYMMDD or YYMMDD");
        }
    }

    private static LocalDate date(int year, String rest) {
        return LocalDate.of(year, Integer.parseInt(rest.substring(0, 2)), Integer.parseInt(rest.substring(2, 4)));
    }
}
