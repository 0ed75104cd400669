package org.chancery.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.keep.Session;
import org.chancery.search.Query.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Where the encounters took place of which the hits of a question tell.
 *
 * @param encounters how many are told of in reports that are hits or have hits
 * @param placed how many of them name a place, {@code located} whose place is known on the map
 * @param complete false if there were too many to look at all: then only the last kept were
 * @param places by number of encounters, then name
 */
public record HitPlaces(int encounters, int placed, int located, boolean complete, List<Place> places) {

    /** So many encounters are looked at. */
    private static final int MOST = 5_000;

    /** So many reports are named for a place. */
    private static final int MOST_REPORTS = 3;

    public HitPlaces {
        places = List.copyOf(places);
    }

    /**
     * @param country ISO 3166-1 alpha-3; empty if unknown
     * @param latitude in degrees, as the longitude; null if the point is not known
     * @param encounters told of there; one that two reports tell counts twice
     * @param reports the last kept of those that tell of them
     */
    public record Place(
            String name,
            String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            int encounters,
            List<Source> reports) {}

    /** A report. */
    public record Source(String doc, String title, @Nullable String published) {}

    private record Row(
            long entry,
            String words,
            Source report,
            @Nullable String name,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** @throws QueryException as {@link Search#find} */
    public static HitPlaces of(Session session, Query query) {
        Conditions conditions = new Conditions(session, query.filter());
        FullText words = query.words().isBlank() ? null : FullText.of(session.dialect(), Words.parse(query.words()));
        String sql = "SELECT e.entry, COALESCE(e.place, '') AS words, r.doc, r.title, r.published, l.name, l.country,"
                + " l.latitude, l.longitude FROM ("
                + told(query.scope(), conditions, words) + ") e JOIN reports r ON r.report = e.report"
                + " LEFT JOIN places l ON l.entry = (SELECT MIN(x.entry) FROM places x WHERE x.report = e.report"
                + " AND e.place IS NOT NULL AND (x.text = e.place OR e.place LIKE x.text || ',%')) ORDER BY e.entry DESC";
        Map<String, Object> values = new LinkedHashMap<>(conditions.values());
        values.put("newest", Long.MAX_VALUE >> 24);
        if (words != null) {
            values.putAll(words.values());
        }
        var question = session.handle().createQuery(sql);
        values.forEach((name, value) -> {
            if (SqlSearch.mentions(sql, name)) {
                question.bind(name, value);
            }
        });
        return grouped(question.map((row, context) -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        new Source(row.getString(3), row.getString(4), row.getString(5)),
                        row.getString(6),
                        row.getString(7),
                        (Double) row.getObject(8),
                        (Double) row.getObject(9)))
                .list());
    }

    private static String told(Scope scope, Conditions conditions, @Nullable FullText words) {
        String hits;
        if (scope == Scope.REPORTS) {
            hits = "SELECT r.report FROM reports r WHERE " + conditions.sql(scope)
                    + (words == null
                            ? ""
                            : " AND r.report IN (SELECT hit FROM (" + words.matches(scope, false) + ") h)");
        } else {
            hits = "SELECT s.report FROM statements s JOIN reports r ON r.report = s.report WHERE "
                    + conditions.sql(scope)
                    + (words == null
                            ? ""
                            : " AND s.entry IN (SELECT hit FROM (" + words.matches(scope, false) + ") h)");
        }
        return "SELECT entry, report, place FROM encounters WHERE report IN (" + hits + ") ORDER BY entry DESC LIMIT "
                + (MOST + 1);
    }

    private static HitPlaces grouped(List<Row> rows) {
        Map<List<String>, List<Row>> byPlace = new LinkedHashMap<>();
        List<Row> looked = rows.subList(0, Math.min(MOST, rows.size()));
        int placed = 0;
        int located = 0;
        for (Row row : looked) {
            if (!row.words().isEmpty()) {
                placed++;
                located += row.latitude() == null ? 0 : 1;
                String name = row.name() == null ? row.words() : row.name();
                byPlace.computeIfAbsent(
                                List.of(name, row.country() == null ? "" : row.country()), key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Place> places = new ArrayList<>();
        byPlace.forEach((key, of) -> places.add(place(key, of)));
        places.sort(Comparator.comparing((Place place) -> -place.encounters()).thenComparing(Place::name));
        return new HitPlaces(looked.size(), placed, located, rows.size() <= MOST, places);
    }

    private static Place place(List<String> key, List<Row> of) {
        Row point =
                of.stream().filter(row -> row.latitude() != null).findFirst().orElse(of.get(0));
        Set<Source> reports = new LinkedHashSet<>();
        of.forEach(row -> reports.add(row.report()));
        return new Place(
                key.get(0),
                key.get(1),
                point.latitude(),
                point.longitude(),
                of.size(),
                reports.stream().limit(MOST_REPORTS).toList());
    }
}
