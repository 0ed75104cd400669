package org.chancery.web.reader;

import java.util.ArrayList;
import java.util.List;
import org.chancery.keep.ReportRow;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a report: who published it when, under which licence, and how it came to be what is shown.
 *
 * @param licence null if none is known
 * @param knowledge under which it was read; null if it was not
 * @param versions all wordings that are kept, the first first
 */
public record HeadView(
        ReportRow report,
        @Nullable String licence,
        @Nullable String knowledge,
        @Nullable String engine,
        List<ReportRow> versions) {

    public String title() {
        return titleOf(report);
    }

    static String titleOf(ReportRow report) {
        String title = report.title().replaceAll("\\s+", " ").strip();
        return title.isEmpty() ? "Untitled report (" + report.doc() + ")" : title;
    }

    public String publisher() {
        return publisherOf(report);
    }

    static String publisherOf(ReportRow report) {
        String name = report.publisherName().isBlank() ? "publisher unknown" : report.publisherName();
        return report.side().isEmpty() ? name : name + " (" + report.side() + ")";
    }

    /** What follows publisher and day. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        if (report.place() != null) {
            parts.add(report.place());
        }
        parts.add(report.completeness().equals("full") ? "full text" : "excerpt: only a part of what was published");
        parts.add(String.format(java.util.Locale.ROOT, "%,d words", report.words()));
        if (!report.language().equals("en")) {
            parts.add("language " + report.language());
        }
        return parts;
    }

    /** An address of the web; null if the report gives none, or anything else. */
    public @Nullable String source() {
        String url = report.url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
    }

    public String address() {
        return Urls.report(report.doc());
    }

    public boolean replaced() {
        return !report.latest();
    }

    /** The last wording that is kept. */
    public ReportRow latest() {
        return versions.isEmpty() ? report : versions.get(versions.size() - 1);
    }
}
