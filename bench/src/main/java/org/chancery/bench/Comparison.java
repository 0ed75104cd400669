package org.chancery.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Scores what a system made of one report against the gold. */
final class Comparison {

    private static final double SAME_OFFICE = 0.6;
    private static final double SAME_INITIATIVE = 0.6;
    private static final double SAME_CONTENT = 0.5;
    private static final double SAME_OCCASION = 0.4;

    private final Entry gold;
    private final Entry system;
    private final Names names;
    private final Map<Layer, Tally> tallies = new EnumMap<>(Layer.class);
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Entry gold, Entry system) {
        this.gold = gold;
        this.system = system;
        names = new Names(gold.entries("actors"), system.entries("actors"));
    }

    /** The scores of one report; nothing in either record can make it fail. */
    static Scorecard of(Entry gold, Entry system) {
        Comparison comparison = new Comparison(gold, system);
        comparison.people();
        comparison.said();
        comparison.initiatives();
        comparison.events();
        return new Scorecard(comparison.tallies, comparison.differences);
    }

    private void people() {
        Fits fits = new Fits(names);
        score(Layer.ACTORS, "actors", Fits::actor);
        match(
                Layer.OFFICES,
                offices(gold, Wording::plain),
                offices(system, names::system),
                Comparison::office,
                Office::toString);
        score(
                Layer.ENCOUNTERS,
                "encounters",
                fits::encounter,
                Attribute.same("status"),
                Attribute.same("date"),
                Attribute.place(),
                Attribute.same("main"));
    }

    private void said() {
        Fits fits = new Fits(names);
        score(
                Layer.STATEMENTS,
                "statements",
                fits::statement,
                Attribute.actors("speakers", names),
                Attribute.same("act"),
                Attribute.same("form"),
                Attribute.actors("on_behalf_of", names),
                Attribute.actorsIfAny("addressees", names));
        score(Layer.STATEMENTS_CONTENT, "statements", Fits.words("content", SAME_CONTENT));
        score(Layer.COMMITMENTS, "commitments", fits::commitment, Attribute.same("strength"));
        score(
                Layer.UPCOMING,
                "upcoming",
                Fits.words("what", SAME_OCCASION),
                Attribute.same("date"),
                Attribute.place(),
                Attribute.same("certainty"));
    }

    private void events() {
        Fits fits = new Fits(names);
        score(Layer.EVENTS_EXACT, "events", fits::exactEvent);
        score(Layer.EVENTS_RELAXED, "events", fits::relaxedEvent, Attribute.same("status"));
    }

    private record Office(String holder, String title) {}

    private static List<Office> offices(Entry record, UnaryOperator<String> name) {
        return record.entries("actors").stream()
                .flatMap(actor ->
                        actor.texts("offices").stream().map(title -> new Office(name.apply(actor.text("name")), title)))
                .toList();
    }

    private static OptionalDouble office(Office gold, Office system) {
        double overlap = Wording.overlap(gold.title, system.title);
        boolean same = gold.holder.equals(system.holder) && overlap >= SAME_OFFICE;
        return same ? OptionalDouble.of(overlap) : OptionalDouble.empty();
    }

    /** @param initiative number of the pair or of the gold initiative; negative if the system's has no partner */
    private record Stance(int initiative, String name, String actor, JsonNode stance) {

        OptionalDouble fit(Stance system) {
            boolean same =
                    initiative == system.initiative && actor.equals(system.actor) && stance.equals(system.stance);
            return same ? OptionalDouble.of(1) : OptionalDouble.empty();
        }

        String line() {
            return actor + " | " + stance + " | " + name;
        }
    }

    private void initiatives() {
        Matching<Entry> matching = score(Layer.INITIATIVES, "initiatives", Fits.words("name", SAME_INITIATIVE));
        List<Stance> gold = new ArrayList<>();
        List<Stance> system = new ArrayList<>();
        int number = 0;
        for (Matching.Pair<Entry> pair : matching.pairs()) {
            gold.addAll(stances(pair.gold(), number, Wording::plain));
            system.addAll(stances(pair.system(), number, names::system));
            number++;
        }
        for (Entry missed : matching.missed()) {
            gold.addAll(stances(missed, number++, Wording::plain));
        }
        for (Entry extra : matching.extra()) {
            system.addAll(stances(extra, -1, names::system));
        }
        match(Layer.STANCES, gold, system, Stance::fit, Stance::line);
    }

    private static List<Stance> stances(Entry initiative, int number, UnaryOperator<String> name) {
        return initiative.entries("stances").stream()
                .map(stance -> new Stance(
                        number, initiative.text("name"), name.apply(stance.text("actor")), stance.value("stance")))
                .toList();
    }

    private Matching<Entry> score(Layer layer, String field, Matching.Fit<Entry> fit, Attribute... attributes) {
        Matching<Entry> matching =
                match(layer, gold.entries(field), system.entries(field), fit, entry -> entry.line(layer.shown()));
        Map<String, Tally.Share> accuracy = new LinkedHashMap<>();
        for (Attribute attribute : attributes) {
            accuracy.put(attribute.name(), judge(layer, matching, attribute));
        }
        Tally bare = new Tally(
                matching.pairs().size(),
                gold.entries(field).size(),
                system.entries(field).size(),
                accuracy);
        tallies.put(layer, bare);
        return matching;
    }

    private Tally.Share judge(Layer layer, Matching<Entry> matching, Attribute attribute) {
        Tally.Share share = Tally.Share.NONE;
        for (Matching.Pair<Entry> pair : matching.pairs()) {
            Optional<Boolean> right = attribute.verdict().of(pair.gold(), pair.system());
            if (right.isPresent()) {
                share = share.plus(new Tally.Share(right.get() ? 1 : 0, 1));
                if (!right.get()) {
                    differences.add(new Difference(layer, Difference.Kind.WRONG, wrong(attribute, pair, layer)));
                }
            }
        }
        return share;
    }

    private static String wrong(Attribute attribute, Matching.Pair<Entry> pair, Layer layer) {
        String field = attribute.name();
        return field + " " + pair.gold().value(field) + " taken for "
                + pair.system().value(field) + " in " + pair.gold().line(layer.shown());
    }

    private <T> Matching<T> match(
            Layer layer, List<T> gold, List<T> system, Matching.Fit<T> fit, Function<T, String> line) {
        Matching<T> matching = Matching.greedy(gold, system, fit);
        tallies.put(layer, new Tally(matching.pairs().size(), gold.size(), system.size(), Map.of()));
        matching.missed()
                .forEach(item -> differences.add(new Difference(layer, Difference.Kind.MISSED, line.apply(item))));
        matching.extra()
                .forEach(item -> differences.add(new Difference(layer, Difference.Kind.EXTRA, line.apply(item))));
        return matching;
    }
}
