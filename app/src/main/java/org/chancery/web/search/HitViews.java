package org.chancery.web.search;

import java.util.List;
import java.util.Locale;
import org.chancery.keep.ReportRow;
import org.chancery.search.Hit;
import org.chancery.search.Snippet;
import org.chancery.web.Urls;
import org.chancery.web.search.SearchView.HitView;
import org.chancery.web.search.SearchView.Piece;

/** Hits for people. */
final class HitViews {

    private final String base;
    private final FacetViews labels;

    /** @param base scheme and host of this server, for words that are copied with their source */
    HitViews(String base, FacetViews labels) {
        this.base = base;
        this.labels = labels;
    }

    List<HitView> of(List<Hit> hits) {
        return hits.stream().map(this::view).toList();
    }

    private HitView view(Hit hit) {
        ReportRow report = hit.report();
        Hit.Said said = hit.statement();
        String day = report.published() == null ? "" : report.published();
        String url = said == null ? Urls.report(report.doc()) : Urls.entry(report, said.local());
        String words = hit.snippet().plain().replaceAll("\\s+", " ").strip();
        String copy = "“" + words + "” — " + publisher(report) + ", " + (day.isEmpty() ? "no day" : day) + ", "
                + (report.url() == null ? "" : report.url() + ", ")
                + base + (said == null ? Urls.report(report.doc()) : Urls.lasting(said.id()));
        return new HitView(
                day,
                publisher(report),
                labels.label("side", report.side()),
                title(report),
                url,
                !report.completeness().equals("full"),
                said == null ? null : said(said),
                said == null
                        ? List.of()
                        : said.topics().stream()
                                .map(topic -> labels.label("topic", topic))
                                .toList(),
                hit.snippet().parts().stream().map(HitViews::piece).toList(),
                hit.snippet().begin() > 0,
                said == null ? null : Urls.lasting(said.id()),
                copy);
    }

    static String title(ReportRow report) {
        return report.title().isBlank() ? report.doc() : report.title();
    }

    static String publisher(ReportRow report) {
        return report.publisherName().isBlank() ? "unknown publisher" : report.publisherName();
    }

    static String said(Hit.Said said) {
        String who = said.speakers().isEmpty() ? "somebody unnamed" : String.join(", ", said.speakers());
        String to = said.addressees().isEmpty() ? "" : " to " + String.join(", ", said.addressees());
        return who + to + " · " + said.act().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Piece piece(Snippet.Part part) {
        return new Piece(part.text().replaceAll("\\s+", " "), part.hit());
    }
}
