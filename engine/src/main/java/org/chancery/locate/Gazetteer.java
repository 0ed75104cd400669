package org.chancery.locate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.PlaceGroup.Level;
import org.jspecify.annotations.Nullable;

/**
 * Names of places and the places that they may mean: our own of {@code knowledge/places}, and those of GeoNames. It may be
 * used by several threads at once.
 */
public final class Gazetteer {

    /** A division of GeoNames and one of our own are the same if no farther apart than this. */
    private static final double SAME_KM = 1500;

    private final OwnPlaces own;
    private final @Nullable PlaceIndex index;

    Gazetteer(OwnPlaces own, @Nullable PlaceIndex index) {
        this.own = own;
        this.index = index;
    }

    /**
     * With all that is there: what {@code ./chancery places import} has kept, else the cities on the class path.
     *
     * @throws UncheckedIOException if an imported index cannot be read; the message says which file and what to do
     */
    public static Gazetteer installed(Knowledge knowledge) {
        Path imported = imported();
        try {
            PlaceIndex index = Files.exists(imported)
                    ? PlaceIndex.open(imported)
                    : new CityTable(Folders.cache()).open().orElse(null);
            return new Gazetteer(new OwnPlaces(knowledge), index);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    e.getMessage() + ". Run ./chancery places import again, or delete the file.", e);
        }
    }

    /** With {@code knowledge/places} alone. */
    public static Gazetteer ofKnowledge(Knowledge knowledge) {
        return new Gazetteer(new OwnPlaces(knowledge), null);
    }

    /** Where an import is kept. */
    public static Path imported() {
        return Folders.data().resolve("geonames.index");
    }

    /** Number of places of GeoNames that are there. */
    public int size() {
        return index == null ? 0 : index.size();
    }

    /**
     * The places that a name may mean, the most likely first, as long as no text says more.
     *
     * @param name in any spelling that differs in case, accents and hyphens only
     */
    public List<Located> named(String name) {
        return find(NameKey.of(name)).stream()
                .sorted(java.util.Comparator.comparingDouble(Weights::of).reversed())
                .map(Candidate::place)
                .map(place -> Located.of(new org.chancery.read.Span(0, name.length()), name, place))
                .toList();
    }

    OwnPlaces own() {
        return own;
    }

    boolean knows(String key) {
        return own.knows(key) || index != null && index.knows(key);
    }

    /** Places that a name may mean; each once. */
    List<Candidate> find(String key) {
        List<Candidate> ours = own.find(key);
        List<Candidate> theirs = index == null ? List.of() : index.find(key);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return ours.isEmpty() ? theirs : ours;
        }
        List<Candidate> found = new ArrayList<>();
        for (Candidate one : ours) {
            Optional<Candidate> twin =
                    theirs.stream().filter(other -> isSame(one, other)).findFirst();
            found.add(twin.map(other -> joined(one, other)).orElse(one));
        }
        for (Candidate other : theirs) {
            if (ours.stream().noneMatch(one -> isSame(one, other))) {
                found.add(other);
            }
        }
        return found;
    }

    private static boolean isSame(Candidate one, Candidate other) {
        Place ours = one.place();
        Place theirs = other.place();
        if (ours.geonames() != 0 && ours.geonames() == theirs.geonames()) {
            return true;
        }
        boolean country = ours.level() == Level.COUNTRY && theirs.level() == Level.COUNTRY;
        return ours.country() != null
                && ours.country().equals(theirs.country())
                && ours.level() == theirs.level()
                && (country || ours.kilometresTo(theirs) < SAME_KM);
    }

    /** Our own place with what GeoNames adds to it. */
    private static Candidate joined(Candidate one, Candidate other) {
        Place ours = one.place();
        Place theirs = other.place();
        Place both = new Place(
                ours.name(),
                ours.level(),
                ours.country(),
                theirs.division(),
                ours.latitude(),
                ours.longitude(),
                Math.max(ours.population(), theirs.population()),
                ours.capital() || theirs.capital(),
                ours.geonames() != 0 || !other.usual() ? ours.geonames() : theirs.geonames(),
                true);
        return new Candidate(both, one.usual());
    }
}
