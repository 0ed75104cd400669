package org.chancery.keep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/** Whether each record is whole, belongs to its report, quotes what the text says, and is broken out in full. */
final class RecordCheck {

    private final Session session;

    RecordCheck(Session session) {
        this.session = session;
    }

    List<String> problems(int most) {
        List<String> problems = new ArrayList<>();
        session.eachReport(report -> {
            if (problems.size() < most) {
                check(report, problems);
            }
        });
        return problems;
    }

    private void check(ReportRow report, List<String> problems) {
        Optional<Record> found;
        try {
            found = session.recordAsRead(report.report());
        } catch (ArchiveException e) {
            problems.add(report.doc() + ": its record cannot be read");
            return;
        }
        if (found.isEmpty()) {
            problems.add(report.doc() + ": it has no record");
            return;
        }
        Record record = found.get();
        if (!Fingerprint.of(record.document()).equals(report.fingerprint())) {
            problems.add(report.doc() + ": its record is of another report");
        }
        String text = record.document().text();
        if (!storedText(report).equals(Optional.of(Storable.text(text)))) {
            problems.add(report.doc() + ": its text is not that of its record");
        }
        quotes(record, text, report.doc(), problems);
        entries(record, report, problems);
    }

    private Optional<String> storedText(ReportRow report) {
        return session.handle()
                .createQuery("SELECT text FROM texts WHERE report = :report")
                .bind("report", report.report())
                .mapTo(String.class)
                .findOne();
    }

    private void entries(Record record, ReportRow report, List<String> problems) {
        EntryIds ids = EntryIds.of(record, report.fingerprint());
        List<Correction> corrections = session.handle()
                .createQuery(
                        "SELECT * FROM corrections WHERE fingerprint = :of AND undone_at IS NULL ORDER BY correction")
                .bind("of", report.fingerprint())
                .mapTo(Correction.class)
                .list();
        Set<String> wanted = new HashSet<>();
        for (Layer layer : Layer.values()) {
            wanted.addAll(ids.of(layer));
        }
        wanted.removeAll(Overlay.of(record, ids, corrections).struck());
        Set<String> kept = new HashSet<>();
        session.entries(report.report()).forEach(entry -> kept.add(entry.id()));
        if (!kept.equals(wanted)) {
            problems.add(report.doc() + ": its entries are not those of its record");
        }
        long astray = session.handle()
                .createQuery("SELECT COUNT(*) FROM evidence WHERE entry >= :first AND entry < :last AND (span_begin < 0"
                        + " OR span_end < span_begin OR span_end > :length)")
                .bind("first", report.report() * EntryRow.PER_REPORT)
                .bind("last", (report.report() + 1) * EntryRow.PER_REPORT)
                .bind("length", record.document().text().length())
                .mapTo(Long.class)
                .one();
        if (astray > 0) {
            problems.add(report.doc() + ": " + astray + " spans lie outside its text");
        }
    }

    private static void quotes(Record record, String text, String doc, List<String> problems) {
        List<Record.Evidence> all = new ArrayList<>();
        record.encounters().forEach(entry -> all.addAll(entry.evidence()));
        record.commitments().forEach(entry -> all.addAll(entry.evidence()));
        record.upcoming().forEach(entry -> all.addAll(entry.evidence()));
        record.initiatives().forEach(entry -> all.addAll(entry.evidence()));
        record.relations().forEach(entry -> all.addAll(entry.evidence()));
        record.events().forEach(entry -> all.addAll(entry.evidence()));
        record.tone().forEach(entry -> all.addAll(entry.evidence()));
        record.closings().forEach(entry -> all.addAll(entry.evidence()));
        long wrong =
                all.stream().filter(one -> !says(text, one.span(), one.quote())).count();
        wrong += record.formulations().stream()
                .filter(one -> !says(text, one.span(), one.text()))
                .count();
        wrong += record.places().stream()
                .filter(one -> !says(text, one.span(), one.text()))
                .count();
        wrong += record.actors().stream()
                .flatMap(actor -> actor.mentions().stream())
                .filter(one -> !says(text, one.span(), one.text()))
                .count();
        if (wrong > 0) {
            problems.add(doc + ": " + wrong + " quotes are not what its text says there");
        }
    }

    private static boolean says(String text, Span span, String quote) {
        return span.end() <= text.length() && span.text(text).equals(quote);
    }
}
