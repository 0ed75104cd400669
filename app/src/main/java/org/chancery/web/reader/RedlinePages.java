package org.chancery.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.compare.Redline;
import org.chancery.compare.RedlineJson;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.merge.Neighbours;
import org.chancery.resolve.Record;
import org.chancery.web.Asked;
import org.chancery.web.Problem;
import org.chancery.web.Shown;
import org.chancery.web.Urls;

/** Makes the page on what changed from an earlier text to a report. */
final class RedlinePages {

    /** Aligning takes time that grows with the cube of the length: longer texts are for the command line. */
    private static final long LONGEST = 40_000;

    private final Instruments instruments;

    RedlinePages(Instruments instruments) {
        this.instruments = instruments;
    }

    Shown page(Asked asked, ReportRow later) {
        Session session = asked.session();
        Neighbours neighbours = new Neighbours(session);
        Optional<Neighbours.Pair> pair = neighbours.pair(later);
        Optional<ReportRow> any = pair.flatMap(two -> neighbours.before(later, two));
        Optional<ReportRow> own = pair.flatMap(two -> neighbours.beforeOfPublisher(later, two));
        Optional<ReportRow> version = Optional.ofNullable(later.replaces()).flatMap(session::report);
        ReportRow earlier = earlier(asked, own.or(() -> version).or(() -> any));
        List<RedlineView.Choice> choices = new ArrayList<>();
        own.ifPresent(one -> choices.add(choice("the text before of this publisher", later, one, earlier)));
        any.filter(one -> !own.equals(any))
                .ifPresent(one -> choices.add(choice("the text before of any publisher", later, one, earlier)));
        version.ifPresent(one -> choices.add(choice("the wording before of this report", later, one, earlier)));
        RedlineView view = view(
                asked,
                earlier,
                later,
                choices,
                any.orElse(null),
                pair.flatMap(two -> neighbours.after(later, two)).orElse(null));
        Redline redline = view.redline();
        return Shown.table(
                "What changed: " + HeadView.titleOf(later),
                "reader/redline.jte",
                view,
                redline == null ? view : new Json(() -> RedlineJson.write(redline)),
                rows(redline));
    }

    private static ReportRow earlier(Asked asked, Optional<ReportRow> usual) {
        String before = asked.query("before");
        if (before == null) {
            return usual.orElseThrow(
                    () -> Problem.missing(
                            "The archive has no earlier text of the same two sides. Name a report to compare with: ?view=redline&before=…"));
        }
        return asked.session()
                .report(before)
                .orElseThrow(() -> Problem.missing("There is no report \"" + before + "\" to compare with."));
    }

    private static RedlineView.Choice choice(String label, ReportRow later, ReportRow one, ReportRow earlier) {
        return new RedlineView.Choice(label, one, address(later, one), one.report() == earlier.report());
    }

    private static String address(ReportRow later, ReportRow earlier) {
        String address = Urls.report(later.doc());
        return address + (address.contains("?") ? "&" : "?") + "view=redline&before=" + Urls.escape(earlier.doc());
    }

    private RedlineView view(
            Asked asked,
            ReportRow earlier,
            ReportRow later,
            List<RedlineView.Choice> choices,
            @org.jspecify.annotations.Nullable ReportRow before,
            @org.jspecify.annotations.Nullable ReportRow after) {
        Session session = asked.session();
        Optional<Record> one = session.record(earlier.report());
        Optional<Record> other = session.record(later.report());
        String missing = "";
        if (one.isEmpty() || other.isEmpty()) {
            missing = "One of the two texts has no record yet; \"chancery ingest --reread\" makes it.";
        } else if (Math.max(earlier.characters(), later.characters()) > LONGEST) {
            missing = "One of the two texts is too long to be laid over the other while you wait (more than " + LONGEST
                    + " characters). \"chancery diff\" does it on the command line.";
        }
        Redline redline = missing.isEmpty()
                ? instruments.redliner(asked.site()).redline(one.orElseThrow(), other.orElseThrow())
                : null;
        return new RedlineView(
                earlier, later, redline, missing, choices, tallies(redline), asked.flag("all"), before, after);
    }

    private static List<RedlineView.Tally> tallies(@org.jspecify.annotations.Nullable Redline redline) {
        List<RedlineView.Tally> tallies = new ArrayList<>();
        if (redline != null) {
            for (Redline.Kind kind : Redline.Kind.values()) {
                long number = redline.changes().stream()
                        .filter(change -> change.kinds().contains(kind))
                        .count();
                if (number > 0) {
                    tallies.add(new RedlineView.Tally(
                            RedlineView.word(kind), number, redline.changes().size()));
                }
            }
        }
        return tallies;
    }

    private static List<List<String>> rows(@org.jspecify.annotations.Nullable Redline redline) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("kinds", "before", "after", "notes"));
        if (redline != null) {
            redline.changes()
                    .forEach(change -> rows.add(List.of(
                            String.join(
                                    " ",
                                    change.kinds().stream()
                                            .map(RedlineView::word)
                                            .toList()),
                            words(change, Redline.Kind.DROPPED),
                            words(change, Redline.Kind.ADDED),
                            String.join("; ", change.notes()))));
        }
        return rows;
    }

    /** The sentence as one of the two texts has it. */
    private static String words(Redline.Change change, Redline.Kind kind) {
        return String.join(
                " ",
                change.pieces().stream()
                        .filter(piece -> piece.kind() == kind || piece.kind() == Redline.Kind.SAME)
                        .map(Redline.Piece::words)
                        .toList());
    }
}
