package org.chancery.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Cue;

/** Finds what was said, and to whom, where it hangs from a reporting verb. */
final class Frames {

    private static final Set<String> WHEN = Set.of("during", "before", "after", "ahead of", "following");

    private final Sentence sentence;
    private final Graph graph;
    private final Clauses clauses;
    private final List<Mention> mentions;
    private final CueIndex cues;

    /**
     * @param content units of what was said
     * @param addressees heads
     * @param relay the verb of relaying, where somebody is asked to relay it
     */
    record Content(List<Clauses.Unit> content, List<Integer> addressees, Optional<Cue> relay) {
        static final Content NONE = new Content(List.of(), List.of());

        Content(List<Clauses.Unit> content, List<Integer> addressees) {
            this(content, addressees, Optional.empty());
        }

        boolean isEmpty() {
            return content.isEmpty();
        }
    }

    Frames(Sentence sentence, List<Mention> mentions, CueIndex cues) {
        this.sentence = sentence;
        this.graph = new Graph(sentence);
        this.clauses = new Clauses(sentence);
        this.mentions = mentions;
        this.cues = cues;
    }

    /** Content by the first frame of the cue that fits. */
    Content content(int verb, Cue cue) {
        for (Cue.Frame frame : cue.frames()) {
            Content content = switch (frame.kind()) {
                case CLAUSE -> clause(verb, cue);
                case INFINITIVE -> infinitive(verb, cue);
                case ASK -> ask(verb);
                case THING -> thing(verb, cue);
                case ABOUT -> about(verb, cue, frame);
                case PERSON -> person(verb, cue, frame);
            };
            if (!content.isEmpty()) {
                return content;
            }
        }
        return Content.NONE;
    }

    private Content clause(int verb, Cue cue) {
        List<Clauses.Unit> units = new ArrayList<>();
        List<Integer> told = new ArrayList<>(sentence.children(verb, "iobj"));
        boolean seen = false;
        for (int child : complements(verb, cue)) {
            String relation = sentence.relation(child);
            boolean quoted =
                    relation.equals("parataxis") && child < verb || relation.equals("dep") && graph.isPredicate(child);
            boolean object =
                    relation.equals("obj") && Mentions.at(mentions, child).isPresent();
            boolean list = relation.equals("ccomp") && cue.act().equals("discuss") && child > verb;
            if (list) {
                units.addAll(clauses.ofPhrase(child, allowed(child, verb)));
                seen = true;
            } else if (relation.equals("ccomp")
                    || relation.equals("acl")
                    || quoted
                    || relation.equals("csubj:pass")
                    || relation.equals("csubj") && sentence.head(child) != verb) {
                units.addAll(clauses.ofClause(child, allowed(child, verb)));
                seen = true;
            } else if (object
                    || Sentence.isRelation(relation, "obl")
                            && sentence.caseOf(child).equals("to")
                            && Mentions.at(mentions, child).isPresent()) {
                told.addAll(graph.withConjuncts(List.of(child)));
            }
        }
        if (!seen) {
            units.addAll(around(verb));
        }
        if (units.isEmpty()) {
            thatClause(verb).ifPresent(clause -> units.addAll(clauses.ofClause(clause, allowed(clause, verb))));
        }
        return new Content(units, units.isEmpty() ? List.of() : told);
    }

    /** What hangs from the verb, and from a word that makes the cue with it: "made clear that …", "took the view that …". */
    private List<Integer> complements(int verb, Cue cue) {
        List<Integer> found = new ArrayList<>(sentence.children(verb));
        for (int child : sentence.children(verb)) {
            if (isPart(child, cue)) {
                found.remove(Integer.valueOf(child));
                found.addAll(sentence.children(child, "ccomp"));
                found.addAll(sentence.children(child, "csubj"));
                found.addAll(sentence.children(child, "acl").stream()
                        .filter(this::isThatClause)
                        .toList());
            }
        }
        return found;
    }

    /** "was stressed during the talks that …": the clause behind the first "that", wherever the parser hangs it. */
    private Optional<Integer> thatClause(int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            boolean that = sentence.token(i).is("that") && sentence.relation(i).equals("mark");
            if (that
                    && sentence.isAbove(verb, sentence.head(i))
                    && !Sentence.isRelation(sentence.relation(sentence.head(i)), "acl")
                    && sentence.children(verb, "obj").isEmpty()) {
                return Optional.of(sentence.head(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a word belongs to the cue. */
    private boolean isPart(int token, Cue cue) {
        return cue.particles().contains(sentence.token(token).text().toLowerCase(Locale.ROOT))
                || cue.objects().contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isThatClause(int clause) {
        return sentence.children(clause, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).is("that"));
    }

    /** "…, she said": the verb hangs from what was said. */
    private List<Clauses.Unit> around(int verb) {
        String relation = sentence.relation(verb);
        int head = sentence.head(verb);
        if (head >= 0 && relation.equals("parataxis")) {
            BitSet said = sentence.subtree(head);
            said.andNot(sentence.subtree(verb));
            return clauses.ofClause(head, said);
        }
        if (sentence.child(verb, "obj").isEmpty()
                && sentence.child(verb, "xcomp").isEmpty()) {
            return inverted(verb);
        }
        return List.of();
    }

    /** "… , said Berg": where the parser has not joined them, what stands before the comma was said. */
    private List<Clauses.Unit> inverted(int verb) {
        int edge = verb;
        for (int child : sentence.children(verb, "nsubj")) {
            edge = Math.min(edge, sentence.subtree(child).nextSetBit(0));
        }
        boolean comma = edge > 3 && sentence.token(edge - 1).text().matches("[,\"\u201d]");
        if (!comma
                || sentence.head(verb) >= 0
                        && !sentence.relation(verb).matches("conj|dep|advcl|parataxis|acl|acl:relcl|appos|ccomp")) {
            return List.of();
        }
        BitSet before = new BitSet();
        before.set(0, edge - 1);
        int top = -1;
        for (int i = 0; i < edge - 1; i++) {
            boolean outside = sentence.head(i) < 0 || sentence.head(i) >= edge - 1;
            if (outside && graph.isPredicate(i)) {
                top = i;
            }
        }
        return top < 0 ? List.of() : clauses.ofClause(top, before);
    }

    private Content infinitive(int verb, Cue cue) {
        List<Clauses.Unit> units = new ArrayList<>();
        for (int part : sentence.children(verb)) {
            for (int child : sentence.children(part, "acl")) {
                if (isPart(part, cue) && isInfinitive(child)) {
                    units.addAll(clauses.ofClause(child, sentence.subtree(child)));
                }
            }
        }
        for (int child : sentence.children(verb)) {
            boolean interrupted = sentence.children(verb).stream()
                    .anyMatch(c -> c > verb
                            && c < child
                            && Sentence.isRelation(sentence.relation(c), "obl")
                            && Set.of("on", "upon").contains(sentence.caseOf(c)));
            boolean complement = !interrupted && Sentence.isRelation(sentence.relation(child), "xcomp")
                    || sentence.relation(child).equals("advcl") && child == verb + 2;
            if (complement && child > verb && isInfinitive(child)) {
                units.addAll(clauses.ofClause(child, allowed(child, verb)));
            }
        }
        return new Content(units, List.of());
    }

    private boolean isInfinitive(int token) {
        return sentence.children(token, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
    }

    private Content ask(int verb) {
        Content own = askedInClause(verb);
        if (!own.isEmpty()) {
            return own;
        }
        List<Integer> asked = new ArrayList<>();
        List<Clauses.Unit> units = new ArrayList<>();
        List<Integer> objects = new ArrayList<>(graph.objects(verb));
        if (objects.isEmpty()) {
            for (int child : sentence.children(verb)) {
                boolean phrase = Sentence.isRelation(sentence.relation(child), "obl")
                        && Set.of("on", "upon", "to").contains(sentence.caseOf(child));
                if (phrase) {
                    objects.add(child);
                }
            }
        }
        for (int object : graph.withConjuncts(objects)) {
            if (Mentions.at(mentions, object).isPresent()
                    || sentence.token(object).isNoun()) {
                asked.add(object);
            }
        }
        if (asked.isEmpty()) {
            return Content.NONE;
        }
        for (int child : sentence.children(verb)) {
            boolean act = child > verb
                    && isInfinitive(child)
                    && (Sentence.isRelation(sentence.relation(child), "xcomp")
                            || sentence.relation(child).equals("ccomp")
                            || sentence.relation(child).equals("advcl"));
            if (act) {
                Content relayed = relayed(child);
                if (!relayed.isEmpty()) {
                    return relayed;
                }
                units.addAll(clauses.ofClause(child, sentence.subtree(child)));
            }
        }
        for (int object : objects) {
            for (int child : sentence.children(object, "acl")) {
                if (units.isEmpty() && isInfinitive(child)) {
                    units.addAll(clauses.ofClause(child, sentence.subtree(child)));
                }
            }
        }
        return new Content(units, Mentions.at(mentions, asked.get(0)).isPresent() ? asked : List.of());
    }

    /** "called on Chad to lift …", where the parser reads the asked as the subject of what they should do. */
    private Content askedInClause(int verb) {
        for (int child : sentence.children(verb)) {
            Optional<Integer> subject = sentence.child(child, "nsubj");
            boolean clause = child > verb
                    && subject.isPresent()
                    && isInfinitive(child)
                    && (sentence.relation(child).equals("advcl")
                            || sentence.relation(child).equals("ccomp"));
            if (clause) {
                BitSet act = sentence.subtree(child);
                act.clear(0, sentence.subtree(subject.get()).length());
                List<Integer> asked = graph.withConjuncts(List.of(subject.get())).stream()
                        .filter(token -> Mentions.at(mentions, token).isPresent())
                        .toList();
                return new Content(clauses.ofClause(child, act), asked);
            }
        }
        return Content.NONE;
    }

    /** "asked her to convey his regards to the king": the regards were said, to the king. */
    private Content relayed(int verb) {
        for (Cue cue : cues.at(sentence, verb)) {
            if (cue.id().startsWith("relay")) {
                Content content = content(verb, cue);
                return new Content(content.content(), content.addressees(), Optional.of(cue));
            }
        }
        return Content.NONE;
    }

    private Content thing(int verb, Cue cue) {
        List<Clauses.Unit> units = new ArrayList<>();
        List<Integer> objects = graph.objects(verb);
        for (int object : objects) {
            boolean bare = sentence.token(object).tag().startsWith("PRP")
                    || sentence.token(object).tag().equals("WDT");
            if (!bare) {
                BitSet span = sentence.subtree(object);
                extend(verb, object, span);
                recipients(object).forEach(recipient -> span.andNot(sentence.subtree(recipient)));
                units.addAll(clauses.ofPhrase(object, span));
            }
        }
        for (int child : sentence.children(verb, "ccomp")) {
            if (units.isEmpty() && child > verb) {
                boolean list = cue.act().equals("discuss");
                units.addAll(
                        list
                                ? clauses.ofPhrase(child, allowed(child, verb))
                                : clauses.ofClause(child, allowed(child, verb)));
            }
        }
        return new Content(units, addressed(verb));
    }

    private List<Integer> addressed(int verb) {
        List<Integer> to = new ArrayList<>(sentence.children(verb, "iobj"));
        for (int child : sentence.children(verb)) {
            boolean phrase = Sentence.isRelation(sentence.relation(child), "obl")
                    && Set.of("to", "with").contains(sentence.caseOf(child));
            if (phrase
                    && Mentions.at(mentions, child).filter(Mention::canAct).isPresent()
                    && sentence.caseOf(child).equals("to")) {
                to.addAll(graph.withConjuncts(List.of(child)));
            }
        }
        sentence.children(verb, "obj").forEach(object -> to.addAll(graph.withConjuncts(recipients(object))));
        return to;
    }

    /** "greetings and best wishes to the king": persons behind "to" that hang from what is said to them. */
    private List<Integer> recipients(int object) {
        List<Integer> found = new ArrayList<>();
        List<Integer> nouns = new ArrayList<>(List.of(object));
        nouns.addAll(sentence.children(object, "conj"));
        for (int noun : nouns) {
            for (int child : sentence.children(noun, "nmod")) {
                boolean person = Mentions.at(mentions, child)
                        .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.TITLE)
                        .isPresent();
                if (person && sentence.caseOf(child).equals("to")) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** Phrases behind the object that the parser hung from the verb belong to what was said. */
    private void extend(int verb, int object, BitSet span) {
        for (int child : sentence.children(verb)) {
            String relation = sentence.relation(child);
            boolean phrase = Sentence.isRelation(relation, "obl")
                    && !relation.equals("obl:tmod")
                    && !WHEN.contains(sentence.caseOf(child))
                    && !(sentence.caseOf(child).equals("to")
                            && Mentions.at(mentions, child).isPresent());
            boolean clause = (relation.equals("advcl") || Sentence.isRelation(relation, "xcomp"))
                    && !isReporting(child)
                    && !sentence.token(child).tag().equals("VBG");
            if (child > object && (phrase || clause) && child > span.length() - 1) {
                span.or(sentence.subtree(child));
            }
        }
    }

    private boolean isReporting(int token) {
        return !cues.at(sentence, token).isEmpty();
    }

    private Content about(int verb, Cue cue, Cue.Frame frame) {
        List<Integer> holders = new ArrayList<>(List.of(verb));
        CueIndex.object(sentence, verb, cue).ifPresent(holders::add);
        List<Integer> to = new ArrayList<>();
        for (int holder : List.copyOf(holders)) {
            for (int child : sentence.children(holder)) {
                boolean person = Set.of("to", "with").contains(sentence.caseOf(child))
                        && Mentions.at(mentions, child).filter(Mention::canAct).isPresent();
                if (person) {
                    to.addAll(sentence.caseOf(child).equals("to") ? graph.withConjuncts(List.of(child)) : List.of());
                    holders.add(child);
                } else if (Sentence.isRelation(sentence.relation(child), "obj")
                        || sentence.relation(child).equals("obl")) {
                    holders.add(child);
                }
            }
        }
        for (int holder : holders) {
            List<Clauses.Unit> units = phrases(holder, frame);
            if (!units.isEmpty()) {
                return new Content(units, to);
            }
        }
        return Content.NONE;
    }

    private List<Clauses.Unit> phrases(int holder, Cue.Frame frame) {
        List<Clauses.Unit> units = new ArrayList<>();
        for (int child : sentence.children(holder)) {
            String relation = sentence.relation(child);
            boolean phrase = (Sentence.isRelation(relation, "obl") || Sentence.isRelation(relation, "nmod"))
                    && frame.prepositions().contains(sentence.caseOf(child));
            boolean clause = (Sentence.isRelation(relation, "advcl") || Sentence.isRelation(relation, "acl"))
                    && marked(child, frame.prepositions());
            if (phrase) {
                BitSet span = sentence.subtree(child);
                extend(holder, child, span);
                units.addAll(clauses.ofPhrase(child, span));
            } else if (clause) {
                units.addAll(clauses.ofPhrase(child, sentence.subtree(child)));
            }
        }
        return units;
    }

    private boolean marked(int clause, Set<String> prepositions) {
        return sentence.children(clause).stream()
                .filter(child -> sentence.relation(child).equals("mark")
                        || sentence.relation(child).equals("case"))
                .anyMatch(child ->
                        prepositions.contains(sentence.token(child).text().toLowerCase(Locale.ROOT)));
    }

    private Content person(int verb, Cue cue, Cue.Frame frame) {
        List<Integer> objects = new ArrayList<>();
        for (int object : graph.withConjuncts(graph.objects(verb))) {
            if (Mentions.at(mentions, object).isPresent()
                    || sentence.token(object).isNoun()) {
                objects.add(object);
            }
        }
        List<Integer> parts = sentence.children(verb).stream()
                .filter(child -> isPart(child, cue))
                .toList();
        parts.forEach(part -> objects.addAll(sentence.children(part, "nsubj")));
        if (objects.isEmpty()) {
            return Content.NONE;
        }
        List<Integer> holders = new ArrayList<>(List.of(verb));
        holders.addAll(objects);
        holders.addAll(parts);
        for (int holder : holders) {
            List<Clauses.Unit> units = phrases(holder, frame);
            if (!units.isEmpty()) {
                return new Content(
                        units,
                        objects.stream()
                                .filter(o -> Mentions.at(mentions, o).isPresent())
                                .toList());
            }
        }
        Optional<Integer> clause = sentence.child(verb, "ccomp");
        return clause.map(c -> new Content(clauses.ofClause(c, allowed(c, verb)), objects))
                .orElse(Content.NONE);
    }

    /** Tokens of a clause; those of a reporting verb that hangs in it are not what was said. */
    private BitSet allowed(int clause, int verb) {
        BitSet tokens = sentence.subtree(clause);
        tokens.clear(verb);
        return tokens;
    }
}
