package org.chancery.web.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.follow.News;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.merge.KeptEncounters;
import org.chancery.merge.MergedEncounter;
import org.chancery.web.Asked;
import org.chancery.web.Kept;
import org.chancery.web.Pages;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;

/** What is new in the archive; of an empty one, how to fill it. */
public final class StartScreen implements Screen {

    private static final int MOST = 6;

    /** So many encounters are looked at, as reports tell them: several may be one. */
    private static final int SIGHTINGS = 24;

    private static final int NEW_MONTHS = 6;
    private static final int SILENT_MONTHS = 18;

    private static final Kept<Asking, List<MergedEncounter>> ENCOUNTERS = new Kept<>(8);

    private record Asking(Archive archive, LocalDate today) {}

    @Override
    public void addTo(Pages pages) {
        pages.get("/", Role.READER, StartScreen::start);
        pages.post("/sample", Role.REVIEWER, StartScreen::sample);
    }

    private static Shown start(Asked asked) {
        News news = new News(asked.session());
        News.Span span = news.span();
        StartView view = span.reports() == 0 ? StartView.empty(news.arrivals(MOST)) : filled(asked, news, span);
        return Shown.table(
                "Start", "start/start.jte", view, view, view.overview().rows());
    }

    private static StartView filled(Asked asked, News news, News.Span span) {
        String today = asked.today().toString();
        // What is new is told from the end of the archive: it need not have been fed since.
        LocalDate end = LocalDate.parse(Objects.requireNonNullElse(span.until(), today));
        List<News.Wording> wordings = news.wordings(
                end.minusMonths(NEW_MONTHS).toString(),
                end.minusMonths(SILENT_MONTHS).toString(),
                MOST);
        return new StartView(
                span,
                Overview.of(news.years()),
                ENCOUNTERS.get(
                        asked.session(),
                        new Asking(asked.site().archive(), asked.today()),
                        () -> encounters(asked, news)),
                news.latest(MOST),
                news.due(today, MOST),
                news.ahead(today, MOST),
                wordings.stream()
                        .map(use -> NewWording.of(use, asked.site().knowledge()))
                        .toList(),
                news.arrivals(MOST),
                isSample(asked.session()));
    }

    /** The last that were held, the last first. */
    private static List<MergedEncounter> encounters(Asked asked, News news) {
        LocalDate today = asked.today();
        String since = news.encountersSince(today.toString(), SIGHTINGS);
        if (since == null) {
            return List.of();
        }
        List<MergedEncounter> found = new KeptEncounters(
                        asked.site().archive(),
                        asked.site().knowledge(),
                        asked.site().clock())
                .list(LocalDate.parse(since), today);
        List<MergedEncounter> last = found.subList(Math.max(0, found.size() - MOST), found.size());
        return last.stream()
                .sorted((one, other) -> other.from().compareTo(one.from()))
                .toList();
    }

    /** Whether the made-up reports are among these: then every visitor is told so. */
    private static boolean isSample(Session session) {
        return session.handle()
                        .createQuery("SELECT COUNT(*) FROM publishers WHERE name LIKE '%" + SampleProject.MARK + "'")
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static String sample(Asked asked) {
        SampleProject sample = SampleProject.packed();
        sample.into(
                asked.site().archive(),
                sample.pipeline(asked.site().knowledge()),
                asked.site().clock());
        return "/";
    }
}
