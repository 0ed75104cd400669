package org.chancery.web.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.follow.ActorList;
import org.chancery.follow.ActorList.Named;
import org.chancery.web.Asked;
import org.chancery.web.Kept;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.follow.Paging;
import org.chancery.web.follow.Query;

/** Who is named in the archive, to be looked for by name and kind. */
public final class ActorListScreen implements Screen {

    private static final int SIZE = 50;
    private static final Map<String, List<String>> KINDS = Map.of(
            "states", List.of("state"), "bodies", List.of("organization", "group"), "persons", List.of("person"));

    private static final int KEPT = 100;

    private final Kept<ActorList.Question, ActorList.Page> kept = new Kept<>(KEPT);

    @Override
    public void addTo(Pages pages) {
        pages.get("/actors", Role.READER, this::list);
    }

    private Shown list(Asked asked) {
        String kind = asked.query("kind");
        if (kind != null && !KINDS.containsKey(kind)) {
            throw Problem.wrong("kind: \"" + kind + "\" is none of states, bodies, persons.");
        }
        String state = asked.query("state");
        int number = Paging.number(asked);
        ActorList.Question question = new ActorList.Question(
                asked.query("q"),
                kind == null ? List.of() : KINDS.getOrDefault(kind, List.of()),
                state == null ? null : state.toUpperCase(Locale.ROOT),
                (number - 1) * SIZE,
                SIZE);
        ActorList.Page page = kept.get(asked.session(), question, () -> new ActorList(asked.session()).page(question));
        ActorsView view =
                new ActorsView(Paging.of(page.actors(), number, page.total(), SIZE), Query.of(asked, "/actors"));
        return Shown.table("Actors", "actor/actors.jte", view, page, rows(page.actors()));
    }

    private static List<List<String>> rows(List<Named> actors) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("key", "name", "kind", "state", "reports", "mentions", "first", "last"));
        actors.forEach(actor -> rows.add(List.of(
                actor.key(),
                actor.name(),
                actor.kind(),
                actor.state() == null ? "" : actor.state(),
                String.valueOf(actor.reports()),
                String.valueOf(actor.mentions()),
                actor.first() == null ? "" : actor.first(),
                actor.last() == null ? "" : actor.last())));
        return rows;
    }
}
