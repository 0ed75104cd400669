package org.chancery.api;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.export.Export;
import org.chancery.export.FileFormat;
import org.chancery.export.What;
import org.chancery.keep.ReportRow;
import org.chancery.release.Release;
import org.chancery.release.ReleaseChoice;
import org.chancery.release.ReleaseFormat;
import org.chancery.resolve.Record;
import org.chancery.web.Problem;
import tools.jackson.databind.JsonNode;

/** Much of the archive at once. */
final class ExportCalls {

    private static final String CSV = "text/csv; charset=utf-8";
    private static final String TSV = "text/tab-separated-values; charset=utf-8";
    private static final String LINES = "application/jsonl";
    private static final int AT_ONCE = 100;

    private static final Map<FileFormat, String> TYPES = Map.ofEntries(
            Map.entry(FileFormat.CSV, CSV),
            Map.entry(FileFormat.PARQUET, "application/vnd.apache.parquet"),
            Map.entry(FileFormat.JSONL, LINES),
            Map.entry(FileFormat.JSONLD, "application/ld+json"),
            Map.entry(FileFormat.WEBANNOTATION, "application/ld+json"),
            Map.entry(FileFormat.GRAPHML, "application/graphml+xml"),
            Map.entry(FileFormat.GEXF, "application/gexf+xml"),
            Map.entry(FileFormat.GEOJSON, "application/geo+json"),
            Map.entry(FileFormat.ICS, "text/calendar; charset=utf-8"),
            Map.entry(FileFormat.BIBTEX, "application/x-bibtex"),
            Map.entry(FileFormat.CSLJSON, "application/vnd.citationstyles.csl+json"));

    List<Operation> operations() {
        return List.of(
                Operation.get("/export/{what}.{format}", Set.of(), ExportCalls::export)
                        .giving(TYPES.values().stream().distinct().sorted().toArray(String[]::new)),
                Operation.get("/events", Set.of("limit", "cursor"), ExportCalls::events),
                Operation.get("/events.{format}", Set.of(), ExportCalls::release)
                        .giving(CSV, TSV, LINES));
    }

    private static Reply export(Call call) {
        What what = choice(What.values(), call.part("what"), "kind of export");
        FileFormat format = choice(FileFormat.values(), call.part("format"), "format");
        if (!format.of().contains(what)) {
            throw Problem.missing(format + " cannot hold " + what + "; it can hold "
                    + String.join(", ", format.of().stream().map(What::toString).toList()) + ".");
        }
        String type = TYPES.getOrDefault(format, "application/octet-stream");
        Media.checkWanted(call.context().header("Accept"), List.of(type));
        return Reply.stream(type, out -> new Export(call.session(), call::knowledge).write(what, format, out))
                .with("Content-Disposition", "attachment; filename=\"" + what + "." + format + "\"");
    }

    private static <E> E choice(E[] all, String written, String what) {
        return Arrays.stream(all)
                .filter(one -> one.toString().equals(written.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.missing("\"" + written + "\" is no " + what + "; there is "
                        + String.join(
                                ", ", Arrays.stream(all).map(Object::toString).toList()) + "."));
    }

    private static Reply release(Call call) {
        ReleaseFormat format = choice(ReleaseFormat.values(), call.part("format"), "format of events");
        String type = switch (format) {
            case CSV -> CSV;
            case JSONL, PLOVER -> LINES;
            default -> TSV;
        };
        Media.checkWanted(call.context().header("Accept"), List.of(type));
        return Reply.stream(type, out -> {
                    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    Release release = new Release(call.knowledge(), ReleaseChoice.of(format), writer);
                    for (List<ReportRow> page = call.session().reportsAfter(0, AT_ONCE);
                            !page.isEmpty();
                            page = call.session()
                                    .reportsAfter(page.get(page.size() - 1).report(), AT_ONCE)) {
                        for (ReportRow report : page) {
                            accept(call, release, report);
                        }
                    }
                    release.finish();
                    writer.flush();
                })
                .with("Content-Disposition", "attachment; filename=\"events." + format + "\"");
    }

    private static void accept(Call call, Release release, ReportRow report) throws IOException {
        Optional<Record> record = report.latest() ? call.session().record(report.report()) : Optional.empty();
        if (record.isPresent()) {
            release.accept(record.get());
        }
    }

    /** Events of the reports in the order in which these came in; the cursor is a report and how many of its events were shown. */
    private static Reply events(Call call) throws IOException {
        int limit = call.asked().number("limit", Listed.USUAL, 1, Listed.MOST);
        String place = Listed.place(call);
        String[] parts = (place == null ? "0 0" : place).split(" ");
        long report = Long.parseLong(parts[0]);
        int shown = Integer.parseInt(parts[1]);
        List<JsonNode> items = new ArrayList<>();
        String next = null;
        List<ReportRow> page = call.session().reportsAfter(Math.max(0, report - 1), AT_ONCE);
        while (!page.isEmpty() && next == null) {
            for (ReportRow row : page) {
                List<JsonNode> events = events(call, row);
                int skipped = row.report() == report ? shown : 0;
                for (int i = skipped; i < events.size() && next == null; i++) {
                    if (items.size() == limit) {
                        next = Listed.cursor(call, row.report() + " " + i);
                    } else {
                        items.add(events.get(i));
                    }
                }
                if (next != null) {
                    break;
                }
            }
            page = call.session().reportsAfter(page.get(page.size() - 1).report(), AT_ONCE);
        }
        return Listed.page(call, items, next, Wire.object());
    }

    private static List<JsonNode> events(Call call, ReportRow report) throws IOException {
        StringWriter lines = new StringWriter();
        Release release = new Release(call.knowledge(), ReleaseChoice.of(ReleaseFormat.JSONL), lines);
        accept(call, release, report);
        release.finish();
        return lines.toString().lines().map(Wire::read).toList();
    }
}
