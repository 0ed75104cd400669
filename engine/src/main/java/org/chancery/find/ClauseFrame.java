package org.chancery.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Cue;

/** Gives what was said as a clause: "said that …", "…, she said", "… , said Berg". */
final class ClauseFrame {

    private final FrameSite site;

    ClauseFrame(FrameSite site) {
        this.site = site;
    }

    Frames.Content content(int verb, Cue cue) {
        List<Clauses.Unit> units = new ArrayList<>();
        List<Integer> told = new ArrayList<>(site.sentence().children(verb, "iobj"));
        boolean seen = false;
        for (int child : complements(verb, cue)) {
            String relation = site.sentence().relation(child);
            boolean quoted = relation.equals("parataxis") && child < verb
                    || relation.equals("dep") && site.graph().isPredicate(child);
            boolean object = relation.equals("obj") && site.mention(child).isPresent();
            boolean list = relation.equals("ccomp") && cue.act().equals("discuss") && child > verb;
            if (list) {
                units.addAll(site.clauses().ofPhrase(child, site.allowed(child, verb)));
                seen = true;
            } else if (relation.equals("ccomp")
                    || relation.equals("acl")
                    || quoted
                    || relation.equals("csubj:pass")
                    || relation.equals("csubj") && site.sentence().head(child) != verb) {
                units.addAll(site.clauses().ofClause(child, site.allowed(child, verb)));
                seen = true;
            } else if (object
                    || Sentence.isRelation(relation, "obl")
                            && site.sentence().caseOf(child).equals("to")
                            && site.mention(child).isPresent()) {
                told.addAll(site.graph().withConjuncts(List.of(child)));
            }
        }
        if (!seen) {
            units.addAll(around(verb));
        }
        if (units.isEmpty()) {
            thatClause(verb)
                    .ifPresent(clause -> units.addAll(site.clauses().ofClause(clause, site.allowed(clause, verb))));
        }
        return new Frames.Content(units, units.isEmpty() ? List.of() : told);
    }

    /** What hangs from the verb, and from a word that makes the cue with it: "made clear that …", "took the view that …". */
    private List<Integer> complements(int verb, Cue cue) {
        List<Integer> found = new ArrayList<>(site.sentence().children(verb));
        for (int child : site.sentence().children(verb)) {
            if (site.isPart(child, cue)) {
                found.remove(Integer.valueOf(child));
                found.addAll(site.sentence().children(child, "ccomp"));
                found.addAll(site.sentence().children(child, "csubj"));
                found.addAll(site.sentence().children(child, "acl").stream()
                        .filter(this::isThatClause)
                        .toList());
            }
        }
        return found;
    }

    /** "was stressed during the talks that …": the clause behind the first "that", wherever the parser hangs it. */
    private Optional<Integer> thatClause(int verb) {
        for (int i = verb + 1; i < site.sentence().size(); i++) {
            boolean that = site.sentence().token(i).is("that")
                    && site.sentence().relation(i).equals("mark");
            if (that
                    && site.sentence().isAbove(verb, site.sentence().head(i))
                    && !Sentence.isRelation(
                            site.sentence().relation(site.sentence().head(i)), "acl")
                    && site.sentence().children(verb, "obj").isEmpty()) {
                return Optional.of(site.sentence().head(i));
            }
        }
        return Optional.empty();
    }

    private boolean isThatClause(int clause) {
        return site.sentence().children(clause, "mark").stream()
                .anyMatch(mark -> site.sentence().token(mark).is("that"));
    }

    /** "…, she said": the verb hangs from what was said. */
    private List<Clauses.Unit> around(int verb) {
        String relation = site.sentence().relation(verb);
        int head = site.sentence().head(verb);
        if (head >= 0 && relation.equals("parataxis")) {
            BitSet said = site.sentence().subtree(head);
            said.andNot(site.sentence().subtree(verb));
            return site.clauses().ofClause(head, said);
        }
        if (site.sentence().child(verb, "obj").isEmpty()
                && site.sentence().child(verb, "xcomp").isEmpty()) {
            return inverted(verb);
        }
        return List.of();
    }

    /** "… , said Berg": where the parser has not joined them, what stands before the comma was said. */
    private List<Clauses.Unit> inverted(int verb) {
        int edge = verb;
        for (int child : site.sentence().children(verb, "nsubj")) {
            edge = Math.min(edge, site.sentence().subtree(child).nextSetBit(0));
        }
        boolean comma = edge > 3 && site.sentence().token(edge - 1).text().matches("[,\"\u201d]");
        if (!comma
                || site.sentence().head(verb) >= 0
                        && !site.sentence()
                                .relation(verb)
                                .matches("conj|dep|advcl|parataxis|acl|acl:relcl|appos|ccomp")) {
            return List.of();
        }
        BitSet before = new BitSet();
        before.set(0, edge - 1);
        int top = -1;
        for (int i = 0; i < edge - 1; i++) {
            boolean outside = site.sentence().head(i) < 0 || site.sentence().head(i) >= edge - 1;
            if (outside && site.graph().isPredicate(i)) {
                top = i;
            }
        }
        return top < 0 ? List.of() : site.clauses().ofClause(top, before);
    }
}
