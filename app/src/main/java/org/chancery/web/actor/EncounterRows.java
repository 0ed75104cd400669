package org.chancery.web.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    static List<Map<String, Object>> json(List<MergedEncounter> encounters) {
        List<Map<String, Object>> json = new ArrayList<>();
        for (MergedEncounter one : encounters) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", one.id());
            entry.put("from", one.from().toString());
            entry.put("until", one.until().toString());
            entry.put("kinds", one.kinds());
            entry.put("participants", one.participants());
            entry.put("sides", one.sides());
            entry.put("reports", one.reports());
            json.add(entry);
        }
        return json;
    }
}
