package org.chancery.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.keep.Entries;
import org.chancery.keep.Listing;
import org.chancery.keep.ReportRow;
import org.chancery.resolve.Record;
import org.chancery.search.Filter;
import org.chancery.search.Page;
import org.chancery.search.Query;
import org.chancery.search.Search;
import org.chancery.show.EntryAnswer;
import org.chancery.show.HistoryAnswer;
import org.chancery.web.Problem;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports, their records and entries. */
final class ReportCalls {

    static final String TEXT = "text/plain; charset=utf-8";

    List<Operation> operations() {
        return List.of(
                Operation.get(
                        "/reports",
                        Set.of("side", "publisher", "from", "until", "all_versions", "limit", "cursor"),
                        ReportCalls::list),
                Operation.get("/reports/{doc}", Set.of(), ReportCalls::one),
                Operation.get("/reports/{doc}/record", Set.of("as_read"), ReportCalls::record),
                Operation.get("/reports/{doc}/text", Set.of(), ReportCalls::text)
                        .giving(TEXT),
                Operation.get("/entries/{id}", Set.of(), call -> Reply.json(entry(call, call.part("id")))));
    }

    private static Reply list(Call call) {
        String side = call.query("side");
        String publisher = call.query("publisher");
        LocalDate from = call.asked().day("from");
        LocalDate until = call.asked().day("until");
        Filter filter = new Filter(
                one(side),
                one(publisher),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                from,
                until,
                null,
                call.asked().flag("all_versions"));
        int limit = call.asked().number("limit", Listed.USUAL, 1, Listed.MOST);
        Page page = Search.in(call.session())
                .find(new Query("", Query.Scope.REPORTS, filter, Query.Order.NEWEST, limit, call.query("cursor")));
        List<JsonNode> items = page.hits().stream()
                .map(hit -> Wire.tree((Object) hit.report()))
                .toList();
        ObjectNode rest = Wire.object();
        rest.put("total", page.total());
        return Listed.page(call, items, page.next(), rest);
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static Reply one(Call call) {
        ReportRow report = call.report(call.part("doc"));
        ObjectNode told = Wire.object();
        told.put("doc", report.doc());
        told.set("versions", Wire.tree(new HistoryAnswer(new Listing(call.session()).history(report)).json()));
        return Reply.json(told);
    }

    private static Reply record(Call call) {
        ReportRow report = call.report(call.part("doc"));
        Record record = call.record(report);
        if (call.asked().flag("as_read")) {
            record = call.session().recordAsRead(report.report()).orElse(record);
        }
        return Reply.text(Operation.JSON, RecordJson.writePretty(record) + "\n");
    }

    private static Reply text(Call call) {
        ReportRow report = call.report(call.part("doc"));
        return Reply.text(TEXT, call.record(report).document().text());
    }

    /** As the command line tells it. */
    static ObjectNode entry(Call call, String id) {
        Entries.View view = new Entries(call.session())
                .view(id)
                .orElseThrow(
                        () -> Problem.missing(
                                "There is no entry \"" + id
                                        + "\". It is named by its lasting id, or as REPORT#s7 by its report and its id in the record."));
        return Wire.tree(new EntryAnswer(view));
    }
}
