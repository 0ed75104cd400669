package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.keep.ReportRow;
import org.chancery.search.Hit;
import org.chancery.search.Page;
import org.chancery.search.Query;
import org.chancery.search.SavedSearches.Saved;
import org.chancery.show.Ink;
import org.chancery.show.Lines;

/** Hits for a terminal. */
final class SearchPage {

    private static final String INDENT = "  ";

    private SearchPage() {}

    static String of(Query query, Page page, int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        wrap(out, "", heading(query, page), width);
        for (Hit hit : page.hits()) {
            out.append('\n');
            hit(out, hit, width, ink);
        }
        if (page.next() != null) {
            out.append("\nMore: add --page ").append(page.next()).append('\n');
        }
        return out.toString();
    }

    static String saved(List<Saved> searches, int width) {
        StringBuilder out = new StringBuilder();
        if (searches.isEmpty()) {
            wrap(out, "", "No search is kept. \"chancery search WORDS --save NAME\" keeps one.", width);
        }
        for (Saved saved : searches) {
            Query query = saved.query();
            String words = query.words().isBlank() ? "without words" : query.words();
            wrap(out, "", saved.name() + ": " + words + " (" + word(query.scope()) + ")", width);
        }
        return out.toString();
    }

    private static String heading(Query query, Page page) {
        String what = word(query.scope());
        if (page.hits().isEmpty()) {
            return query.cursor() == null
                    ? "Nothing found in " + what + ". Fewer words or options find more; word* finds all that begins so."
                    : "No more hits.";
        }
        String number = page.total() < 0
                ? "More than can be counted quickly"
                : String.format(
                        Locale.ROOT,
                        "%,d %s",
                        page.total(),
                        page.total() == 1 ? what.substring(0, what.length() - 1) : what);
        boolean unranked = query.order() == Query.Order.RELEVANCE
                && page.order() == Query.Order.NEWEST
                && !query.words().isBlank();
        return number
                + (page.order() == Query.Order.RELEVANCE ? ", best first" : ", newest first")
                + (unranked ? " (too many to be ranked)" : "");
    }

    private static void hit(StringBuilder out, Hit hit, int width, Ink ink) {
        ReportRow report = hit.report();
        List<String> head = new ArrayList<>();
        head.add(report.published() == null ? "no day" : report.published());
        if (!report.publisherName().isEmpty()) {
            head.add(report.publisherName() + (report.side().isEmpty() ? "" : " (" + report.side() + ")"));
        }
        if (!report.title().isBlank()) {
            head.add(report.title());
        }
        wrap(out, "", String.join(" · ", head), width);
        wrap(
                out,
                INDENT,
                report.doc()
                        + (hit.statement() == null ? "" : " " + hit.statement().local()),
                width);
        if (hit.statement() != null) {
            wrap(out, INDENT, said(hit.statement()), width);
        }
        snippet(out, hit, width, ink);
    }

    private static String said(Hit.Said said) {
        String who = said.speakers().isEmpty() ? "nobody named" : String.join(", ", said.speakers());
        String to = said.addressees().isEmpty() ? "" : " to " + String.join(", ", said.addressees());
        String topics = said.topics().isEmpty() ? "" : " · " + String.join(", ", said.topics());
        return who + to + " · " + said.act() + topics;
    }

    /** On a screen with colours hits are coloured, else in brackets. */
    private static void snippet(StringBuilder out, Hit hit, int width, Ink ink) {
        String marked = hit.snippet().marked("\uE000", "\uE001");
        if (marked.isEmpty()) {
            return;
        }
        String shown = (hit.snippet().begin() > 0 ? "… " : "") + marked;
        String open = ink == Ink.NONE ? "[" : "\u001b[1m";
        String close = ink == Ink.NONE ? "]" : "\u001b[0m";
        StringBuilder lines = new StringBuilder();
        wrap(lines, INDENT, shown, width);
        out.append(lines.toString().replace("\uE000", open).replace("\uE001", close));
    }

    private static void wrap(StringBuilder out, String indent, String text, int width) {
        for (String line : Lines.of(text, width - indent.length())) {
            out.append(indent).append(line).append('\n');
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
