package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.State;
import org.chancery.show.Lines;
import org.jspecify.annotations.Nullable;

/** The page of an actor for a terminal: one in full, several as a list. */
final class ActorPage {

    private static final int MOST = 40;
    private static final int LABEL = 14;

    private final Knowledge knowledge;
    private final @Nullable LocalDate day;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    private ActorPage(Knowledge knowledge, @Nullable LocalDate day, int width) {
        this.knowledge = knowledge;
        this.day = day;
        this.width = width;
    }

    static String of(List<KnownActor> found, @Nullable LocalDate day, Knowledge knowledge, int width) {
        ActorPage page = new ActorPage(knowledge, day, width);
        if (found.size() == 1) {
            page.whole(found.get(0));
        } else {
            page.list(found);
        }
        return page.out.toString();
    }

    private void list(List<KnownActor> found) {
        out.append(found.size()).append(" are called so:\n");
        for (KnownActor actor : found.subList(0, Math.min(MOST, found.size()))) {
            List<Person.Tenure> offices = day == null ? actor.offices() : actor.held(day);
            String what = offices.isEmpty() ? actor.kind() : term(offices.get(offices.size() - 1));
            wrap(
                    "  ",
                    actor.name() + (actor.state() == null ? "" : ", " + name(actor.state())) + " · " + what + " · "
                            + actor.id());
        }
        if (found.size() > MOST) {
            out.append("  and ").append(found.size() - MOST).append(" more; give more of the name\n");
        }
    }

    private void whole(KnownActor actor) {
        wrap("", actor.name() + " · " + actor.kind() + (actor.state() == null ? "" : " · " + name(actor.state())));
        field("names", String.join(", ", actor.names()));
        field("id", actor.id());
        field("sector", actor.sector() == null ? "" : actor.sector());
        field("wikidata", actor.wikidata() == null ? "" : actor.wikidata());
        if (day != null) {
            String held = actor.held(day).stream().map(this::office).collect(Collectors.joining("; "));
            field("on " + day, held.isEmpty() ? "no office that is known" : held);
        }
        for (int i = 0; i < actor.offices().size(); i++) {
            Person.Tenure tenure = actor.offices().get(i);
            field(i == 0 ? "offices" : "", term(tenure) + " (" + tenure.source() + ")");
        }
        field("stands", actor.stands());
    }

    private String term(Person.Tenure tenure) {
        String from = tenure.from().toString();
        return office(tenure) + (tenure.until() == null ? ", since " + from : ", " + from + " to " + tenure.until());
    }

    private String office(Person.Tenure tenure) {
        return tenure.office() + " of " + name(tenure.of());
    }

    private String name(String id) {
        return knowledge
                .state(id)
                .map(State::name)
                .or(() -> knowledge.bodies().stream()
                        .filter(body -> body.id().equals(id))
                        .map(body -> body.name())
                        .findFirst())
                .orElse(id);
    }

    private void field(String label, String text) {
        if (!text.isEmpty()) {
            String begin = "  " + label + " ".repeat(Math.max(1, LABEL - label.length()));
            List<String> lines = Lines.of(text, width - LABEL - 2);
            out.append(begin).append(lines.get(0)).append('\n');
            lines.subList(1, lines.size())
                    .forEach(line ->
                            out.append(" ".repeat(LABEL + 2)).append(line).append('\n'));
        }
    }

    private void wrap(String indent, String text) {
        List<String> lines = Lines.of(text, width - indent.length() - 2);
        out.append(indent).append(lines.get(0)).append('\n');
        lines.subList(1, lines.size())
                .forEach(line -> out.append(indent).append("  ").append(line).append('\n'));
    }
}
