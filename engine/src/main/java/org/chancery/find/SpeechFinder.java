package org.chancery.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Finding.Qualifier;
import org.chancery.knowledge.Cue;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Pattern;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** Finds what a sentence says that somebody said. */
final class SpeechFinder {

    private static final Set<String> LENDING =
            Set.of("continue", "like", "want", "wish", "keep", "have", "remain", "begin");

    private final CueIndex cues;
    private final Matcher acts;
    private final Map<String, String> actOfNoun = new HashMap<>();

    SpeechFinder(Knowledge knowledge) {
        this.cues = new CueIndex(knowledge.cues());
        this.acts = new Matcher(knowledge.patterns(Pattern.Layer.ACT).toList());
        for (Words noun : knowledge.lexicon("speech-nouns")) {
            noun.forms().forEach(form -> actOfNoun.put(form.toLowerCase(Locale.ROOT), noun.give("act")));
        }
    }

    List<Finding> acts(Sentence sentence, List<Mention> mentions) {
        return acts.find(sentence, mentions);
    }

    CueIndex cues() {
        return cues;
    }

    /**
     * What a sentence says that somebody said, by its reporting verbs.
     *
     * @param quotes spans in quotation marks of the whole text
     */
    List<Said> find(Sentence sentence, List<Mention> mentions, List<Span> quotes) {
        List<Finding> actFindings = acts.find(sentence, mentions);
        List<Said> found = new ArrayList<>();
        BitSet used = new BitSet();
        for (Token token : sentence.tokens()) {
            reported(sentence, mentions, token.index(), actFindings, quotes)
                    .map(said -> trailing(sentence, said, found))
                    .ifPresent(said -> {
                        found.add(said);
                        said.units().forEach(unit -> used.set(unit.first(), unit.last() + 1));
                    });
        }
        if (!found.isEmpty()) {
            unclaimed(sentence, actFindings, quotes, used, found);
        }
        return found;
    }

    /** "…, adding that …" is said by whoever the verb before it gives. */
    private static Said trailing(Sentence sentence, Said said, List<Said> before) {
        int verb = said.cueHead();
        boolean participle = sentence.token(verb).tag().equals("VBG")
                && verb > 0
                && sentence.token(verb - 1).text().equals(",");
        if (!participle || before.isEmpty()) {
            return said;
        }
        Said last = before.get(before.size() - 1);
        return new Said(
                said.sentence(),
                last.kind(),
                said.cue(),
                verb,
                said.cueSpans(),
                last.sources(),
                said.addressees(),
                said.principals(),
                said.units());
    }

    /** Those with whom somebody talks say it too, where the verb is one of talking. */
    private static List<Integer> partners(Sentence sentence, List<Mention> mentions, int verb, Cue cue) {
        List<Integer> found = new ArrayList<>();
        Graph graph = new Graph(sentence);
        List<Integer> holders = new ArrayList<>(List.of(verb));
        holders.addAll(sentence.children(verb, "obj"));
        for (int holder : holders) {
            for (int child : sentence.children(holder)) {
                boolean partner = cue.act().equals("discuss")
                        && sentence.caseOf(child).equals("with")
                        && Mentions.at(mentions, child)
                                .filter(m -> m.canAct() && m.kind() != Mention.Kind.PEOPLE)
                                .isPresent();
                if (partner) {
                    found.addAll(graph.withConjuncts(List.of(child)));
                }
            }
        }
        return found;
    }

    private java.util.Optional<Said> reported(
            Sentence sentence, List<Mention> mentions, int verb, List<Finding> acts, List<Span> quotes) {
        for (Cue cue : cues.at(sentence, verb)) {
            Set<Qualifier> qualifiers = Qualifiers.of(sentence, verb);
            boolean unreal = qualifiers.contains(Qualifier.PLANNED)
                    || qualifiers.contains(Qualifier.CONDITIONAL)
                    || qualifiers.contains(Qualifier.WISHED)
                    || qualifiers.contains(Qualifier.NEGATED);
            if (unreal && !firstPerson(sentence, verb)) {
                continue;
            }
            Graph graph = new Graph(sentence);
            List<Integer> sources = graph.withConjuncts(graph.subjects(verb)).stream()
                    .filter(head ->
                            Mentions.at(mentions, head).filter(this::canSpeak).isPresent())
                    .toList();
            if (expletive(sentence, verb)) {
                continue;
            }
            boolean impersonal = sources.isEmpty()
                    && graph.subjects(verb).isEmpty()
                    && sentence.child(verb, "aux:pass").isPresent();
            if (sources.isEmpty() && !impersonal && !inversion(sentence, graph, verb)) {
                continue;
            }
            Frames.Content content = new Frames(sentence, mentions, cues).content(verb, cue);
            boolean aboutActor = impersonal
                    && content.content().stream()
                            .anyMatch(unit -> Mentions.at(mentions, unit.head())
                                    .filter(Mention::canAct)
                                    .isPresent());
            if (!content.isEmpty() && !aboutActor) {
                Cue used = content.relay().orElse(cue);
                List<Said.Unit> units = units(sentence, content.content(), acts, quotes, used);
                List<Integer> all = new ArrayList<>(sources);
                all.addAll(partners(sentence, mentions, verb, cue));
                return java.util.Optional.of(new Said(
                        sentence.index(),
                        impersonal ? Said.Kind.IMPERSONAL : Said.Kind.REPORTED,
                        used,
                        verb,
                        cueSpans(sentence, verb, cue),
                        all,
                        content.addressees(),
                        principals(sentence, mentions, content, cue),
                        units));
            }
        }
        return java.util.Optional.empty();
    }

    /** "It is important to reject …": nobody rejects anything. */
    private static boolean expletive(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        boolean governed = head >= 0
                && sentence.token(verb).tag().equals("VB")
                && sentence.child(verb, "nsubj").isEmpty();
        return governed
                && sentence.child(head, "cop").isPresent()
                && (sentence.children(head, "nsubj").stream()
                                .anyMatch(s -> sentence.token(s).is("it"))
                        || sentence.child(head, "expl").isPresent());
    }

    private static boolean firstPerson(Sentence sentence, int verb) {
        return sentence.children(verb, "nsubj").stream()
                .anyMatch(s -> sentence.token(s).is("i") || sentence.token(s).is("we"));
    }

    private static boolean inversion(Sentence sentence, Graph graph, int verb) {
        return graph.subjects(verb).isEmpty()
                && sentence.head(verb) >= 0
                && Sentence.isRelation(sentence.relation(verb), "advcl");
    }

    private boolean canSpeak(Mention mention) {
        return mention.canAct()
                        && !(mention.kind() == Mention.Kind.PRONOUN
                                && mention.reference().equals("it"))
                || mention.kind() == Mention.Kind.PRONOUN && mention.reference().equals("it");
    }

    /** The owner of what is relayed: "conveyed the king's regards". */
    private static List<Integer> principals(
            Sentence sentence, List<Mention> mentions, Frames.Content content, Cue cue) {
        List<Integer> owners = new ArrayList<>();
        if (cue.id().startsWith("relay")) {
            for (Clauses.Unit unit : content.content()) {
                for (int owner : sentence.children(unit.head(), "nmod:poss")) {
                    if (Mentions.at(mentions, owner)
                            .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.TITLE)
                            .isPresent()) {
                        owners.add(owner);
                    }
                }
                for (int owner : sentence.children(unit.head(), "nmod")) {
                    if (Set.of("from", "of").contains(sentence.caseOf(owner))
                            && Mentions.at(mentions, owner)
                                    .filter(m -> m.kind() == Mention.Kind.PERSON)
                                    .isPresent()) {
                        owners.add(owner);
                    }
                }
            }
        }
        return owners;
    }

    private static List<Span> cueSpans(Sentence sentence, int verb, Cue cue) {
        List<Span> spans = new ArrayList<>(List.of(sentence.token(verb).span()));
        CueIndex.object(sentence, verb, cue)
                .ifPresent(object -> spans.add(sentence.token(object).span()));
        return spans;
    }

    private List<Said.Unit> units(
            Sentence sentence, List<Clauses.Unit> clauses, List<Finding> acts, List<Span> quotes, @Nullable Cue cue) {
        List<Said.Unit> units = new ArrayList<>();
        String before = "";
        for (Clauses.Unit clause : clauses) {
            String act = act(sentence, clause, acts);
            boolean inherits = act.isEmpty()
                    && before.equals("commit")
                    && sentence.child(clause.head(), "nsubj").isEmpty()
                    && (Sentence.isRelation(sentence.relation(clause.head()), "conj"));
            act = inherits ? before : act;
            units.add(unit(sentence, clause, act, quotes));
            before = act;
        }
        return units;
    }

    static Said.Unit unit(Sentence sentence, Clauses.Unit clause, String act, List<Span> quotes) {
        Span span = sentence.span(clause.first(), clause.last());
        int quoted = 0;
        for (Span quote : quotes) {
            boolean most = quote.begin() <= span.begin() + 1 && span.end() <= quote.end() + 2;
            boolean words = quote.overlaps(span) && quote.length() > 24;
            quoted = Math.max(quoted, most ? 2 : words ? 1 : 0);
        }
        return new Said.Unit(clause.first(), clause.last(), clause.head(), span, act, quoted);
    }

    /** The act that the words themselves give: by a pattern, or by the noun that heads them. */
    private String act(Sentence sentence, Clauses.Unit clause, List<Finding> findings) {
        for (Finding finding : findings) {
            int trigger = finding.trigger();
            if (finding.pattern().gives().containsKey("own")) {
                continue;
            }
            boolean below = sentence.head(trigger) == clause.head();
            boolean heads = trigger == clause.head()
                    || below && (isFunctionWord(sentence.relation(trigger)) || isLent(sentence, trigger))
                    || (finding.pattern().gives().containsKey("anywhere")
                            && clause.first() <= trigger
                            && trigger <= clause.last());
            if (heads) {
                return finding.pattern().gives().getOrDefault("act", "");
            }
        }
        Token head = sentence.token(clause.head());
        return head.isNoun() ? actOfNoun.getOrDefault(head.lemma().toLowerCase(Locale.ROOT), "") : "";
    }

    /** "continues to oppose", "would like to thank": the act is in the second verb. */
    private static boolean isLent(Sentence sentence, int trigger) {
        return Sentence.isRelation(sentence.relation(trigger), "xcomp")
                && LENDING.contains(
                        sentence.token(sentence.head(trigger)).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isFunctionWord(String relation) {
        return Sentence.isRelation(relation, "aux") || relation.equals("cop") || relation.equals("case");
    }

    /**
     * The whole sentence as if it were said, without a speaker's label at its beginning; none if it has no clause.
     *
     * @param label index of the colon behind the label, or −1
     */
    java.util.Optional<Said> plain(Sentence sentence, List<Mention> mentions, List<Span> quotes, int label) {
        BitSet all = new BitSet();
        all.set(label + 1, sentence.size());
        int top = label < 0 ? root(sentence) : head(sentence, all);
        if (top < 0 || !new Graph(sentence).isPredicate(top)) {
            return java.util.Optional.empty();
        }
        List<Said.Unit> units =
                units(sentence, new Clauses(sentence).ofClause(top, all), acts.find(sentence, mentions), quotes, null);
        boolean quoted = !units.isEmpty() && units.stream().allMatch(unit -> unit.quoted() == 2);
        Said.Kind kind = label >= 0 ? Said.Kind.LABELLED : quoted ? Said.Kind.QUOTED : Said.Kind.BARE;
        return java.util.Optional.of(
                new Said(sentence.index(), kind, null, -1, List.of(), List.of(), List.of(), List.of(), units));
    }

    /** Quoted clauses of a sentence with a reporting verb that the verb's own content does not hold. */
    private void unclaimed(Sentence sentence, List<Finding> acts, List<Span> quotes, BitSet used, List<Said> found) {
        Said last = found.get(found.size() - 1);
        for (Span quote : quotes) {
            BitSet inside = new BitSet();
            for (Token token : sentence.tokens()) {
                if (quote.begin() <= token.begin() && token.end() <= quote.end() && !used.get(token.index())) {
                    inside.set(token.index());
                }
            }
            int head = head(sentence, inside);
            if (inside.cardinality() >= 4 && head >= 0 && new Graph(sentence).isPredicate(head) && last.cue() != null) {
                List<Said.Unit> units =
                        units(sentence, new Clauses(sentence).ofClause(head, inside), acts, quotes, last.cue());
                found.add(new Said(
                        sentence.index(),
                        last.kind(),
                        last.cue(),
                        last.cueHead(),
                        last.cueSpans(),
                        last.sources(),
                        List.of(),
                        List.of(),
                        units));
            }
        }
    }

    private static int head(Sentence sentence, BitSet inside) {
        for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
            int head = sentence.head(i);
            if ((head < 0 || !inside.get(head)) && !sentence.token(i).isMark() && new Graph(sentence).isPredicate(i)) {
                return i;
            }
        }
        return -1;
    }

    static int root(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.head(i) < 0 && !sentence.token(i).isMark()) {
                return i;
            }
        }
        return -1;
    }
}
