package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.keep.ReportRow;

/**
 * Reports of an archive.
 *
 * @param total how many there are, shown or not
 */
public record ReportsAnswer(List<ReportRow> reports, long total) implements Answer {

    @Override
    public String text(int width, Ink ink) {
        Columns table = new Columns("lllxrx").row("day", "report", "side", "publisher", "version", "title");
        for (ReportRow report : reports) {
            String version = report.version() == 1 && report.latest()
                    ? ""
                    : report.version() + (report.latest() ? "" : " (old)");
            table.row(
                    CalendarAnswer.orEmpty(report.published()),
                    report.doc(),
                    report.side(),
                    report.publisherName(),
                    version,
                    report.title());
        }
        String count = Numbers.count((int) total, "report")
                + (reports.size() < total ? ", " + Numbers.of(reports.size()) + " shown" : "") + ".\n";
        return (reports.isEmpty() ? "" : table.show("", width) + "\n") + count;
    }

    @Override
    public Object json() {
        return Map.of("total", total, "reports", reports);
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "report", "published", "side", "publisher", "title", "url", "version", "latest", "kept_at", "words"));
        reports.forEach(one -> rows.add(List.of(
                one.doc(),
                CalendarAnswer.orEmpty(one.published()),
                one.side(),
                one.publisherName(),
                one.title(),
                CalendarAnswer.orEmpty(one.url()),
                String.valueOf(one.version()),
                String.valueOf(one.latest()),
                one.keptAt(),
                String.valueOf(one.words()))));
        return rows;
    }
}
