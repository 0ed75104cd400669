package org.chancery.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/** Turns the events of a record into rows, one for each or one for each pair. */
final class Rows {

    private final Codebook codebook;
    private final ReleaseChoice choice;

    Rows(Codebook codebook, ReleaseChoice choice) {
        this.codebook = codebook;
        this.choice = choice;
    }

    /** The rows of the events whose status is wanted, in the order of the record. */
    List<Row> rows(Record record) {
        Parties parties = new Parties(codebook, record);
        Report report = Report.of(record);
        List<Row> rows = new ArrayList<>();
        for (Record.Event event : record.events()) {
            if (choice.statuses().contains(event.status())) {
                Row whole = whole(event, record, report, parties);
                rows.addAll(choice.expansion() == Expansion.DYADS ? pairs(whole) : List.of(whole));
            }
        }
        return rows;
    }

    private static Row whole(Record.Event event, Record record, Report report, Parties parties) {
        String text = record.document().text();
        EventDay day = EventDay.of(event, record.document());
        int at =
                event.evidence().isEmpty() ? -1 : event.evidence().get(0).span().begin();
        String id = EventId.of(report.doc(), event);
        return new Row(
                id,
                id,
                event,
                event.cameo(),
                1,
                day,
                parties(event.actors(), parties, day.day()),
                parties(event.recipients(), parties, day.day()),
                texts(event.sourceSpans(), text),
                texts(event.recipientSpans(), text),
                event.place() == null ? null : record.placeCalled(event.place()).orElse(null),
                at < 0 ? 0 : Sentences.number(text, at),
                at >= 0 && Sentences.isLead(text, at),
                report,
                List.of(report),
                List.of(id));
    }

    private static List<Party> parties(
            List<String> names, Parties parties, @org.jspecify.annotations.Nullable LocalDate day) {
        return names.stream().map(name -> parties.party(name, day)).toList();
    }

    private static List<String> texts(List<Span> spans, String text) {
        return spans.stream()
                .filter(span -> span.end() <= text.length())
                .map(span -> span.text(text))
                .distinct()
                .toList();
    }

    /** Who acts upon whom, under which code. @param target null where the actor acts by itself */
    private record Dyad(
            Party source, @org.jspecify.annotations.Nullable Party target, String code) {}

    private List<Row> pairs(Row whole) {
        List<Dyad> dyads = dyads(whole);
        List<Row> rows = new ArrayList<>();
        for (Dyad dyad : dyads) {
            Party target = dyad.target();
            String id = rows.isEmpty()
                    ? whole.event()
                    : EventId.ofRow(
                            whole.event(), dyad.source().name(), target == null ? "" : target.name(), dyad.code());
            rows.add(whole.pair(
                    id, dyad.source(), target == null ? List.of() : List.of(target), dyad.code(), dyads.size()));
        }
        return rows;
    }

    private List<Dyad> dyads(Row whole) {
        String code = whole.code();
        String mirror = codebook.mirror(code).orElse(null);
        List<Dyad> dyads = new ArrayList<>();
        boolean among = whole.targets().isEmpty()
                && whole.sources().size() > 1
                && codebook.isAmong(whole.coded().type());
        for (Party source : whole.sources()) {
            for (Party target : among ? whole.sources() : whole.targets()) {
                if (!source.name().equals(target.name())) {
                    dyads.add(new Dyad(source, target, among ? codebook.among(code) : code));
                    if (!among && mirror != null) {
                        dyads.add(new Dyad(target, source, mirror));
                    }
                }
            }
            if (!among && whole.targets().isEmpty()) {
                dyads.add(new Dyad(source, null, code));
            }
        }
        return dyads;
    }
}
