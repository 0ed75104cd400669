package org.chancery.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Finding.Qualifier;
import org.chancery.knowledge.Cue;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Pattern;
import org.chancery.read.Span;

/** Finds what a sentence says that somebody said. */
final class SpeechFinder {

    private final CueIndex cues;
    private final Matcher acts;
    private final ActReader reader;

    SpeechFinder(Knowledge knowledge) {
        this.cues = new CueIndex(knowledge.cues());
        this.acts = new Matcher(knowledge.patterns(Pattern.Layer.ACT).toList());
        this.reader = new ActReader(knowledge);
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

    private Optional<Said> reported(
            Sentence sentence, List<Mention> mentions, int verb, List<Finding> acts, List<Span> quotes) {
        for (Cue cue : cues.at(sentence, verb)) {
            if (isUnreal(sentence, verb) && !firstPerson(sentence, verb)) {
                continue;
            }
            Graph graph = new Graph(sentence);
            List<Integer> sources = SpeechSources.of(graph, mentions, verb);
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
                List<Said.Unit> units = reader.units(sentence, content.content(), acts, quotes);
                List<Integer> all = new ArrayList<>(sources);
                all.addAll(SpeechSources.partners(sentence, mentions, verb, cue));
                return Optional.of(new Said(
                        sentence.index(),
                        impersonal ? Said.Kind.IMPERSONAL : Said.Kind.REPORTED,
                        used,
                        verb,
                        cueSpans(sentence, verb, cue),
                        all,
                        content.addressees(),
                        SpeechSources.principals(sentence, mentions, content, cue),
                        units));
            }
        }
        return Optional.empty();
    }

    /** Words that nobody has said: planned, wished, denied. */
    private static boolean isUnreal(Sentence sentence, int verb) {
        Set<Qualifier> qualifiers = Qualifiers.of(sentence, verb);
        return qualifiers.contains(Qualifier.PLANNED)
                || qualifiers.contains(Qualifier.CONDITIONAL)
                || qualifiers.contains(Qualifier.WISHED)
                || qualifiers.contains(Qualifier.NEGATED);
    }

    /** "She did not say that …", "she will announce …": a reporting verb by which nothing has been said. */
    boolean isUnsaid(Sentence sentence, int verb) {
        Set<Qualifier> qualifiers = Qualifiers.of(sentence, verb);
        return !cues.at(sentence, verb).isEmpty()
                && (qualifiers.contains(Qualifier.NEGATED) || qualifiers.contains(Qualifier.PLANNED))
                && !firstPerson(sentence, verb);
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

    private static List<Span> cueSpans(Sentence sentence, int verb, Cue cue) {
        List<Span> spans = new ArrayList<>(List.of(sentence.token(verb).span()));
        CueIndex.object(sentence, verb, cue)
                .ifPresent(object -> spans.add(sentence.token(object).span()));
        return spans;
    }

    /**
     * The whole sentence as if it were said, without a speaker's label at its beginning; none if it has no clause.
     *
     * @param label index of the colon behind the label, or −1
     */
    Optional<Said> plain(Sentence sentence, List<Mention> mentions, List<Span> quotes, int label) {
        BitSet all = new BitSet();
        all.set(label + 1, sentence.size());
        int top = label < 0 ? root(sentence) : head(sentence, all);
        if (top < 0 || !new Graph(sentence).isPredicate(top)) {
            return Optional.empty();
        }
        List<Said.Unit> units =
                reader.units(sentence, new Clauses(sentence).ofClause(top, all), acts.find(sentence, mentions), quotes);
        boolean quoted = !units.isEmpty() && units.stream().allMatch(unit -> unit.quoted() == 2);
        Said.Kind kind = label >= 0 ? Said.Kind.LABELLED : quoted ? Said.Kind.QUOTED : Said.Kind.BARE;
        return Optional.of(
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
                        reader.units(sentence, new Clauses(sentence).ofClause(head, inside), acts, quotes);
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

    private static int root(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.head(i) < 0 && !sentence.token(i).isMark()) {
                return i;
            }
        }
        return -1;
    }
}
