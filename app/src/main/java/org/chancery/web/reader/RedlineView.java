package org.chancery.web.reader;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.compare.Redline;
import org.chancery.keep.ReportRow;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;

/**
 * What changed from a text to the next.
 *
 * @param redline null if there is none; {@code missing} says why
 * @param choices other texts to compare with
 * @param all whether sentences that stayed are shown
 */
public record RedlineView(
        ReportRow earlier,
        ReportRow later,
        @Nullable Redline redline,
        String missing,
        List<Choice> choices,
        List<Tally> tallies,
        boolean all,
        @Nullable ReportRow before,
        @Nullable ReportRow after) {

    /** A text to compare with. */
    public record Choice(String label, ReportRow report, String address, boolean chosen) {}

    /** How many sentences were changed so. */
    public record Tally(String kind, long number, int of) {}

    public static String sign(Redline.Kind kind) {
        return switch (kind) {
            case SAME -> "=";
            case REWORDED -> "≈";
            case ADDED -> "+";
            case DROPPED -> "−";
            case STRENGTHENED -> "↑";
            case WEAKENED -> "↓";
            case RENAMED -> "↦";
            case REORDERED -> "⇅";
        };
    }

    public static String word(Redline.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public String classes(Redline.Change change) {
        return change.kinds().stream().map(kind -> "is-" + word(kind)).collect(Collectors.joining(" "));
    }

    /** Where a changed sentence stands: in the later text, or, if it was dropped, in the earlier. */
    public String address(Redline.Change change) {
        org.chancery.read.Span span = change.after() == null ? change.before() : change.after();
        ReportRow report = change.after() == null ? earlier : later;
        String address = Urls.report(report.doc());
        return span == null
                ? address
                : address + (address.contains("?") ? "&" : "?") + "at=" + span.begin() + "-" + span.end() + "#words-at";
    }
}
