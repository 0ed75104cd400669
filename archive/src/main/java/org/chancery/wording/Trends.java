package org.chancery.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.keep.Session;

/** In how many texts of a side each registered formulation stands, by year, as the reports were read. */
public final class Trends {

    private final Map<List<String>, Map<String, Integer>> used = new HashMap<>();
    private final Map<String, Map<String, Integer>> texts = new HashMap<>();

    /** Reads all of it; it holds no connection afterwards. */
    public Trends(Session session) {
        session.handle()
                .createQuery(
                        "SELECT f.formulation, f.side, SUBSTR(f.day, 1, 4), COUNT(DISTINCT f.report) FROM formulations f"
                                + " JOIN reports r ON r.report = f.report AND r.latest = 1 WHERE f.day IS NOT NULL"
                                + " GROUP BY f.formulation, f.side, SUBSTR(f.day, 1, 4)")
                .map((row, context) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .forEach(row -> used.computeIfAbsent(List.of(row.get(0), row.get(1)), key -> new HashMap<>())
                        .put(row.get(2), Integer.valueOf(row.get(3))));
        session.handle()
                .createQuery("SELECT side, SUBSTR(published, 1, 4), COUNT(*) FROM reports"
                        + " WHERE latest = 1 AND published IS NOT NULL GROUP BY side, SUBSTR(published, 1, 4)")
                .map((row, context) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .forEach(row -> texts.computeIfAbsent(row.get(0), key -> new TreeMap<>())
                        .put(row.get(1), Integer.valueOf(row.get(2))));
    }

    /** By year, of all texts of the side; years without a text of the side are left out. */
    public List<Share> of(String formulation, String side) {
        Map<String, Integer> own = used.getOrDefault(List.of(formulation, side), Map.of());
        List<Share> shares = new ArrayList<>();
        texts.getOrDefault(side, Map.of())
                .forEach((year, all) -> shares.add(new Share(year, own.getOrDefault(year, 0), all)));
        return shares;
    }
}
