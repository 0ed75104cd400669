package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Mention;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.State;
import org.chancery.read.Span;

/** Places as the text names them, with the state where the knowledge has it; without coordinates. */
final class Places {

    private final Map<String, State> stateOf = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();

    Places(Knowledge knowledge) {
        for (State state : knowledge.states()) {
            for (String capital : state.capitals()) {
                stateOf.putIfAbsent(capital, state);
                capitals.add(capital);
                nameOf.putIfAbsent(capital, state.capitals().get(0));
            }
            stateOf.put(state.name(), state);
            nameOf.put(state.name(), state.name());
            for (String name : state.names()) {
                stateOf.putIfAbsent(name, state);
                nameOf.putIfAbsent(name, state.name());
            }
        }
    }

    List<Record.Place> read(Reading reading) {
        List<Record.Place> places = new ArrayList<>();
        for (Sentence sentence : reading.text.sentences()) {
            int i = 0;
            while (i < sentence.size()) {
                int first = i;
                while (i < sentence.size() && isPlace(sentence.token(i))) {
                    i++;
                }
                if (i > first && !isGovernment(reading, sentence, first)) {
                    Span span = sentence.span(first, i - 1);
                    places.add(place(span, Discourse.clean(reading.text.quote(span)), reading.text.quote(span)));
                }
                i = Math.max(i, first + 1);
            }
        }
        return places;
    }

    /** A capital that stands for its government is no place. */
    private boolean isGovernment(Reading reading, Sentence sentence, int token) {
        return reading.mentions(sentence.index()).stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.STATE
                        && mention.covers(token)
                        && capitals.contains(mention.name()));
    }

    private static boolean isPlace(Token token) {
        return token.name().equals("LOCATION")
                && !token.tag().equals("POS")
                && !token.text().equals(",");
    }

    private Record.Place place(Span span, String name, String text) {
        State state = stateOf.get(name);
        return new Record.Place(
                span, text, nameOf.getOrDefault(name, name), state == null ? null : state.id(), null, null, null);
    }
}
