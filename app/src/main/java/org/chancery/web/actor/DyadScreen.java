package org.chancery.web.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.follow.Relations;
import org.chancery.follow.RelationsPage;
import org.chancery.keep.Archive;
import org.chancery.series.By;
import org.chancery.series.Party;
import org.chancery.series.Series;
import org.chancery.series.SeriesPage;
import org.chancery.series.SeriesQuestion;
import org.chancery.show.RelationsAnswer;
import org.chancery.show.SeriesAnswer;
import org.chancery.web.Asked;
import org.chancery.web.Kept;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;

/** Two actors over time: encounters, events there and back, topics, names of their relation, what is open and what comes. */
public final class DyadScreen implements Screen {

    private static final int MOST_KEPT = 60;

    private final Kept<Asking, Dyad> dyads = new Kept<>(MOST_KEPT);
    private final Kept<Counting, SeriesPage> series = new Kept<>(MOST_KEPT);

    private record Asking(Archive archive, String one, String other) {}

    private record Counting(Archive archive, SeriesQuestion question) {}

    @Override
    public void addTo(Pages pages) {
        pages.get("/dyads", Role.READER, this::chosen);
        pages.get("/dyads/{a}/{b}", Role.READER, asked -> dyad(asked, asked.param("a"), asked.param("b")));
        pages.get("/dyads/{a}/{b}/encounters", Role.READER, this::encounters);
        pages.get("/dyads/{a}/{b}/relations", Role.READER, this::relations);
    }

    private Shown chosen(Asked asked) {
        String one = asked.query("a");
        String other = asked.query("b");
        if (one == null || other == null) {
            throw Problem.wrong("Which two? Write them as /dyads?a=Russia&b=China, or choose them under Actors.");
        }
        return dyad(asked, one, other);
    }

    private Shown dyad(Asked asked, String one, String other) {
        Dyad dyad = kept(asked, one, other);
        SeriesQuestion question = question(asked, dyad);
        SeriesPage page = series.get(
                asked.session(),
                new Counting(asked.site().archive(), question),
                () -> new Series(asked.session(), asked.site().knowledge()).page(question));
        DyadView view = DyadView.of(asked, dyad, page);
        return Shown.table(dyad.title(), "actor/dyad.jte", view, view.json(), new SeriesAnswer(page).rows());
    }

    private Dyad kept(Asked asked, String one, String other) {
        Party first = Lookup.party(asked, one);
        Party second = Lookup.party(asked, other);
        if (first.code().equals(second.code())) {
            throw Problem.wrong("\"" + one + "\" and \"" + other + "\" are the same; a dyad is of two.");
        }
        return dyads.get(
                asked.session(),
                new Asking(asked.site().archive(), first.code(), second.code()),
                () -> Dyad.of(asked, first, second));
    }

    private static SeriesQuestion question(Asked asked, Dyad dyad) {
        Set<String> with = new LinkedHashSet<>();
        for (String value : asked.queries("with")) {
            for (String status : value.split(",")) {
                if (!status.equals("negated") && !status.equals("historical")) {
                    throw Problem.wrong("with: \"" + status + "\" is none of negated, historical.");
                }
                with.add(status);
            }
        }
        return new SeriesQuestion(
                dyad.one(),
                dyad.other(),
                asked.choice("by", By.class, By.MONTH),
                asked.flag("one-a-day"),
                asked.flag("publisher-side"),
                with,
                asked.flag("expand"));
    }

    private Shown encounters(Asked asked) {
        Dyad dyad = kept(asked, asked.param("a"), asked.param("b"));
        List<List<String>> rows = EncounterRows.of(dyad.encounters());
        return Shown.table(
                "Encounters of " + dyad.title(),
                "actor/encounters.jte",
                dyad,
                EncounterRows.json(dyad.encounters()),
                rows);
    }

    private Shown relations(Asked asked) {
        Dyad dyad = kept(asked, asked.param("a"), asked.param("b"));
        RelationsAnswer answer = new RelationsAnswer(dyad.relations());
        return Shown.answer("What they call their relation: " + dyad.title(), "actor/relations.jte", dyad, answer);
    }

    /** Parties of a relation are told apart by state, else by name. */
    static RelationsPage relations(Asked asked, Party one, Party other) {
        return new Relations(asked.session())
                .page(
                        one.state() ? one.code() : one.name(),
                        one.name(),
                        other.state() ? other.code() : other.name(),
                        other.name());
    }
}
