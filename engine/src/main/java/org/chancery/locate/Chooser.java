package org.chancery.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Text;
import org.chancery.knowledge.PlaceGroup.Level;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the place that each name of a text means. First each name is judged by itself and by what is said right beside it;
 * then again, with the countries and neighbours of what was clear. A name has one meaning throughout a text, unless the words
 * beside it say of which kind the place is.
 */
final class Chooser {

    private static final int ROUNDS = 2;

    private final List<Name> names;
    private final @Nullable String side;
    private final Map<String, List<Integer>> same = new HashMap<>();
    private final List<List<Candidate>> strong = new ArrayList<>();
    private final List<List<Candidate>> weak = new ArrayList<>();
    private final List<Boolean> certain = new ArrayList<>();
    private List<@Nullable Place> chosen = new ArrayList<>();
    private List<Boolean> clear = new ArrayList<>();

    Chooser(Text text, List<Name> names, @Nullable String side) {
        this.names = names;
        this.side = side;
        Containers containers = new Containers(text, names);
        for (int i = 0; i < names.size(); i++) {
            same.computeIfAbsent(names.get(i).key(), key -> new ArrayList<>()).add(i);
            strong.add(containers.strong(i));
            weak.add(containers.weak(i));
            certain.add(containers.isHeldForCertain(i));
        }
    }

    /** The place of each name; null where none is known. */
    List<@Nullable Place> choose() {
        round(Map.of(), List.of());
        for (int i = 0; i < ROUNDS; i++) {
            round(countries(), List.copyOf(clearPlaces()));
        }
        return chosen;
    }

    private void round(Map<String, Double> countries, List<Place> neighbours) {
        List<@Nullable Place> now = new ArrayList<>();
        List<Boolean> sure = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Candidate best = null;
            double most = Double.NEGATIVE_INFINITY;
            double second = Double.NEGATIVE_INFINITY;
            Map<String, Double> others = countries.isEmpty()
                    ? countries
                    : without(countries, names.get(i).key());
            for (Candidate candidate : names.get(i).candidates()) {
                double points = points(i, candidate, others, neighbours);
                if (points > most) {
                    second = elsewhere(best, candidate) ? most : second;
                    most = points;
                    best = candidate;
                } else if (points > second && elsewhere(best, candidate)) {
                    second = points;
                }
            }
            boolean elsewhere = best != null && isHeldElsewhere(i, best.place());
            now.add(best == null || elsewhere ? null : best.place());
            sure.add(best != null && !elsewhere && most - second >= Weights.CLEAR);
        }
        chosen = now;
        clear = sure;
    }

    /** Whether the text says that it lies where none of the candidates does, so that it is another of the name. */
    private boolean isHeldElsewhere(int index, Place best) {
        boolean town = best.level() == Level.CITY || best.level() == Level.COUNTY;
        return town && certain.get(index) && !Containers.hold(strong.get(index), best);
    }

    private static boolean elsewhere(@Nullable Candidate one, Candidate other) {
        return one != null && one.place().kilometresTo(other.place()) > Weights.NEIGHBOUR_KM;
    }

    private double points(int index, Candidate candidate, Map<String, Double> countries, List<Place> neighbours) {
        Place place = candidate.place();
        double points = Weights.of(candidate) + kind(names.get(index).levels(), place) + held(index, candidate);
        points += Weights.COUNTRY_SHARE * countries.getOrDefault(String.valueOf(place.country()), 0.0);
        if (side != null && side.equals(place.country())) {
            points += Weights.PUBLISHER;
        }
        points += hasSibling(index, place) ? Weights.SIBLING : 0;
        return points + (hasNeighbour(place, neighbours) ? Weights.NEIGHBOUR : 0);
    }

    private static double kind(Set<Level> levels, Place place) {
        if (levels.isEmpty()) {
            return 0;
        }
        return levels.contains(place.level()) ? Weights.KIND_NAMED : Weights.OTHER_KIND_NAMED;
    }

    /** What any mention of the name says of where it lies. */
    private double held(int index, Candidate candidate) {
        Place place = candidate.place();
        double most = 0;
        for (int other : same.getOrDefault(names.get(index).key(), List.of())) {
            if (Containers.hold(strong.get(other), place)) {
                most = Math.max(most, candidate.usual() ? Weights.HELD : Weights.HELD_PERHAPS);
            } else if (Containers.hold(weak.get(other), place)) {
                most = Math.max(most, Weights.HELD_PERHAPS);
            }
        }
        return most;
    }

    /** Whether a state stands in a row with states, or a division with divisions of its state. */
    private boolean hasSibling(int index, Place place) {
        if (place.level() != Level.DIVISION && place.level() != Level.COUNTRY) {
            return false;
        }
        return isSibling(index, index - 1, place) || isSibling(index, index + 1, place);
    }

    private boolean isSibling(int index, int other, Place place) {
        if (other < 0 || other >= chosen.size()) {
            return false;
        }
        Name one = names.get(Math.min(index, other));
        Name next = names.get(Math.max(index, other));
        Place beside = chosen.get(other);
        return beside != null
                && one.sentence() == next.sentence()
                && next.first() - one.last() <= 3
                && beside.level() == place.level()
                && !beside.name().equals(place.name())
                && (place.level() == Level.COUNTRY
                        || String.valueOf(place.country()).equals(beside.country()));
    }

    private static boolean hasNeighbour(Place place, List<Place> neighbours) {
        if (place.level() == Level.COUNTRY || place.level() == Level.CONTINENT) {
            return false;
        }
        for (Place other : neighbours) {
            if (!other.name().equals(place.name()) && place.kilometresTo(other) < Weights.NEIGHBOUR_KM) {
                return true;
            }
        }
        return false;
    }

    /** Mentions of each country and of what lies in it, as far as they are clear. */
    private Map<String, Double> countries() {
        Map<String, Double> counts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Place place = chosen.get(i);
            if (place != null && clear.get(i) && place.country() != null) {
                counts.merge(place.country(), 1.0, Double::sum);
            }
        }
        return counts;
    }

    /** Shares of the countries, without what a name itself has added. */
    private Map<String, Double> without(Map<String, Double> countries, String key) {
        Map<String, Double> counts = new HashMap<>(countries);
        for (int i : same.getOrDefault(key, List.of())) {
            Place place = chosen.get(i);
            if (place != null && clear.get(i) && place.country() != null) {
                counts.merge(place.country(), -1.0, Double::sum);
            }
        }
        double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((country, count) -> all > 0 ? count / all : 0);
        return counts;
    }

    private List<Place> clearPlaces() {
        Set<Place> places = new java.util.LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            Place place = chosen.get(i);
            if (place != null && clear.get(i) && (place.level() == Level.CITY || place.level() == Level.COUNTY)) {
                places.add(place);
            }
        }
        return List.copyOf(places);
    }
}
