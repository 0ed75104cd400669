package org.chancery.web.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Sighting;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * A report of an encounter, with its record.
 *
 * @param record null if it has none
 */
record Tellers(
        String letter,
        Sighting sighting,
        ReportRow report,
        @Nullable Record record,
        String why) {

    /** As many as are shown; an encounter seldom has more than a handful. */
    private static final int MOST = 12;

    static List<Tellers> of(Session session, MergedEncounter encounter) {
        List<Tellers> tellers = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, encounter.sightings().size()); i++) {
            Sighting sighting = encounter.sightings().get(i);
            Optional<ReportRow> report = session.report(sighting.report());
            if (report.isPresent()) {
                tellers.add(new Tellers(
                        String.valueOf((char) ('A' + i)),
                        sighting,
                        report.get(),
                        session.record(report.get().report()).orElse(null),
                        i == 0 ? "" : encounter.why().get(i - 1)));
            }
        }
        return tellers;
    }

    /** Its record where the report is about the encounter: what it says then was said there. */
    Optional<Record> about() {
        return sighting.main() ? Optional.ofNullable(record) : Optional.empty();
    }

    EncounterView.Ref ref(String local) {
        return new EncounterView.Ref(letter, local, org.chancery.web.Urls.entry(report, local));
    }
}
