package org.chancery.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Cue;

/** Gives what somebody is to do: "asked them to …", "pledged to …". */
final class AskFrame {

    private final FrameSite site;
    private final Frames frames;

    /** @param frames for what somebody is asked to relay */
    AskFrame(FrameSite site, Frames frames) {
        this.site = site;
        this.frames = frames;
    }

    /** What the speaker is to do. */
    Frames.Content infinitive(int verb, Cue cue) {
        List<Clauses.Unit> units = new ArrayList<>();
        for (int part : site.sentence().children(verb)) {
            for (int child : site.sentence().children(part, "acl")) {
                if (site.isPart(part, cue) && site.isInfinitive(child)) {
                    units.addAll(site.clauses().ofClause(child, site.sentence().subtree(child)));
                }
            }
        }
        for (int child : site.sentence().children(verb)) {
            boolean interrupted = site.sentence().children(verb).stream()
                    .anyMatch(c -> c > verb
                            && c < child
                            && Sentence.isRelation(site.sentence().relation(c), "obl")
                            && Set.of("on", "upon").contains(site.sentence().caseOf(c)));
            boolean complement =
                    !interrupted && Sentence.isRelation(site.sentence().relation(child), "xcomp")
                            || site.sentence().relation(child).equals("advcl") && child == verb + 2;
            if (complement && child > verb && site.isInfinitive(child)) {
                units.addAll(site.clauses().ofClause(child, site.allowed(child, verb)));
            }
        }
        return new Frames.Content(units, List.of());
    }

    /** What those asked are to do. */
    Frames.Content ask(int verb) {
        Frames.Content own = askedInClause(verb);
        if (!own.isEmpty()) {
            return own;
        }
        List<Integer> objects = objects(verb);
        List<Integer> asked = site.graph().withConjuncts(objects).stream()
                .filter(object -> site.mention(object).isPresent()
                        || site.sentence().token(object).isNoun())
                .toList();
        if (asked.isEmpty()) {
            return Frames.Content.NONE;
        }
        List<Clauses.Unit> units = new ArrayList<>();
        for (int child : site.sentence().children(verb)) {
            boolean act = child > verb
                    && site.isInfinitive(child)
                    && (Sentence.isRelation(site.sentence().relation(child), "xcomp")
                            || site.sentence().relation(child).equals("ccomp")
                            || site.sentence().relation(child).equals("advcl"));
            if (act) {
                Frames.Content relayed = relayed(child);
                if (!relayed.isEmpty()) {
                    return relayed;
                }
                units.addAll(site.clauses().ofClause(child, site.sentence().subtree(child)));
            }
        }
        for (int object : objects) {
            for (int child : site.sentence().children(object, "acl")) {
                if (units.isEmpty() && site.isInfinitive(child)) {
                    units.addAll(site.clauses().ofClause(child, site.sentence().subtree(child)));
                }
            }
        }
        return new Frames.Content(units, site.mention(asked.get(0)).isPresent() ? asked : List.of());
    }

    private List<Integer> objects(int verb) {
        List<Integer> objects = new ArrayList<>(site.graph().objects(verb));
        if (objects.isEmpty()) {
            for (int child : site.sentence().children(verb)) {
                boolean phrase = Sentence.isRelation(site.sentence().relation(child), "obl")
                        && Set.of("on", "upon", "to").contains(site.sentence().caseOf(child));
                if (phrase) {
                    objects.add(child);
                }
            }
        }
        return objects;
    }

    /** "called on Chad to lift …", where the parser reads the asked as the subject of what they should do. */
    private Frames.Content askedInClause(int verb) {
        for (int child : site.sentence().children(verb)) {
            Optional<Integer> subject = site.sentence().child(child, "nsubj");
            boolean clause = child > verb
                    && subject.isPresent()
                    && site.isInfinitive(child)
                    && (site.sentence().relation(child).equals("advcl")
                            || site.sentence().relation(child).equals("ccomp"));
            if (clause) {
                BitSet act = site.sentence().subtree(child);
                act.clear(0, site.sentence().subtree(subject.get()).length());
                List<Integer> asked = site.graph().withConjuncts(List.of(subject.get())).stream()
                        .filter(token -> site.mention(token).isPresent())
                        .toList();
                return new Frames.Content(site.clauses().ofClause(child, act), asked);
            }
        }
        return Frames.Content.NONE;
    }

    /** "asked her to convey his regards to the king": the regards were said, to the king. */
    private Frames.Content relayed(int verb) {
        for (Cue cue : site.cues().at(site.sentence(), verb)) {
            if (cue.id().startsWith("relay")) {
                Frames.Content content = frames.content(verb, cue);
                return new Frames.Content(content.content(), content.addressees(), Optional.of(cue));
            }
        }
        return Frames.Content.NONE;
    }
}
