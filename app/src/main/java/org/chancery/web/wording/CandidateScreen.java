package org.chancery.web.wording;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.keep.Session;
import org.chancery.merge.CurrentEncounters;
import org.chancery.series.Parties;
import org.chancery.show.CandidatesAnswer;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Urls;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.Paging;
import org.chancery.web.follow.Query;
import org.chancery.wording.CandidatePage;
import org.chancery.wording.CandidatePage.Candidate;
import org.chancery.wording.Decisions;

/** Recurring wordings, and what persons decide of them. */
public final class CandidateScreen implements Screen {

    private static final String PATH = "/formulations/candidates";
    private static final int FEWEST = 5;
    private static final int MOST_TEXTS = 10_000;
    private static final int SIZE = 50;

    private final CandidateWork work = new CandidateWork();

    @Override
    public void addTo(Pages pages) {
        pages.live(PATH, Role.READER, this::candidates);
        pages.post(PATH + "/decide", Role.REVIEWER, CandidateScreen::decide);
        pages.post(PATH + "/anew", Role.REVIEWER, this::anew);
        pages.raw("/formulations/draft.yaml", Role.READER, CandidateScreen::draft);
    }

    private Shown candidates(Asked asked) {
        CandidateWork.Job job = work.job(asked.site(), question(asked), false);
        Optional<CandidateWork.Found> found = job.done();
        return found.isPresent() ? found(asked, found.get()) : waiting(asked, job);
    }

    private static CandidateWork.Question question(Asked asked) {
        String side = asked.query("side");
        return new CandidateWork.Question(
                asked.site().archive(),
                side == null
                        ? null
                        : new Parties(asked.session(), asked.site().knowledge())
                                .named(side)
                                .code(),
                asked.number("min", FEWEST, 3, MOST_TEXTS));
    }

    private static Shown waiting(Asked asked, CandidateWork.Job job) {
        asked.context().header("Refresh", "3");
        long seconds = job.seconds(asked.site().clock().instant());
        CandidatesView view = CandidatesView.waiting(Query.of(asked, PATH), seconds);
        Map<String, Object> json = Map.of("state", "being looked for", "seconds", seconds);
        return new Shown("Recurring wordings", "wording/candidates.jte", view, json, null, 202);
    }

    private static Shown found(Asked asked, CandidateWork.Found found) {
        Map<String, Decisions.Decision> decided = decided(asked.session());
        CandidatePage page = undecided(found.page(), decided);
        CandidatesView view = new CandidatesView(
                page,
                Paging.of(page.candidates(), asked, SIZE),
                List.copyOf(decided.values()),
                Query.of(asked, PATH),
                0,
                found.at().toString().substring(0, 16).replace('T', ' '),
                found.state().equals(CurrentEncounters.stand(asked.session())),
                Citation.of(asked, "Recurring wordings", page.archiveTexts(), page.from(), page.until()));
        return Shown.answer("Recurring wordings", "wording/candidates.jte", view, new CandidatesAnswer(page, 0));
    }

    private static Map<String, Decisions.Decision> decided(Session session) {
        Map<String, Decisions.Decision> decided = new HashMap<>();
        Decisions.latest(session).forEach(decision -> decided.put(decision.words(), decision));
        return decided;
    }

    private static CandidatePage undecided(CandidatePage page, Map<String, Decisions.Decision> decided) {
        List<Candidate> left = page.candidates().stream()
                .filter(one -> !decided.containsKey(one.words()))
                .toList();
        return new CandidatePage(page.from(), page.until(), page.archiveTexts(), page.side(), page.tests(), left);
    }

    private static String decide(Asked asked) {
        String decision = asked.needed("decision");
        if (!decision.equals("accept") && !decision.equals("reject")) {
            throw Problem.wrong("A decision is accept or reject, not \"" + decision + "\".");
        }
        new Decisions(asked.site().archive(), asked.site().clock())
                .decide(
                        asked.needed("words"),
                        asked.field("side"),
                        decision.equals("accept"),
                        asked.visitor().name(),
                        asked.needed("why"));
        return back(asked);
    }

    private String anew(Asked asked) {
        String side = asked.field("of");
        String min = asked.field("min");
        int fewest = min.matches("\\d{1,4}") ? Math.max(3, Integer.parseInt(min)) : FEWEST;
        work.job(
                asked.site(),
                new CandidateWork.Question(asked.site().archive(), side.isEmpty() ? null : side, fewest),
                true);
        return back(asked);
    }

    /** The list as it was asked for. */
    private static String back(Asked asked) {
        String side = asked.field("of");
        String min = asked.field("min");
        String page = asked.field("page");
        return PATH + "?side=" + Urls.escape(side) + "&min=" + Urls.escape(min) + "&page=" + Urls.escape(page);
    }

    private static void draft(Asked asked, Context context) {
        context.contentType("text/plain; charset=utf-8").result(Decisions.draft(Decisions.latest(asked.session())));
    }
}
