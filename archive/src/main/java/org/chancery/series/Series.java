package org.chancery.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.keep.ActorRow;
import org.chancery.keep.Identity;
import org.chancery.keep.Session;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.Talks;
import org.jspecify.annotations.Nullable;

/** Counts the events from one actor to another, and back, by period. */
public final class Series {

    /** Of a gathering of more states no two of them are said to have met, unless that is asked for. */
    static final int BIG_GATHERING = 4;

    private static final Set<String> NOT_BY_THEMSELVES = Set.of("negated", "historical", "hypothetical");
    private static final String CONDITIONAL = "conditional";
    private static final String GATHERING = "gathering";

    private final Session session;
    private final Knowledge knowledge;

    public Series(Session session, Knowledge knowledge) {
        this.session = session;
        this.knowledge = knowledge;
    }

    public SeriesPage page(SeriesQuestion question) {
        List<SeriesSql.Published> published = SeriesSql.published(session.handle());
        SeriesQuestion back = question.back();
        List<DyadEvent> there = events(question);
        List<DyadEvent> fro = events(back);
        // Most talks are events of both directions: they are merged once.
        Map<Long, String> encounters =
                encounters(Stream.concat(there.stream(), fro.stream()).toList());
        List<SeriesPage.Direction> directions = new ArrayList<>(directions(question, there, encounters, published));
        directions.addAll(directions(back, fro, encounters, published));
        List<String> days = published.stream()
                .map(SeriesSql.Published::day)
                .filter(Objects::nonNull)
                .toList();
        return new SeriesPage(
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                published.stream().mapToInt(SeriesSql.Published::reports).sum(),
                question.by(),
                question.oneADay(),
                question.with().stream().sorted().toList(),
                question.expanded(),
                BIG_GATHERING,
                directions);
    }

    private static List<SeriesPage.Direction> directions(
            SeriesQuestion question,
            List<DyadEvent> events,
            Map<Long, String> encounters,
            List<SeriesSql.Published> published) {
        if (!question.bySide()) {
            return List.of(direction(question, null, events, encounters, published));
        }
        Set<String> sides = new TreeSet<>();
        events.forEach(event -> sides.add(event.side()));
        return sides.stream()
                .map(side -> direction(
                        question,
                        side,
                        events.stream()
                                .filter(event -> event.side().equals(side))
                                .toList(),
                        encounters,
                        published.stream()
                                .filter(one -> one.side().equals(side))
                                .toList()))
                .toList();
    }

    private List<DyadEvent> events(SeriesQuestion question) {
        Map<String, Body> ofSource = bodies(question, question.source());
        Map<String, Body> ofTarget = bodies(question, question.target());
        return SeriesSql.events(
                        session.handle(),
                        with(question.source().code(), ofSource.keySet()),
                        with(question.target().code(), ofTarget.keySet()))
                .stream()
                .filter(event -> counts(event.source(), question.source(), ofSource, event.day()))
                .filter(event -> counts(event.target(), question.target(), ofTarget, event.day()))
                .toList();
    }

    /** Which talks are of one encounter: as they are merged across reports, by people's words too. */
    private Map<Long, String> encounters(List<DyadEvent> events) {
        return new Talks(session, knowledge)
                .encounters(events.stream()
                        .filter(event -> event.isConsultation() && event.day() != null)
                        .map(event -> new Talks.Told(
                                event.entry(),
                                event.report(),
                                event.source(),
                                event.target(),
                                LocalDate.parse(String.valueOf(event.day())),
                                event.isRemote()))
                        .toList());
    }

    /** Codes of bodies to which a state may belong. */
    private Map<String, Body> bodies(SeriesQuestion question, Party party) {
        Map<String, Body> bodies = new HashMap<>();
        if (!question.expanded() || !party.state()) {
            return bodies;
        }
        Map<String, Body> byName = new HashMap<>();
        for (Body body : knowledge.bodies()) {
            if (body.members().stream().anyMatch(member -> member.state().equals(party.code()))) {
                body.names().forEach(name -> byName.put(Identity.fold(name), body));
                byName.put(Identity.fold(body.name()), body);
            }
        }
        for (ActorRow actor : SeriesSql.bodies(session.handle())) {
            Body body = byName.get(actor.folded());
            if (body != null && actor.state() == null) {
                bodies.put(actor.key(), body);
            }
        }
        return bodies;
    }

    private static Set<String> with(String code, Set<String> others) {
        Set<String> codes = new TreeSet<>(others);
        codes.add(code);
        return codes;
    }

    private static boolean counts(String code, Party party, Map<String, Body> bodies, @Nullable String day) {
        if (code.equals(party.code())) {
            return true;
        }
        Body body = bodies.get(code);
        return body != null
                && day != null
                && body.membersOn(LocalDate.parse(day)).contains(party.code());
    }

    private static SeriesPage.Direction direction(
            SeriesQuestion question,
            @Nullable String side,
            List<DyadEvent> events,
            Map<Long, String> encounters,
            List<SeriesSql.Published> published) {
        Map<String, Integer> leftOut = new TreeMap<>();
        List<DyadEvent> reported = new ArrayList<>();
        for (DyadEvent event : events) {
            String reason = reason(event, question);
            if (reason == null) {
                reported.add(event);
            } else {
                leftOut.merge(reason, 1, Integer::sum);
            }
        }
        List<DyadEvent> once = Once.byEncounter(reported, encounters);
        List<DyadEvent> counted = question.oneADay() ? Once.aDay(once) : once;
        return new SeriesPage.Direction(
                question.source().code(),
                question.source().name(),
                question.target().code(),
                question.target().name(),
                side,
                periods(question.by(), reported, counted, published),
                period(
                        "all",
                        published.stream()
                                .mapToInt(SeriesSql.Published::reports)
                                .sum(),
                        reported,
                        counted),
                leftOut);
    }

    private static @Nullable String reason(DyadEvent event, SeriesQuestion question) {
        if (NOT_BY_THEMSELVES.contains(event.status()) && !question.with().contains(event.status())) {
            return event.status();
        }
        if (event.isConditional() && !question.with().contains(CONDITIONAL)) {
            return CONDITIONAL;
        }
        return event.states() > BIG_GATHERING && !question.expanded() ? GATHERING : null;
    }

    /** All periods from the first to the last with an event, if there were reports or events in it. */
    private static List<SeriesPage.Period> periods(
            By by, List<DyadEvent> reported, List<DyadEvent> counted, List<SeriesSql.Published> published) {
        Map<String, List<DyadEvent>> raw = byPeriod(by, reported);
        Map<String, List<DyadEvent>> once = byPeriod(by, counted);
        Map<String, Integer> reports = new TreeMap<>();
        for (SeriesSql.Published one : published) {
            if (one.day() != null) {
                reports.merge(by.of(one.day()), one.reports(), Integer::sum);
            }
        }
        TreeSet<String> keys = new TreeSet<>(raw.keySet());
        if (!keys.isEmpty()) {
            String first = keys.first();
            String last = keys.last();
            reports.keySet().stream()
                    .filter(key -> key.compareTo(first) > 0 && key.compareTo(last) < 0)
                    .forEach(keys::add);
        }
        return keys.stream()
                .map(key -> period(
                        key,
                        reports.getOrDefault(key, 0),
                        raw.getOrDefault(key, List.of()),
                        once.getOrDefault(key, List.of())))
                .toList();
    }

    private static Map<String, List<DyadEvent>> byPeriod(By by, List<DyadEvent> events) {
        Map<String, List<DyadEvent>> periods = new TreeMap<>();
        for (DyadEvent event : events) {
            if (event.day() != null) {
                periods.computeIfAbsent(by.of(event.day()), key -> new ArrayList<>())
                        .add(event);
            }
        }
        return periods;
    }

    private static SeriesPage.Period period(
            String key, int reports, Collection<DyadEvent> reported, Collection<DyadEvent> counted) {
        Map<String, Integer> types = new TreeMap<>();
        int[] quads = new int[4];
        double sum = 0;
        for (DyadEvent event : counted) {
            types.merge(event.type(), 1, Integer::sum);
            quads[event.quad() - 1]++;
            sum += event.score();
        }
        Set<Long> telling = new HashSet<>();
        reported.forEach(event -> telling.add(event.report()));
        return new SeriesPage.Period(
                key,
                reports,
                telling.size(),
                reported.size(),
                counted.size(),
                new LinkedHashMap<>(types),
                List.of(quads[0], quads[1], quads[2], quads[3]),
                sum);
    }
}
