package org.chancery.brief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.brief.Brief.Line;
import org.chancery.brief.Brief.Party;
import org.chancery.brief.Brief.Section;
import org.chancery.keep.Session;
import org.chancery.merge.EncounterIndex;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Sighting;

/** Encounters of two, each once, with all reports that tell of it. */
final class Meetings {

    private static final int SHOWN = 3;
    private static final int TELLINGS = 4;

    private final Session session;
    private final Function<LocalDate, EncounterIndex> encounters;

    Meetings(Session session, Function<LocalDate, EncounterIndex> encounters) {
        this.session = session;
        this.encounters = encounters;
    }

    /** What one report tells of it; {@code text} is day, kind and place. */
    private record Telling(String id, long report, String day, String side, Line line) {}

    /**
     * An encounter.
     *
     * @param day the earliest, to sort by
     * @param differ said of the reports where they differ on how the two met; else empty
     */
    record Met(String day, String differ, List<Telling> tellings) {

        List<Long> reports() {
            return tellings.stream().map(Telling::report).distinct().toList();
        }
    }

    /** Those that were known before a day, the last first. */
    List<Met> of(Party one, Party other, LocalDate on) {
        Set<String> first = keys(one);
        Set<String> second = keys(other);
        List<MergedEncounter> merged = encounters.apply(on).all().stream()
                .filter(encounter -> has(encounter, first) && has(encounter, second))
                .sorted(Comparator.comparing(MergedEncounter::from)
                        .thenComparing(MergedEncounter::id)
                        .reversed())
                .limit(SHOWN)
                .toList();
        List<Met> met = new ArrayList<>();
        Map<String, Telling> tellings = tellings(merged);
        for (MergedEncounter encounter : merged) {
            List<Telling> of = encounter.sightings().stream()
                    .map(sighting -> {
                        Telling entered = tellings.get(sighting.id());
                        return entered == null ? titled(sighting) : entered;
                    })
                    .toList();
            met.add(new Met(
                    encounter.from().toString(),
                    encounter.kindConflict() ? "; call and video: the reports differ" : "",
                    of));
        }
        met.addAll(withoutDay(one, other, on));
        met.sort(Comparator.comparing(Met::day).reversed());
        return met.subList(0, Math.min(SHOWN, met.size()));
    }

    /** Of each its first telling, then those of other reports in their own words. */
    static Section section(List<Met> met, LocalDate on) {
        List<Line> lines = new ArrayList<>();
        for (Met one : met) {
            Line first = one.tellings().get(0).line();
            int reports = one.reports().size();
            String sides = one.tellings().stream()
                    .map(telling -> telling.side().isEmpty() ? "no side" : telling.side())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            lines.add(new Line(
                    first.text() + " (" + reports + (reports == 1 ? " report: " : " reports: ") + sides + one.differ()
                            + ")",
                    first.quote(),
                    first.source(),
                    first.url()));
            one.tellings().stream()
                    .skip(1)
                    .limit(TELLINGS - 1L)
                    .map(Telling::line)
                    .forEach(line ->
                            lines.add(new Line("the same: " + line.text(), line.quote(), line.source(), line.url())));
        }
        return new Section(
                "Last encounters",
                lines,
                "No report before " + on + " tells that the two met, spoke or wrote to each other.");
    }

    private static boolean has(MergedEncounter encounter, Set<String> keys) {
        for (Sighting sighting : encounter.sightings()) {
            for (var party : sighting.parties()) {
                if (keys.contains(party.key())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> keys(Party party) {
        return new HashSet<>(session.handle()
                .createQuery("SELECT key FROM actors WHERE actor IN (<actors>)")
                .bindList("actors", party.actors())
                .mapTo(String.class)
                .list());
    }

    private Map<String, Telling> tellings(List<MergedEncounter> merged) {
        List<String> ids = merged.stream()
                .flatMap(encounter -> encounter.sightings().stream())
                .map(Sighting::id)
                .toList();
        Map<String, Telling> tellings = new HashMap<>();
        if (!ids.isEmpty()) {
            session.handle()
                    .createQuery(select("x.day_from") + " WHERE n.id IN (<ids>)")
                    .bindList("ids", ids)
                    .map((row, context) -> telling(row, row.getString("day")))
                    .forEach(telling -> tellings.put(telling.id(), telling));
        }
        return tellings;
    }

    /** A report that is about an encounter and gives no day for it stands alone, at the day of its publication. */
    private List<Met> withoutDay(Party one, Party other, LocalDate on) {
        return session
                .handle()
                .createQuery(select("r.published")
                        + " WHERE x.status = 'held' AND r.latest = 1 AND x.main = 1 AND (x.date IS NULL OR length(x.date) < 10)"
                        + " AND " + Sources.among("participant", one) + " AND " + Sources.among("participant", other)
                        + " AND r.published < :on ORDER BY r.published DESC, x.entry LIMIT " + SHOWN)
                .bind("on", on.toString())
                .map((row, context) -> telling(row, "day not told, published " + row.getString("day")))
                .list()
                .stream()
                .map(telling -> new Met(telling.day(), "", List.of(telling)))
                .toList();
    }

    private static String select(String day) {
        return "SELECT n.id, x.report, " + day + " AS day, x.kind, x.place AS place, " + Sources.COLUMNS
                + " FROM encounters x JOIN entries n ON n.entry = x.entry " + Sources.JOINS;
    }

    private static Telling telling(ResultSet row, String when) throws SQLException {
        String place = row.getString("place");
        String text = when + ", " + row.getString("kind") + (place == null ? "" : ", " + place);
        return new Telling(
                row.getString("id"),
                row.getLong("report"),
                String.valueOf(row.getString("day")),
                row.getString("side"),
                Sources.line(text, row));
    }

    /** What only the title of a report tells. */
    private Telling titled(Sighting sighting) {
        long report = session.report(sighting.report()).orElseThrow().report();
        String side = sighting.side() == null ? "" : sighting.side();
        Line line = new Line(
                sighting.day() + ", " + sighting.kind() + " (by its title)",
                sighting.title(),
                sighting.label() + (side.isEmpty() ? "" : " (" + side + ")") + ", " + sighting.report(),
                null);
        return new Telling(sighting.id(), report, sighting.day().toString(), side, line);
    }
}
