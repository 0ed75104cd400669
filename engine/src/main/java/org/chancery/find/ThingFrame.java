package org.chancery.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Cue;

/** Gives what was said as a thing: "rejected the offer", "conveyed greetings to the king". */
final class ThingFrame {

    private final FrameSite site;

    ThingFrame(FrameSite site) {
        this.site = site;
    }

    Frames.Content content(int verb, Cue cue) {
        List<Clauses.Unit> units = new ArrayList<>();
        List<Integer> objects = site.graph().objects(verb);
        for (int object : objects) {
            boolean bare = site.sentence().token(object).tag().startsWith("PRP")
                    || site.sentence().token(object).tag().equals("WDT");
            if (!bare) {
                BitSet span = site.sentence().subtree(object);
                site.extend(verb, object, span);
                recipients(object)
                        .forEach(recipient -> span.andNot(site.sentence().subtree(recipient)));
                units.addAll(site.clauses().ofPhrase(object, span));
            }
        }
        for (int child : site.sentence().children(verb, "ccomp")) {
            if (units.isEmpty() && child > verb) {
                boolean list = cue.act().equals("discuss");
                units.addAll(
                        list
                                ? site.clauses().ofPhrase(child, site.allowed(child, verb))
                                : site.clauses().ofClause(child, site.allowed(child, verb)));
            }
        }
        return new Frames.Content(units, addressed(verb));
    }

    private List<Integer> addressed(int verb) {
        List<Integer> to = new ArrayList<>(site.sentence().children(verb, "iobj"));
        for (int child : site.sentence().children(verb)) {
            boolean phrase = Sentence.isRelation(site.sentence().relation(child), "obl")
                    && Set.of("to", "with").contains(site.sentence().caseOf(child));
            if (phrase
                    && site.mention(child).filter(Mention::canAct).isPresent()
                    && site.sentence().caseOf(child).equals("to")) {
                to.addAll(site.graph().withConjuncts(List.of(child)));
            }
        }
        site.sentence()
                .children(verb, "obj")
                .forEach(object -> to.addAll(site.graph().withConjuncts(recipients(object))));
        return to;
    }

    /** "greetings and best wishes to the king": persons behind "to" that hang from what is said to them. */
    private List<Integer> recipients(int object) {
        List<Integer> found = new ArrayList<>();
        List<Integer> nouns = new ArrayList<>(List.of(object));
        nouns.addAll(site.sentence().children(object, "conj"));
        for (int noun : nouns) {
            for (int child : site.sentence().children(noun, "nmod")) {
                boolean person = site.mention(child)
                        .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.TITLE)
                        .isPresent();
                if (person && site.sentence().caseOf(child).equals("to")) {
                    found.add(child);
                }
            }
        }
        return found;
    }
}
