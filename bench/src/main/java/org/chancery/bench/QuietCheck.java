package org.chancery.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.resolve.Record;

/**
 * Looks in the record of a story for what only diplomacy leaves there: encounters, commitments, and events between states.
 * A story of sport or machines must have none, however many nations meet in it.
 */
final class QuietCheck {

    private QuietCheck() {}

    /** What is there, in one line each; empty for a quiet record. */
    static List<String> disturbances(Record record) {
        List<String> lines = new ArrayList<>();
        record.encounters()
                .forEach(encounter -> lines.add("encounter " + encounter.kind() + " of " + encounter.participants()
                        + quotes(encounter.evidence())));
        record.commitments()
                .forEach(commitment -> lines.add("commitment of " + commitment.by() + quotes(commitment.evidence())));
        Set<String> states = states(record);
        record.events().stream()
                .filter(event -> betweenStates(event, states))
                .forEach(event -> lines.add("event " + event.type() + " of " + event.actors() + " to "
                        + event.recipients() + quotes(event.evidence())));
        return lines;
    }

    private static Set<String> states(Record record) {
        Set<String> states = new HashSet<>();
        record.actors().stream()
                .filter(actor -> actor.kind() == Record.ActorKind.STATE)
                .forEach(actor -> states.add(actor.name()));
        return states;
    }

    private static boolean betweenStates(Record.Event event, Set<String> states) {
        Set<String> involved = new HashSet<>(event.actors());
        involved.addAll(event.recipients());
        involved.retainAll(states);
        return involved.size() > 1;
    }

    private static String quotes(List<Record.Evidence> evidence) {
        StringBuilder quotes = new StringBuilder();
        evidence.forEach(piece -> quotes.append(" “")
                .append(piece.quote())
                .append("” (")
                .append(piece.pattern())
                .append(')'));
        return quotes.toString();
    }
}
