package org.chancery.api;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.follow.Calendar;
import org.chancery.follow.CalendarFeed;
import org.chancery.follow.CalendarPage;
import org.chancery.follow.CalendarQuestion;
import org.chancery.follow.LedgerPage;
import org.chancery.follow.LedgerQuestion;
import org.chancery.follow.Positions;
import org.chancery.follow.Relations;
import org.chancery.follow.Visits;
import org.chancery.series.By;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.series.Series;
import org.chancery.series.SeriesQuestion;
import org.chancery.show.CalendarAnswer;
import org.chancery.show.LedgerAnswer;
import org.chancery.show.PositionsAnswer;
import org.chancery.show.RelationsAnswer;
import org.chancery.show.SeriesAnswer;
import org.chancery.show.VisitsAnswer;
import org.chancery.web.Problem;
import org.chancery.web.follow.CalendarFilter;
import org.chancery.web.follow.CalendarScreen;
import org.chancery.web.follow.CommitmentScreen;
import tools.jackson.databind.node.ObjectNode;

/** What happens between actors over time. */
final class FollowCalls {

    private static final String CALENDAR = "text/calendar; charset=utf-8";
    private static final List<String> STATUSES = List.of("negated", "historical", "hypothetical", "conditional");

    List<Operation> operations() {
        return List.of(
                Operation.get(
                        "/calendar",
                        Set.of("actor", "from", "until", "on", "outcome", "side", "limit", "cursor"),
                        FollowCalls::calendar),
                Operation.get(
                                "/calendar.ics",
                                Set.of("actor", "from", "until", "on", "outcome", "side"),
                                FollowCalls::feed)
                        .giving(CALENDAR),
                Operation.get(
                        "/commitments",
                        Set.of("by", "to", "about", "state", "firm", "limit", "cursor"),
                        FollowCalls::commitments),
                Operation.get("/positions", Set.of("actor", "topic", "limit", "cursor"), FollowCalls::positions),
                Operation.get("/relations", Set.of("a", "b", "limit", "cursor"), FollowCalls::relations),
                Operation.get("/visits", Set.of("actor", "limit", "cursor"), FollowCalls::visits),
                Operation.get(
                        "/series",
                        Set.of("source", "target", "by", "one_a_day", "publisher_side", "with", "expand"),
                        FollowCalls::series));
    }

    private static Reply calendar(Call call) {
        return Listed.of(call, Wire.tree(new CalendarAnswer(occasions(call))), "items", "id");
    }

    private static Reply feed(Call call) {
        return Reply.text(CALENDAR, CalendarFeed.of(occasions(call)))
                .with("Content-Disposition", "inline; filename=\"chancery.ics\"");
    }

    private static CalendarPage occasions(Call call) {
        List<Long> actors = call.actors("actor");
        LocalDate on = call.asked().day("on");
        CalendarPage page = on == null
                ? CalendarScreen.page(call.asked(), actors)
                : new Calendar(call.session(), call.knowledge())
                        .page(new CalendarQuestion(actors, null, null, on.toString(), Set.of()));
        return CalendarFilter.of(call.asked()).apply(page);
    }

    private static Reply commitments(Call call) {
        Set<LedgerPage.State> states = new LinkedHashSet<>();
        call.list("state").forEach(word -> states.add(state(word)));
        LedgerQuestion question = new LedgerQuestion(
                call.actors("by"),
                call.actors("to"),
                new LinkedHashSet<>(call.list("about")),
                states,
                call.asked().flag("firm"));
        LedgerPage page = CommitmentScreen.book(call.asked()).page(call.session(), question);
        return Listed.of(call, Wire.tree(new LedgerAnswer(page, 0)), "commitments", "id");
    }

    private static LedgerPage.State state(String word) {
        for (LedgerPage.State state : LedgerPage.State.values()) {
            if (state.name().equalsIgnoreCase(word)) {
                return state;
            }
        }
        throw Problem.wrong("state: \"" + word + "\" is none of open, reaffirmed, reported_done.");
    }

    private static Reply positions(Call call) {
        Party party = call.party("actor");
        ObjectNode whole = Wire.tree(new PositionsAnswer(
                new Positions(call.session()).page(party.name(), party.state(), party.actors(), call.needed("topic")),
                1));
        return Listed.of(call, whole, "said", "id");
    }

    private static Reply relations(Call call) {
        Party first = call.party("a");
        Party second = call.party("b");
        ObjectNode whole = Wire.tree(new RelationsAnswer(
                new Relations(call.session()).page(code(first), first.name(), code(second), second.name())));
        return Listed.numbered(call, whole, "history");
    }

    /** Parties of a relation are told apart by state, else by name. */
    private static String code(Party party) {
        return party.state() ? party.code() : party.name();
    }

    private static Reply visits(Call call) {
        Party party = call.party("actor");
        ObjectNode whole = Wire.tree(new VisitsAnswer(
                new Visits(call.session(), call.knowledge()).page(party.name(), party.state(), party.actors())));
        return Listed.numbered(call, whole, "legs");
    }

    private static Reply series(Call call) {
        Parties parties = call.parties();
        List<String> with = call.list("with");
        for (String status : with) {
            if (!STATUSES.contains(status)) {
                throw Problem.wrong("with: \"" + status + "\" is none of " + String.join(", ", STATUSES) + ".");
            }
        }
        SeriesQuestion question = new SeriesQuestion(
                parties.named(call.needed("source")),
                parties.named(call.needed("target")),
                call.asked().choice("by", By.class, By.MONTH),
                call.asked().flag("one_a_day"),
                call.asked().flag("publisher_side"),
                new LinkedHashSet<>(with),
                call.asked().flag("expand"));
        return Reply.json(Wire.tree(new SeriesAnswer(new Series(call.session(), call.knowledge()).page(question))));
    }
}
