package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import org.chancery.keep.Listing.History;
import org.chancery.keep.ReportRow;

/** One report, by its wordings, the first first. */
public record HistoryAnswer(List<History> history) implements Answer {

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        for (History one : history) {
            ReportRow report = one.report();
            out.append(out.length() == 0 ? "" : "\n")
                    .append(ink.bold(Words.oneLine(Words.printable(report.doc() + "  " + report.title()))))
                    .append('\n');
            line(
                    out,
                    "publisher",
                    report.publisherName() + (report.side().isEmpty() ? "" : " (" + report.side() + ")"));
            line(out, "published", CalendarAnswer.orEmpty(report.published()));
            line(out, "address", CalendarAnswer.orEmpty(report.url()));
            line(out, "version", report.version() + (report.latest() ? ", the latest" : ", replaced since"));
            line(out, "came in", one.fetched() + " from " + one.address());
            line(
                    out,
                    "source",
                    one.media() + (one.length().isEmpty() ? ", bytes not kept" : ", " + one.length() + " bytes kept"));
            line(out, "licence", one.licence());
            line(out, "kept", report.keptAt() + " as " + String.join(", ", one.ids()));
            line(
                    out,
                    "read",
                    one.readAt().isEmpty()
                            ? "no record"
                            : one.readAt() + " under knowledge " + one.knowledge() + ", engine " + one.engine());
            line(out, "record", one.entries() + " entries, " + one.corrections() + " corrections");
            line(out, "text", report.words() + " words, sha256 " + report.sha256());
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        if (!value.isBlank()) {
            out.append(String.format("  %-10s %s%n", name, Words.oneLine(Words.printable(value))));
        }
    }

    @Override
    public Object json() {
        return history;
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "report",
                "version",
                "latest",
                "ids",
                "address",
                "media",
                "fetched",
                "kept_at",
                "read_at",
                "knowledge",
                "engine",
                "entries",
                "corrections"));
        history.forEach(one -> rows.add(List.of(
                one.report().doc(),
                String.valueOf(one.report().version()),
                String.valueOf(one.report().latest()),
                String.join("; ", one.ids()),
                one.address(),
                one.media(),
                one.fetched(),
                one.report().keptAt(),
                one.readAt(),
                one.knowledge(),
                one.engine(),
                String.valueOf(one.entries()),
                String.valueOf(one.corrections()))));
        return rows;
    }
}
