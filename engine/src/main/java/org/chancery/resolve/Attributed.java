package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.attribute.Attribution;
import org.chancery.find.Mention;
import org.chancery.find.Said;
import org.chancery.knowledge.Cue;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins the statements found by patterns with the attributions of the trained model. In the report of a government each
 * point made stays a statement, and the model only says which words are source and cue. In other news one attribution is one
 * statement, whole as a quotation is, and the model also brings what no pattern knows.
 */
final class Attributed {

    /** Probability that one attribution of a text must have: where nobody surely speaks, doubtful words are narration. */
    private static final double SURE = 0.8;

    /** Marks around a quotation, with the comma that joins it to its cue. */
    private static final Pattern MARKS = Pattern.compile("^[\\s\"“”„«»']+|,?[\\s\"“”„«»']+$|,$");

    /** How much one statement holds. */
    enum Grain {
        /** Each point made: in the report of a government. */
        POINTS,
        /** All of an attribution. */
        WHOLES,
        /** Each point where patterns tell several apart: in other news of an encounter. */
        BOTH
    }

    /**
     * A statement as the record will have it.
     *
     * @param parts statements by patterns that it stands for, itself among them
     * @param attribution which words it rests on; null where only a pattern found it
     * @param whole whether its content is all of the attribution
     */
    record Entry(
            Statements.Made made,
            List<Statements.Made> parts,
            @Nullable Attribution attribution,
            boolean whole) {

        /** Where its content begins. */
        int begin() {
            return content().get(0).begin();
        }

        /** Where its content stands: one piece or more. */
        List<Span> content() {
            return whole && attribution != null
                    ? attribution.content()
                    : List.of(made.unit().span());
        }
    }

    private final Reading reading;
    private final List<Attribution> attributions;
    private final Map<String, Record.Act> acts = new HashMap<>();

    Attributed(Reading reading) {
        this.reading = reading;
        this.attributions = reading.findings.attributions().stream()
                .filter(one -> !isTime(one))
                .toList();
        Knowledge knowledge = reading.knowledge;
        knowledge.lexicon("speech-nouns").forEach(noun -> noun.forms().forEach(form -> act(form, noun.give("act"))));
        knowledge.cues().stream()
                .filter(cue -> cue.objects().isEmpty() && cue.particles().isEmpty())
                .forEach(cue -> cue.lemmas().forEach(lemma -> act(lemma, cue.act())));
    }

    /** "She spoke on Monday": when it was, and not what was said. */
    private boolean isTime(Attribution one) {
        return one.content().size() == 1
                && reading.times.get(one.sentence()).stream()
                        .anyMatch(time -> time.span().covers(one.content().get(0)));
    }

    private void act(String word, @Nullable String act) {
        if (act != null && !act.isEmpty()) {
            acts.put(word.toLowerCase(Locale.ROOT), Record.Act.valueOf(act.toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * All statements, in the order of their content.
     *
     * @param made by patterns, in the order of the text
     */
    List<Entry> entries(List<Statements.Made> made, Grain grain) {
        boolean speaks = attributions.stream().anyMatch(one -> one.probability() >= SURE);
        List<Entry> entries = new ArrayList<>(grain == Grain.POINTS || !speaks ? points(made) : wholes(made, grain));
        entries.sort(Comparator.comparingInt(Entry::begin));
        return entries;
    }

    private List<Entry> points(List<Statements.Made> made) {
        List<Entry> entries = new ArrayList<>();
        made.forEach(one -> entries.add(point(one)));
        return entries;
    }

    private Entry point(Statements.Made one) {
        Attribution attribution =
                attributions.stream().filter(a -> isSameCue(one, a)).findFirst().orElse(null);
        return new Entry(one, List.of(one), attribution, false);
    }

    private List<Entry> wholes(List<Statements.Made> made, Grain grain) {
        List<Entry> entries = new ArrayList<>();
        Set<Statements.Made> taken = new HashSet<>();
        for (Attribution attribution : attributions) {
            List<Statements.Made> parts = made.stream()
                    .filter(one -> !taken.contains(one) && isPart(one, attribution))
                    .toList();
            taken.addAll(parts);
            if (grain == Grain.BOTH && parts.size() > 1) {
                parts.forEach(one -> entries.add(point(one)));
            } else {
                Statements.Made lead = lead(parts, attribution).orElseGet(() -> fresh(attribution));
                boolean told = parts.isEmpty() && made.stream().anyMatch(one -> isPart(one, attribution));
                if (grain == Grain.WHOLES || !lead.speakers().isEmpty() && !told) {
                    entries.add(new Entry(lead, parts, attribution, true));
                }
            }
        }
        // What goes on without a cue is part of what the model gives; a verb that it passes over mostly reports no
        // speech, unless it stands in what another says.
        made.stream()
                .filter(one -> !taken.contains(one))
                .filter(one -> grain == Grain.BOTH || isLabelled(one) || isRelayed(one))
                .forEach(one -> entries.add(point(one)));
        return entries;
    }

    private static boolean isLabelled(Statements.Made one) {
        return one.said().kind() == Said.Kind.LABELLED;
    }

    /** Whether the text has it through somebody else, who says that it was said. */
    private boolean isRelayed(Statements.Made one) {
        return attributions.stream().anyMatch(outer -> holdsCue(outer, one));
    }

    /** Whether the content names both the verb and who, so that another's words are told in it. */
    private boolean holdsCue(Attribution outer, Statements.Made one) {
        Said said = one.said();
        if (!isOther(one, outer)
                || said.kind() != Said.Kind.REPORTED
                || said.sources().isEmpty()
                || said.reportingVerb().filter(Cue::inward).isPresent()
                || isSameCue(one, outer)) {
            return false;
        }
        Sentence sentence = reading.sentence(said.sentence());
        return Stream.concat(Stream.of(said.cueHead()), said.sources().stream())
                .allMatch(head -> outer.content().stream()
                        .anyMatch(piece -> piece.covers(sentence.token(head).span())));
    }

    /** Whether an actor known in international affairs speaks, of another side than whoever tells it. */
    private boolean isOther(Statements.Made one, Attribution outer) {
        List<Entity> tellers = reading.sides(reading.entities(outer.sentence(), sources(outer)));
        return one.speakers().stream().anyMatch(reading::isKnown)
                && reading.sides(one.speakers()).stream().noneMatch(tellers::contains);
    }

    private static boolean isSameCue(Statements.Made one, Attribution attribution) {
        return one.said().sentence() == attribution.sentence() && one.said().cueHead() == attribution.cueHead();
    }

    /** The part under the attribution's own cue. */
    private static Optional<Statements.Made> lead(List<Statements.Made> parts, Attribution attribution) {
        return parts.stream().filter(one -> isSameCue(one, attribution)).findFirst();
    }

    private boolean isPart(Statements.Made one, Attribution attribution) {
        if (isLabelled(one) || holdsCue(attribution, one)) {
            return false;
        }
        Span span = one.unit().span();
        int common = 0;
        for (Span piece : attribution.content()) {
            common += Math.max(0, Math.min(span.end(), piece.end()) - Math.max(span.begin(), piece.begin()));
        }
        return common * 2 >= span.length();
    }

    /** A statement that no pattern found. */
    private Statements.Made fresh(Attribution attribution) {
        Sentence sentence = reading.sentence(attribution.sentence());
        List<Integer> sources = sources(attribution);
        Span content = attribution.content().get(0);
        Said.Unit unit = new Said.Unit(0, 0, 0, content, "", quoted(attribution));
        Said said = new Said(
                attribution.sentence(),
                Said.Kind.REPORTED,
                null,
                attribution.cueHead(),
                List.of(attribution.cue()),
                sources,
                List.of(),
                List.of(),
                List.of(unit));
        return new Statements.Made(
                said,
                unit,
                reading.entities(attribution.sentence(), sources),
                List.of(),
                List.of(),
                act(sentence, attribution),
                Statements.form(unit.quoted()));
    }

    /** The first mention among the words of the source, and those joined to it. */
    private List<Integer> sources(Attribution attribution) {
        Sentence sentence = reading.sentence(attribution.sentence());
        List<Integer> found = new ArrayList<>();
        for (Mention mention : reading.mentions(attribution.sentence())) {
            boolean inside =
                    mention.canAct() && attribution.source().stream().anyMatch(piece -> piece.overlaps(mention.span()));
            boolean joined = found.isEmpty()
                    || sentence.relation(mention.head()).equals("conj")
                            && found.contains(sentence.head(mention.head()));
            if (inside && joined) {
                found.add(mention.head());
            }
        }
        return found;
    }

    private Record.Act act(Sentence sentence, Attribution attribution) {
        for (Token token : sentence.tokens()) {
            Record.Act act = acts.get(token.lemma().toLowerCase(Locale.ROOT));
            if (attribution.cue().covers(token.span()) && act != null) {
                return act;
            }
        }
        return Record.Act.ASSERT;
    }

    /** Whether it is a quotation: of an attribution by the marks around all of it. */
    Record.Form form(Entry entry) {
        Attribution attribution = entry.attribution();
        return entry.whole() && attribution != null
                ? Statements.form(quoted(attribution))
                : entry.made().form();
    }

    /** What was said: of a quotation the words between its marks. */
    String words(Entry entry) {
        boolean direct = form(entry) == Record.Form.DIRECT;
        return entry.content().stream()
                .map(reading.text::quote)
                .map(piece -> direct ? MARKS.matcher(piece).replaceAll("") : piece)
                .collect(Collectors.joining(" … "));
    }

    /** Whether the content stands in quotation marks: 0 not, 1 partly, 2 wholly. */
    private int quoted(Attribution attribution) {
        int all = 0;
        int inside = 0;
        for (Span piece : attribution.content()) {
            all += piece.length();
            for (Span quote : reading.findings.quotes()) {
                inside += Math.max(0, Math.min(piece.end(), quote.end()) - Math.max(piece.begin(), quote.begin()));
            }
        }
        return inside == 0 ? 0 : inside + 4 * attribution.content().size() >= all ? 2 : 1;
    }
}
