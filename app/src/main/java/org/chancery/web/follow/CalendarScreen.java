package org.chancery.web.follow;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.chancery.follow.Calendar;
import org.chancery.follow.CalendarBook;
import org.chancery.follow.CalendarFeed;
import org.chancery.follow.CalendarPage;
import org.chancery.follow.CalendarQuestion;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.show.CalendarAnswer;
import org.chancery.web.Asked;
import org.chancery.web.Kept;
import org.chancery.web.Pages;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Site;
import org.chancery.web.Warm;
import org.jspecify.annotations.Nullable;

/** Occasions that were to come and what became of them, as a list and by month; and as a feed. */
public final class CalendarScreen implements Screen, Warm {

    private static final int SIZE = 40;

    private static final Kept<Archive, CalendarBook> BOOKS = new Kept<>(2);

    @Override
    public void addTo(Pages pages) {
        pages.get("/calendar", Role.READER, CalendarScreen::calendar);
        pages.raw("/calendar.ics", Role.READER, CalendarScreen::feed);
    }

    private static Shown calendar(Asked asked) {
        Party actor = actor(asked);
        CalendarPage page = CalendarFilter.of(asked).apply(page(asked, actor));
        CalendarView view = CalendarView.of(asked, page, actor, SIZE);
        return Shown.answer("Calendar", "follow/calendar.jte", view, new CalendarAnswer(page));
    }

    private static void feed(Asked asked, Context context) {
        CalendarPage page = CalendarFilter.of(asked).apply(page(asked, actor(asked)));
        context.header("Content-Disposition", "inline; filename=\"chancery.ics\"");
        context.contentType("text/calendar; charset=utf-8").result(CalendarFeed.of(page));
    }

    private static @Nullable Party actor(Asked asked) {
        String name = asked.query("actor");
        return name == null ? null : new Parties(asked.session(), asked.site().knowledge()).named(name);
    }

    private static CalendarPage page(Asked asked, @Nullable Party actor) {
        return page(asked, actor == null ? List.of() : CommitmentScreen.actors(actor));
    }

    /** All occasions in which one of these takes part; of an empty list all there are. */
    public static CalendarPage page(Asked asked, List<Long> actors) {
        return page(asked.site(), asked.session(), actors);
    }

    private static CalendarPage page(Site site, Session session, List<Long> actors) {
        CalendarQuestion question = new CalendarQuestion(actors, null, null, null, Set.of());
        return BOOKS.get(session, site.archive(), () -> new Calendar(session, site.knowledge()).book())
                .page(question);
    }

    @Override
    public void warm(Site site, Session session) {
        page(site, session, List.of());
    }
}
