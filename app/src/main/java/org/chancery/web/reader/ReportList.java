package org.chancery.web.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.search.Filter;
import org.chancery.search.Hit;
import org.chancery.search.Page;
import org.chancery.search.Query;
import org.chancery.search.Search;
import org.chancery.web.Asked;
import org.chancery.web.Shown;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;

/** Makes the list of reports. */
final class ReportList {

    private static final int ON_A_PAGE = 50;

    private ReportList() {}

    private record Span(
            long number, @Nullable String first, @Nullable String last) {}

    static Shown answer(Asked asked) {
        String side = asked.query("side", "");
        String publisher = asked.query("publisher", "");
        LocalDate until = asked.day("until");
        Filter filter = new Filter(
                one(side),
                one(publisher),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                until,
                null,
                false);
        String cursor = asked.query("from");
        Page page = Search.in(asked.session())
                .find(new Query("", Query.Scope.REPORTS, filter, Query.Order.NEWEST, ON_A_PAGE, cursor));
        List<ReportRow> reports = page.hits().stream().map(Hit::report).toList();
        Span span = span(asked.session());
        String base = "/reports?side=" + Urls.escape(side) + "&publisher=" + Urls.escape(publisher)
                + (until == null ? "" : "&until=" + until);
        ReportListView view = new ReportListView(
                reports,
                span.number(),
                span.first(),
                span.last(),
                side,
                publisher,
                until == null ? null : until.toString(),
                names(asked.session(), "SELECT DISTINCT side FROM publishers WHERE side <> '' ORDER BY side"),
                names(asked.session(), "SELECT DISTINCT name FROM publishers WHERE name <> '' ORDER BY name LIMIT 500"),
                page.next() == null ? null : base + "&from=" + Urls.escape(page.next()),
                cursor == null ? null : base);
        return Shown.table("Reports", "reader/reports.jte", view, view, rows(reports));
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static Span span(Session session) {
        return session.handle()
                .createQuery("SELECT COUNT(*), MIN(published), MAX(published) FROM reports WHERE latest = 1")
                .map((row, context) -> new Span(row.getLong(1), row.getString(2), row.getString(3)))
                .one();
    }

    private static List<String> names(Session session, String sql) {
        return session.handle().createQuery(sql).mapTo(String.class).list();
    }

    private static List<List<String>> rows(List<ReportRow> reports) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "report", "published", "publisher", "side", "title", "completeness", "words", "url", "address"));
        for (ReportRow report : reports) {
            rows.add(List.of(
                    report.doc(),
                    report.published() == null ? "" : report.published(),
                    report.publisherName(),
                    report.side(),
                    report.title(),
                    report.completeness(),
                    String.valueOf(report.words()),
                    report.url() == null ? "" : report.url(),
                    Urls.report(report.doc())));
        }
        return rows;
    }
}
