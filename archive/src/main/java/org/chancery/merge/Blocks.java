package org.chancery.merge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.keep.EntryIds;
import org.chancery.keep.Fingerprint;
import org.chancery.keep.Identity;
import org.chancery.keep.Layer;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.Evidence;

/**
 * Merging in parts, for archives that no single machine holds: sightings of records, which of them are kin, and the encounters of
 * those that hang together. The rule is that of {@link Merger}; people's words are not known here.
 */
public final class Blocks {

    private final Sightings sightings;

    public Blocks(Knowledge knowledge) {
        this.sightings = new Sightings(knowledge);
    }

    /**
     * A record with what an archive knows beside it.
     *
     * @param name of the report in the archive
     * @param known who first bore a key ({@link Identity#key}) in the archive; empty if nobody
     */
    public record Told(Record record, String name, Function<String, Optional<Identity>> known) {

        /** Whom a name of the record means in the record alone. */
        public Identity own(String called) {
            return record.actors().stream()
                    .filter(actor -> actor.name().equals(called))
                    .findFirst()
                    .map(Identity::of)
                    .orElseGet(() -> Identity.ofName(called));
        }

        Identity who(String called) {
            Identity own = own(called);
            return known.apply(own.key()).orElse(own);
        }
    }

    /** Everybody whom a record names, in the order in which an archive would come to know them. */
    public static List<Identity> named(Record record) {
        Set<String> names = new LinkedHashSet<>();
        record.actors().forEach(actor -> names.add(actor.name()));
        record.encounters().forEach(encounter -> names.addAll(encounter.participants()));
        record.events().forEach(event -> {
            names.addAll(event.actors());
            names.addAll(event.recipients());
        });
        Told told = new Told(record, "", key -> Optional.empty());
        return names.stream().map(told::own).toList();
    }

    /** Encounters that were held, as the record has them. */
    public List<Sighting> sightings(Told told) {
        List<Identity> named = told.record().actors().stream()
                .map(actor -> told.who(actor.name()))
                .toList();
        return sightings.of(
                told.record(), Sightings.page(told.record(), told.name()), name -> Optional.of(told.who(name)), named);
    }

    /** Two sightings that may be one, by their ids. */
    public record Kin(String one, String other) implements Serializable {}

    /** Of sightings of two days that follow each other: all pairs that are kin. */
    public static List<Kin> kin(Collection<Sighting> some) {
        List<Sighting> sorted = some.stream().sorted(Merger.BY_DAY).toList();
        return new Pairs(new Folds())
                .of(sorted, new Standing(List.of())).stream()
                        .map(pair -> new Kin(pair.one().id(), pair.other().id()))
                        .toList();
    }

    /** The encounters of sightings, if with each of them all are here that it is kin to, and so on. */
    public static List<MergedEncounter> merged(Collection<Sighting> whole) {
        return Merger.merge(List.copyOf(whole), List.of());
    }

    /** What two parties that may be taken for one have one of in common. */
    public static Set<String> tokens(Sighting sighting) {
        Set<String> tokens = new TreeSet<>();
        for (Sighting.Party party : sighting.parties()) {
            tokens.add("key " + party.key());
            tokens.add("code " + party.code());
            if (party.isPerson()) {
                tokens.add("name " + Identity.fold(party.name()));
            }
        }
        return tokens;
    }

    /**
     * The sighting that an event of talks is of.
     *
     * @param own the event as a sighting of its own, for where no sighting of the archive has this id
     */
    public record Talk(String id, Sighting own) implements Serializable {}

    /** @param of the event between two, there and back; one or two */
    public Talk talk(Told told, Record.Event event, List<Talks.Told> of) {
        List<TalkSql.Candidate> candidates = candidates(told, event);
        String id = Talks.chosen(of, candidates);
        List<String> ids = EntryIds.of(
                        told.record(), Fingerprint.of(told.record().document()))
                .of(Layer.ENCOUNTER);
        int at = ids.indexOf(id);
        List<Sighting.Party> parties = at >= 0
                ? told.record().encounters().get(at).participants().stream()
                        .map(name -> Sightings.party(told.who(name)))
                        .toList()
                : Talks.codes(of).stream().map(code -> state(told, code)).toList();
        Talks.Told one = of.get(0);
        return new Talk(
                id,
                sightings.sighting(
                        id,
                        Sightings.page(told.record(), told.name()),
                        false,
                        one.remote() ? "call" : "meeting",
                        one.day(),
                        null,
                        parties,
                        Set.of()));
    }

    private static Sighting.Party state(Told told, String code) {
        return told.known()
                .apply(code)
                .map(Sightings::party)
                .orElseGet(() -> new Sighting.Party(code, code, code, "state"));
    }

    private static List<TalkSql.Candidate> candidates(Told told, Record.Event event) {
        List<String> ids = EntryIds.of(
                        told.record(), Fingerprint.of(told.record().document()))
                .of(Layer.ENCOUNTER);
        List<TalkSql.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Record.Encounter encounter = told.record().encounters().get(i);
            if (encounter.status() == Record.EncounterStatus.HELD) {
                Set<String> codes = new TreeSet<>();
                encounter
                        .participants()
                        .forEach(name -> codes.add(told.who(name).code()));
                String date = encounter.date();
                candidates.add(new TalkSql.Candidate(
                        ids.get(i),
                        encounter.kind().name().toLowerCase(java.util.Locale.ROOT),
                        encounter.main(),
                        date != null && date.length() == 10 ? date : null,
                        overlap(event.evidence(), encounter.evidence()),
                        codes));
            }
        }
        return candidates;
    }

    private static boolean overlap(List<Evidence> some, List<Evidence> others) {
        return some.stream()
                .anyMatch(a -> others.stream()
                        .anyMatch(b -> b.span().begin() < a.span().end()
                                && a.span().begin() < b.span().end()));
    }

    /** The parts that hang together, by kin: id of a sighting to that of its part. */
    public static Map<String, String> parts(Iterable<Kin> kin) {
        Map<String, String> above = new HashMap<>();
        for (Kin pair : kin) {
            String one = top(above, pair.one());
            String other = top(above, pair.other());
            if (!one.equals(other)) {
                // The smaller names the part: the same whatever the order of the pairs.
                boolean first = one.compareTo(other) < 0;
                above.put(first ? other : one, first ? one : other);
            }
        }
        Map<String, String> parts = new HashMap<>();
        for (String id : new HashSet<>(above.keySet())) {
            String top = top(above, id);
            parts.put(id, top);
            parts.put(top, top);
        }
        return parts;
    }

    private static String top(Map<String, String> above, String id) {
        String at = id;
        String next = above.get(at);
        while (next != null) {
            String over = above.get(next);
            if (over != null) {
                above.put(at, over);
            }
            at = next;
            next = above.get(at);
        }
        return at;
    }
}
