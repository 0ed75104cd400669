package org.chancery.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    private final Session session;
    private final Knowledge knowledge;

    public Series(Session session, Knowledge knowledge) {
        this.session = session;
        this.knowledge = knowledge;
    }

    public SeriesPage page(SeriesQuestion question) {
        List<Published> published = SeriesSql.published(session.handle());
        SeriesQuestion back = question.back();
        List<DyadEvent> there = events(question);
        List<DyadEvent> fro = events(back);
        // Most talks are events of both directions: they are merged once.
        Map<Long, String> encounters =
                encounters(Stream.concat(there.stream(), fro.stream()).toList());
        List<SeriesPage.Direction> directions = new ArrayList<>(directions(question, there, encounters, published));
        directions.addAll(directions(back, fro, encounters, published));
        List<String> days =
                published.stream().map(Published::day).filter(Objects::nonNull).toList();
        return new SeriesPage(
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                published.stream().mapToInt(Published::reports).sum(),
                question.by(),
                question.oneADay(),
                question.with().stream().sorted().toList(),
                question.expanded(),
                BIG_GATHERING,
                directions);
    }

    private static List<SeriesPage.Direction> directions(
            SeriesQuestion question, List<DyadEvent> events, Map<Long, String> encounters, List<Published> published) {
        if (!question.bySide()) {
            return List.of(Counting.direction(question, null, events, encounters, published));
        }
        Set<String> sides = new TreeSet<>();
        events.forEach(event -> sides.add(event.side()));
        return sides.stream()
                .map(side -> Counting.direction(
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
}
