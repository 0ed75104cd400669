package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Cue;

/** Gives what was said as a phrase behind a preposition: "spoke about …", "thanked her for …". */
final class PhraseFrames {

    private final FrameSite site;

    PhraseFrames(FrameSite site) {
        this.site = site;
    }

    /** The verb and a preposition: "spoke to the envoy about …". */
    Frames.Content about(int verb, Cue cue, Cue.Frame frame) {
        List<Integer> holders = new ArrayList<>(List.of(verb));
        CueIndex.object(site.sentence(), verb, cue).ifPresent(holders::add);
        List<Integer> to = new ArrayList<>();
        for (int holder : List.copyOf(holders)) {
            for (int child : site.sentence().children(holder)) {
                boolean person = Set.of("to", "with").contains(site.sentence().caseOf(child))
                        && site.mention(child).filter(Mention::canAct).isPresent();
                if (person) {
                    to.addAll(
                            site.sentence().caseOf(child).equals("to")
                                    ? site.graph().withConjuncts(List.of(child))
                                    : List.of());
                    holders.add(child);
                } else if (Sentence.isRelation(site.sentence().relation(child), "obj")
                        || site.sentence().relation(child).equals("obl")) {
                    holders.add(child);
                }
            }
        }
        for (int holder : holders) {
            List<Clauses.Unit> units = site.phrases(holder, frame);
            if (!units.isEmpty()) {
                return new Frames.Content(units, to);
            }
        }
        return Frames.Content.NONE;
    }

    /** Somebody, and what for: "congratulated them on …". */
    Frames.Content person(int verb, Cue cue, Cue.Frame frame) {
        List<Integer> objects = new ArrayList<>();
        for (int object : site.graph().withConjuncts(site.graph().objects(verb))) {
            if (site.mention(object).isPresent()
                    || site.sentence().token(object).isNoun()) {
                objects.add(object);
            }
        }
        List<Integer> parts = site.sentence().children(verb).stream()
                .filter(child -> site.isPart(child, cue))
                .toList();
        parts.forEach(part -> objects.addAll(site.sentence().children(part, "nsubj")));
        if (objects.isEmpty()) {
            return Frames.Content.NONE;
        }
        List<Integer> holders = new ArrayList<>(List.of(verb));
        holders.addAll(objects);
        holders.addAll(parts);
        for (int holder : holders) {
            List<Clauses.Unit> units = site.phrases(holder, frame);
            if (!units.isEmpty()) {
                return new Frames.Content(
                        units,
                        objects.stream()
                                .filter(o -> site.mention(o).isPresent())
                                .toList());
            }
        }
        Optional<Integer> clause = site.sentence().child(verb, "ccomp");
        return clause.map(c -> new Frames.Content(site.clauses().ofClause(c, site.allowed(c, verb)), objects))
                .orElse(Frames.Content.NONE);
    }
}
