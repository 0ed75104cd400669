package org.chancery.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.resolve.Record;

/** Who does an event to whom, as codes of states, else keys of actors. */
public final class Dyads {

    /** Beyond so many states in one event it says nothing of any two of them: 25 actors towards 24 recipients. */
    private static final int MOST_DYADS = 600;

    private Dyads() {}

    /** @param mutual whether both do it, as those who meet */
    public record Dyad(String source, String target, boolean mutual) {}

    /** @param who whom a name of the record means */
    public static List<Dyad> of(Record.Event event, Function<String, Identity> who) {
        boolean mutual = event.recipients().isEmpty();
        List<String> sources = codes(event.actors(), who);
        List<String> targets = mutual ? sources : codes(event.recipients(), who);
        List<Dyad> dyads = new ArrayList<>();
        for (String source : sources) {
            for (String target : targets) {
                if (!source.equals(target) && dyads.size() < MOST_DYADS) {
                    dyads.add(new Dyad(source, target, mutual));
                }
            }
        }
        return dyads;
    }

    private static List<String> codes(List<String> names, Function<String, Identity> who) {
        return names.stream().map(name -> who.apply(name).code()).distinct().toList();
    }
}
