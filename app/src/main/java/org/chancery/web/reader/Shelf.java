package org.chancery.web.reader;

import java.util.List;
import java.util.Optional;
import org.chancery.keep.Correction;
import org.chancery.keep.EntryRow;
import org.chancery.keep.Layer;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * What the archive has of one report.
 *
 * @param record with corrections laid over it; null if it was not read yet
 * @param read as it was read; the same where nothing was corrected
 * @param text the body, to the character
 * @param corrections those that hold, in their order
 * @param licence null if none is known
 */
record Shelf(
        ReportRow report,
        @Nullable Record record,
        @Nullable Record read,
        String text,
        List<EntryRow> entries,
        List<Correction> corrections,
        List<ReportRow> versions,
        @Nullable String licence) {

    static Shelf of(Session session, ReportRow report) {
        List<Correction> corrections = session.handle()
                .createQuery("SELECT * FROM corrections WHERE fingerprint = :fingerprint AND undone_at IS NULL"
                        + " ORDER BY correction")
                .bind("fingerprint", report.fingerprint())
                .mapTo(Correction.class)
                .list();
        Optional<Record> record = session.record(report.report());
        Optional<Record> read = corrections.isEmpty() ? record : session.recordAsRead(report.report());
        return new Shelf(
                report,
                record.orElse(null),
                read.orElse(null),
                record.map(one -> one.document().text()).orElseGet(() -> kept(session, report)),
                session.entries(report.report()),
                corrections,
                session.versions(report),
                licence(session, report));
    }

    /** As far as the store could hold it, which is all but for half characters. */
    private static String kept(Session session, ReportRow report) {
        return session.handle()
                .createQuery("SELECT text FROM texts WHERE report = :report")
                .bind("report", report.report())
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    static @Nullable String licence(Session session, ReportRow report) {
        return session.handle()
                .createQuery("SELECT licence FROM sources WHERE source = :source AND licence IS NOT NULL")
                .bind("source", report.source())
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    List<String> locals(Layer layer) {
        return entries.stream()
                .filter(entry -> entry.layer().equals(layer.word()))
                .map(EntryRow::local)
                .toList();
    }
}
