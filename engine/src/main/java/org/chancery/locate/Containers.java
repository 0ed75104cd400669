package org.chancery.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Text;

/** What the text says of a place lying in another: "Moree, New South Wales"; "Moree in New South Wales". */
final class Containers {

    private static final double NEAR_KM = 600;

    private final Text text;
    private final List<Name> names;

    Containers(Text text, List<Name> names) {
        this.text = text;
        this.names = names;
    }

    /** Whether the second name follows the first with nothing but a comma between. */
    static boolean isBehindComma(Name name, Name next) {
        return name.sentence() == next.sentence() && next.first() == name.last() + 2;
    }

    /** Candidates for the place that is said to hold this one, behind a comma. */
    List<Candidate> strong(int index) {
        List<Candidate> wider = new ArrayList<>();
        for (int next = index + 1; next < Math.min(names.size(), index + 3); next++) {
            boolean chained = isBehindComma(names.get(next - 1), names.get(next))
                    && between(names.get(next - 1)).matches("[,(]");
            if (!chained) {
                break;
            }
            names.get(next).candidates().stream()
                    .filter(candidate -> candidate.place().holdsTowns())
                    .forEach(wider::add);
        }
        return wider;
    }

    /** Candidates for the place in which this one is by "in" or "of". */
    List<Candidate> weak(int index) {
        if (index + 1 >= names.size()) {
            return List.of();
        }
        Name name = names.get(index);
        Name next = names.get(index + 1);
        boolean in = isBehindComma(name, next) && Set.of("in", "of").contains(between(name));
        return in
                ? next.candidates().stream()
                        .filter(candidate -> candidate.place().holdsTowns())
                        .toList()
                : List.of();
    }

    /**
     * Whether a name stands in the place behind its comma beyond doubt: "Moree, New South Wales, lies ...", and not in a row, as
     * "Lyon, Spain and Malta".
     */
    boolean isHeldForCertain(int index) {
        if (index + 1 >= names.size() || strong(index).isEmpty()) {
            return false;
        }
        Name next = names.get(index + 1);
        boolean chained = index > 0 && isBehindComma(names.get(index - 1), names.get(index));
        List<org.chancery.annotate.Token> tokens =
                text.sentences().get(next.sentence()).tokens();
        boolean ends =
                next.last() + 1 >= tokens.size() || tokens.get(next.last() + 1).isMark();
        boolean row = index + 2 < names.size() && isBehindComma(next, names.get(index + 2));
        return ends && !chained && !row;
    }

    private String between(Name name) {
        return text.sentences().get(name.sentence()).token(name.last() + 1).text();
    }

    /** Whether one of these places holds the place. */
    static boolean hold(List<Candidate> wider, Place place) {
        return wider.stream().anyMatch(candidate -> holds(candidate.place(), place));
    }

    static boolean holds(Place wider, Place place) {
        if (wider.country() == null
                || !wider.country().equals(place.country())
                || wider.level().compareTo(place.level()) >= 0) {
            return false;
        }
        return switch (wider.level()) {
            case COUNTRY -> true;
            case DIVISION ->
                wider.division().isEmpty() || place.division().isEmpty()
                        ? wider.kilometresTo(place) < NEAR_KM
                        : wider.division().equals(place.division());
            default -> wider.kilometresTo(place) < NEAR_KM / 4;
        };
    }
}
