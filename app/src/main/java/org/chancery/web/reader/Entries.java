package org.chancery.web.reader;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.keep.EntryRow;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.web.Asked;
import org.chancery.web.Problem;
import org.chancery.web.Urls;
import tools.jackson.databind.json.JsonMapper;

/** Lasting addresses of entries: each leads to its report, opened at it. */
final class Entries {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Entries() {}

    static void lead(Asked asked, Context context) {
        String id = asked.param("id");
        Session session = asked.session();
        Optional<EntryRow> entry = session.entry(id);
        ReportRow report = entry.flatMap(row -> session.report(row.report()))
                .or(() -> struckOut(session, id))
                .orElseThrow(
                        () -> Problem.missing(
                                "No report of this archive has the entry \"" + id
                                        + "\". It may have been read otherwise since; an entry keeps its address as long as it says the same of the same words."));
        // One that was struck out has no id of its own any more; the reader shows it under its lasting one.
        String local = entry.map(EntryRow::local).orElse("struck-" + id);
        if (!context.path().endsWith(".json")) {
            context.redirect(Urls.entry(report, local), HttpStatus.FOUND);
            return;
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", id);
        told.put("report", report.doc());
        told.put("layer", entry.map(EntryRow::layer).orElse(null));
        told.put("entry", entry.map(EntryRow::local).orElse(null));
        told.put("struck_out", entry.isEmpty());
        told.put("address", Urls.entry(report, local));
        context.contentType("application/json; charset=utf-8").result(MAPPER.writeValueAsString(told) + "\n");
    }

    private static Optional<ReportRow> struckOut(Session session, String id) {
        return session.handle()
                .createQuery("SELECT fingerprint FROM corrections WHERE id = :id AND undone_at IS NULL LIMIT 1")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .flatMap(session::reportWith);
    }
}
