package org.chancery.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** All that is known of an event, so that a row can be defended by itself. */
final class OwnColumns implements Columns {

    private static final String UNKNOWN = "-";

    private final Codebook codebook;

    OwnColumns(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public List<String> names() {
        return List.of(
                ("row_id,event_id,doc,event,date,date_basis,date_in_text,status,aspect,type,mode,contexts,quad,score,cameo,goldstein,"
                                + party("source")
                                + party("recipient")
                                + "said_by,confidence,pattern,evidence_begin,evidence_end,evidence,evidence_count,place,place_name,"
                                + "country,lat,lon,geonames,title,publisher,side,published,url,language,sha256,rows,reports,"
                                + "report_docs,report_publishers,report_urls,event_ids,engine,knowledge")
                        .split(","));
    }

    private static String party(String who) {
        String names = who.equals("source") ? "actors" : "recipients";
        return String.join(
                        ",",
                        names,
                        who + "_kind",
                        who + "_country",
                        who + "_cow",
                        who + "_sector",
                        who + "_cameo",
                        who + "_title",
                        who + "_wikidata",
                        who + "_text",
                        who + "_spans")
                + ",";
    }

    @Override
    public List<String> cells(Row row) {
        Record.Event coded = row.coded();
        List<String> cells = new ArrayList<>(List.of(
                row.id(),
                row.event(),
                row.report().doc(),
                coded.id(),
                row.day().toString(),
                row.day().basis(),
                Cells.text(coded.date()),
                coded.status().name().toLowerCase(Locale.ROOT),
                Cells.text(coded.aspect()),
                coded.type(),
                Cells.text(coded.mode()),
                Cells.joined(coded.contexts()),
                String.valueOf(coded.quad()),
                Cells.number(coded.score()),
                row.code(),
                Cells.number(codebook.goldstein(row.code()))));
        party(row.sources(), row.sourceTexts(), coded.sourceSpans(), cells);
        party(row.targets(), row.targetTexts(), coded.recipientSpans(), cells);
        cells.add(Cells.joined(coded.saidBy()));
        cells.add(Cells.share(coded.confidence()));
        cells.add(coded.pattern());
        evidence(coded, cells);
        place(coded, row.place(), cells);
        report(row, cells);
        return cells;
    }

    private static void party(List<Party> parties, List<String> texts, List<Span> spans, List<String> cells) {
        cells.add(Cells.joined(parties.stream().map(Party::name).toList()));
        cells.add(list(parties, Party::kind));
        cells.add(list(parties, Party::country));
        cells.add(list(parties, Party::cow));
        cells.add(list(parties, Party::sector));
        cells.add(list(parties, party -> party.cameo().code()));
        cells.add(list(parties, Party::title));
        cells.add(list(parties, Party::wikidata));
        cells.add(Cells.joined(texts));
        cells.add(
                spans.stream().map(span -> span.begin() + "-" + span.end()).collect(Collectors.joining(Cells.BETWEEN)));
    }

    private static String list(List<Party> parties, Function<Party, @Nullable Object> value) {
        return Cells.aligned(parties, value, UNKNOWN);
    }

    private static void evidence(Record.Event coded, List<String> cells) {
        if (coded.evidence().isEmpty()) {
            cells.addAll(List.of("", "", "", "0"));
            return;
        }
        Record.Evidence first = coded.evidence().get(0);
        cells.add(String.valueOf(first.span().begin()));
        cells.add(String.valueOf(first.span().end()));
        cells.add(first.quote());
        cells.add(String.valueOf(coded.evidence().size()));
    }

    private static void place(Record.Event coded, Record.@Nullable Place place, List<String> cells) {
        cells.add(Cells.text(coded.place()));
        cells.add(place == null ? "" : place.name());
        cells.add(place == null ? "" : Cells.text(place.country()));
        cells.add(place == null ? "" : Cells.number(place.latitude()));
        cells.add(place == null ? "" : Cells.number(place.longitude()));
        cells.add(place == null ? "" : Cells.text(place.geonames()));
    }

    private static void report(Row row, List<String> cells) {
        Report report = row.report();
        cells.add(report.title());
        cells.add(report.publisher());
        cells.add(Cells.text(report.side()));
        cells.add(Cells.text(report.published()));
        cells.add(Cells.text(report.url()));
        cells.add(report.language());
        cells.add(report.sha256());
        cells.add(String.valueOf(row.rows()));
        cells.add(String.valueOf(row.reports().size()));
        cells.add(Cells.joined(row.reports().stream().map(Report::doc).toList()));
        cells.add(Cells.joined(row.publishers()));
        cells.add(Cells.joined(row.links()));
        cells.add(Cells.joined(row.merged()));
        cells.add(report.engine());
        cells.add(report.knowledge());
    }
}
