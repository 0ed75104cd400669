package org.chancery.web.actor;

import org.chancery.follow.Positions;
import org.chancery.follow.PositionsPage;
import org.chancery.follow.Visits;
import org.chancery.follow.VisitsBook;
import org.chancery.follow.VisitsPage;
import org.chancery.keep.ActorRow;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.series.Party;
import org.chancery.show.PositionsAnswer;
import org.chancery.show.VisitsAnswer;
import org.chancery.web.Asked;
import org.chancery.web.Kept;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Site;
import org.chancery.web.Warm;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.Query;

/** One actor: a person, a state with all who act for it, or a body. */
public final class ActorScreen implements Screen, Warm {

    private static final int MOST_KEPT = 60;
    private static final int MOST_SAID = 5;

    private static final Kept<Archive, VisitsBook> BOOKS = new Kept<>(2);

    private final Kept<Asking, PositionsPage> positions = new Kept<>(MOST_KEPT);
    private final Kept<Asking, VisitsPage> visits = new Kept<>(MOST_KEPT);
    private final Kept<Asking, Portrait> portraits = new Kept<>(MOST_KEPT);

    /** @param topic of positions; else empty */
    private record Asking(Archive archive, String key, String topic) {}

    @Override
    public void warm(Site site, Session session) {
        Lookup.encounters(site, session);
        book(site, session);
    }

    @Override
    public void addTo(Pages pages) {
        pages.get("/actors/{key}", Role.READER, this::actor);
        pages.get("/actors/{key}/positions", Role.READER, this::positions);
        pages.get("/actors/{key}/visits", Role.READER, this::visits);
    }

    private Shown actor(Asked asked) {
        ActorRow row = Lookup.row(asked, asked.param("key"));
        Party party = Lookup.party(asked, row.key());
        Portrait portrait =
                portraits.get(asked.session(), asking(asked, row, ""), () -> Portrait.of(asked, row, party));
        String first =
                portrait.topics().isEmpty() ? "" : portrait.topics().get(0).id();
        String topic = asked.query("topic", first);
        ActorView view = ActorView.of(
                asked,
                portrait,
                topic.isEmpty() ? null : positions(asked, row, party, topic),
                visits(asked, row, party));
        return Shown.table(
                row.name(), "actor/actor.jte", view, view.json(), () -> EncounterRows.of(portrait.encounters()));
    }

    private Shown positions(Asked asked) {
        ActorRow row = Lookup.row(asked, asked.param("key"));
        String topic = asked.query("topic");
        if (topic == null) {
            throw Problem.wrong(
                    "Of which topic? Write it as ?topic=security, or choose one on the page of " + row.name() + ".");
        }
        PositionsPage page = positions(asked, row, Lookup.party(asked, row.key()), topic);
        String title = row.name() + " on " + Lookup.topic(asked.site().knowledge(), topic);
        PositionsView view = new PositionsView(
                row,
                title,
                page,
                Query.of(asked, asked.context().path()),
                Citation.of(asked, title, page.reports(), page.from(), page.until()));
        return Shown.answer(title, "actor/positions.jte", view, new PositionsAnswer(page, MOST_SAID));
    }

    private PositionsPage positions(Asked asked, ActorRow row, Party party, String topic) {
        try {
            return positions.get(
                    asked.session(),
                    asking(asked, row, topic),
                    () -> new Positions(asked.session()).page(party.name(), party.state(), party.actors(), topic));
        } catch (IllegalArgumentException e) {
            throw Problem.missing(String.valueOf(e.getMessage()));
        }
    }

    private Shown visits(Asked asked) {
        ActorRow row = Lookup.row(asked, asked.param("key"));
        VisitsPage page = visits(asked, row, Lookup.party(asked, row.key()));
        String title = "Journeys of " + row.name();
        VisitsView view =
                new VisitsView(row, title, page, Citation.of(asked, title, page.reports(), page.from(), page.until()));
        return Shown.answer(title, "actor/visits.jte", view, new VisitsAnswer(page));
    }

    private VisitsPage visits(Asked asked, ActorRow row, Party party) {
        return visits.get(
                asked.session(),
                asking(asked, row, ""),
                () -> new Visits(asked.session(), asked.site().knowledge())
                        .page(book(asked.site(), asked.session()), party.name(), party.state(), party.actors()));
    }

    private static VisitsBook book(Site site, Session session) {
        return BOOKS.get(session, site.archive(), () -> new Visits(session, site.knowledge()).book());
    }

    private static Asking asking(Asked asked, ActorRow row, String topic) {
        return new Asking(asked.site().archive(), row.key(), topic);
    }
}
