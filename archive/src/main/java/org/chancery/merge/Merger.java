package org.chancery.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;

/**
 * Makes one encounter of the sightings that belong together. Each in it is kin to each other; no report stands in it twice, and
 * no publisher with two days. Same sightings, same result, whatever their order.
 */
public final class Merger {

    private static final Comparator<Sighting> ORDER = Comparator.comparing((Sighting s) -> !s.main())
            .thenComparing(s -> !s.titleWords().isEmpty())
            .thenComparing(Sighting::day)
            .thenComparing(Sighting::report)
            .thenComparing(Sighting::id);

    /** In which order sightings are held against each other. */
    static final Comparator<Sighting> BY_DAY =
            Comparator.comparing(Sighting::day).thenComparing(ORDER);

    private final Sightings sightings;

    public Merger(Knowledge knowledge) {
        this.sightings = new Sightings(knowledge);
    }

    /** Of records that stand in no archive. */
    public List<MergedEncounter> merge(List<Record> records) {
        return merge(records.stream().flatMap(r -> sightings.of(r).stream()).toList(), List.of());
    }

    /** @param decisions those that stand, the oldest first */
    static List<MergedEncounter> merge(List<Sighting> all, List<Decision> decisions) {
        return merge(all, new Standing(decisions));
    }

    static List<MergedEncounter> merge(List<Sighting> all, Standing words) {
        Folds folds = new Folds();
        List<Sighting> sorted = all.stream().sorted(BY_DAY).toList();
        return merge(sorted, new Pairs(folds).of(sorted, words), words, folds);
    }

    /** @param pairs of these sightings, the surest first */
    static List<MergedEncounter> merge(Collection<Sighting> all, List<Pairs.Pair> pairs, Standing words, Folds folds) {
        Map<String, Group> groups = new HashMap<>();
        all.forEach(sighting -> groups.put(sighting.id(), new Group(sighting, folds)));
        for (Pairs.Pair pair : pairs) {
            Group one = Objects.requireNonNull(groups.get(pair.one().id()));
            Group other = Objects.requireNonNull(groups.get(pair.other().id()));
            boolean decided = pair.isDecided();
            if (decided) {
                one.bound.addAll(List.of(pair.one().id(), pair.other().id()));
                other.bound.addAll(one.bound);
            }
            if (one != other && (decided || one.takes(other, words))) {
                one.join(other, pair.other(), pair.why());
                other.members.forEach(member -> groups.put(member.id(), one));
            }
        }
        return groups.values().stream()
                .distinct()
                .map(Group::merged)
                .sorted(Comparator.comparing(MergedEncounter::from).thenComparing(MergedEncounter::id))
                .toList();
    }

    /** Sightings on their way to one encounter. */
    private static final class Group {

        private final List<Sighting> members = new ArrayList<>();
        private final Map<String, String> why = new HashMap<>();
        private final List<String> reasons = new ArrayList<>();

        /** Sightings that a person put here: their days and kinds need not fit the others. */
        private final Set<String> bound = new HashSet<>();

        private final Folds folds;

        Group(Sighting first, Folds folds) {
            this.folds = folds;
            members.add(first);
        }

        boolean takes(Group other, Standing words) {
            for (Sighting mine : members) {
                for (Sighting theirs : other.members) {
                    Optional<Decision> word = words.on(mine.id(), theirs.id());
                    if (word.isPresent()) {
                        if (!word.get().together()) {
                            return false;
                        }
                        continue;
                    }
                    if (bound.contains(mine.id()) || other.bound.contains(theirs.id())) {
                        continue;
                    }
                    boolean twoDays = mine.publisher().equals(theirs.publisher())
                            && !mine.publisher().isBlank()
                            && !mine.day().equals(theirs.day());
                    if (mine.report().equals(theirs.report())
                            || twoDays
                            || Kinship.of(mine, theirs, folds).isEmpty()) {
                        return false;
                    }
                }
            }
            return true;
        }

        void join(Group other, Sighting by, String reason) {
            Sighting named = by;
            if (why.containsKey(by.id()) || !other.members.contains(by)) {
                named = other.members.get(0);
            }
            bound.addAll(other.bound);
            why.putAll(other.why);
            why.merge(named.id(), reason, (first, second) -> first);
            members.addAll(other.members);
            reasons.add(reason);
        }

        MergedEncounter merged() {
            List<Sighting> sorted = members.stream().sorted(ORDER).toList();
            List<String> sentences = new ArrayList<>();
            for (Sighting sighting : sorted.subList(1, sorted.size())) {
                String reason = Kinship.of(sorted.get(0), sighting, folds)
                        .map(Kinship::why)
                        .orElse(why.getOrDefault(sighting.id(), reasons.isEmpty() ? "" : reasons.get(0)));
                String said = why.getOrDefault(
                        sighting.id(), why.getOrDefault(sorted.get(0).id(), ""));
                sentences.add("merged because " + (said.contains(" said so on ") ? said : reason));
            }
            return new MergedEncounter(sorted, sentences);
        }
    }
}
