package org.chancery.web.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.merge.MergedEncounter;

/** Encounters as a table. */
final class EncounterRows {

    private EncounterRows() {}

    static List<List<String>> of(List<MergedEncounter> encounters) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "from", "until", "kind", "participants", "sides", "reports"));
        encounters.forEach(one -> rows.add(List.of(
                one.id(),
                one.from().toString(),
                one.until().toString(),
                String.join("; ", one.kinds()),
                String.join("; ", one.participants()),
                String.join("; ", one.sides()),
                String.join("; ", one.reports()))));
        return rows;
    }
}
