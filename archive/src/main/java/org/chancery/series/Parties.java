package org.chancery.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.ActorRow;
import org.chancery.keep.Identity;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.State;
import org.jspecify.annotations.Nullable;

/** Finds actors of an archive by what a person types: CHN, China, "Wang Yi", Lavrov. */
public final class Parties {

    private static final int MOST = 8;

    private record Called(List<State> of, Map<String, State> states) {}

    /** Of the states that were asked for last: a program has one knowledge as a rule. */
    private static volatile @Nullable Called called;

    private final Session session;
    private final Knowledge knowledge;

    public Parties(Session session, Knowledge knowledge) {
        this.session = session;
        this.knowledge = knowledge;
    }

    /** Says who is near to a name that is not clear; the message is for people. */
    public static final class UnclearException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnclearException(String message) {
            super(message);
        }
    }

    /** @throws UnclearException if nobody in the archive is called so, or several are */
    public Party named(String text) {
        String folded = Identity.fold(text);
        State state = knowledge.state(text).orElse(states().get(folded));
        if (state != null) {
            return state(state);
        }
        List<ActorRow> actors = session.actorsCalled(text);
        if (actors.isEmpty()) {
            actors = session.actor(text).map(List::of).orElseGet(() -> near(text, folded));
        }
        return of(actors);
    }

    /** The name of a state by its code; the code itself if it is none. */
    public String stateName(String code) {
        return knowledge.state(code).map(State::name).orElse(code);
    }

    private Party state(State state) {
        return new Party(state.id(), state.name(), true, SeriesSql.actorsOf(session.handle(), state.id()));
    }

    private Party of(List<ActorRow> actors) {
        ActorRow first = actors.get(0);
        if (first.kind().equals("state") && first.state() != null) {
            return new Party(first.state(), first.name(), true, SeriesSql.actorsOf(session.handle(), first.state()));
        }
        return new Party(
                first.key(),
                first.name(),
                false,
                actors.stream().map(ActorRow::actor).toList());
    }

    /** By what they are called; of two that share a name the first has it. Folding them all takes longer than most questions. */
    @SuppressWarnings("ReferenceEquality")
    private Map<String, State> states() {
        Called known = called;
        if (known == null || known.of() != knowledge.states()) {
            Map<String, State> states = new HashMap<>();
            for (State state : knowledge.states()) {
                states.putIfAbsent(Identity.fold(state.name()), state);
                state.names().forEach(name -> states.putIfAbsent(Identity.fold(name), state));
            }
            known = new Called(knowledge.states(), Map.copyOf(states));
            called = known;
        }
        return known.states();
    }

    /** Those whose name has this part; all of one name are one. */
    private List<ActorRow> near(String text, String folded) {
        List<ActorRow> near = SeriesSql.actorsLike(session.handle(), folded);
        List<String> names = near.stream().map(ActorRow::folded).distinct().toList();
        if (names.size() == 1) {
            return near;
        }
        if (names.isEmpty()) {
            throw new UnclearException("Nobody in the archive is called \"" + text + "\".");
        }
        throw new UnclearException("Several are called \"" + text + "\": "
                + String.join(
                        ", ",
                        near.stream().map(ActorRow::name).distinct().limit(MOST).toList())
                + (names.size() > MOST ? " …" : "") + ". Give the whole name.");
    }
}
