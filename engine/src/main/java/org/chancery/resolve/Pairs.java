package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.code.PairFinder;
import org.chancery.read.Span;

/**
 * Events that the trained model finds between parties of a sentence. In the report of a government the patterns are enough, and they
 * are surer; other news tells of people and groups whom no list knows.
 */
final class Pairs {

    /** Probability of a link between two parties that makes an event. */
    private static final double LINKED = 0.08;

    /** Probability of a link between parties whom nothing says to be in politics. */
    private static final double SURE = 0.5;

    /** Probability of a type. */
    private static final double TYPED = 0.3;

    /** Probability of both where no trigger of the lexicon but other words decided. */
    private static final double WITHOUT_TRIGGER = 0.3;

    /** Probability of link and type together in a text of more sentences than {@link #BRIEF}. */
    private static final double IN_LONGER_TEXT = 0.7;

    /** The same in a sentence of sport, arts or the weather. */
    private static final double IN_EVERYDAY_LIFE = 0.25;

    private static final double IN_LONGER_TEXT_WITHOUT_TRIGGER = 0.9;

    /** Sentences of a text that may name an encounter by the way. */
    private static final int BRIEF = 3;

    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "inside");

    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    private final Reading reading;
    private final PairFinder finder;
    private final Whereabouts whereabouts;
    private final Set<String> everydayWords;
    private final boolean mostlyEveryday;

    Pairs(Reading reading, PairFinder finder, Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
        this.reading = reading;
        this.finder = finder;
        this.everydayWords = reading.knowledge.lexicon("everyday-words").stream()
                .flatMap(words -> words.forms().stream())
                .collect(Collectors.toSet());
        long everyday =
                reading.text.sentences().stream().filter(this::isEveryday).count();
        this.mostlyEveryday = 3 * everyday >= reading.text.sentences().size() && everyday > 0;
    }

    /** Whether the text is one that the model reads: no report of a government, nor one of an encounter between sides. */
    boolean isRead(List<Encounters.Made> encounters) {
        boolean diplomatic = reading.text.sentences().size() > BRIEF
                && encounters.stream()
                        .anyMatch(one -> reading.sides(one.participants).stream()
                                        .filter(reading::isKnown)
                                        .count()
                                > 1);
        return reading.document.side() == null && !reading.quiet() && !diplomatic;
    }

    void read(Sentence sentence, List<Statements.Made> statements, Events events) {
        boolean everyday = mostlyEveryday || isEveryday(sentence);
        List<Candidate> candidates = new ArrayList<>();
        for (PairFinder.Found found : finder.find(sentence, LINKED)) {
            Set<Entity> sources = parties(sentence, found.sourceHead(), found.source());
            Set<Entity> targets = targets(sentence, found);
            if (!sources.isEmpty() && sources.equals(targets)) {
                sources = within(sentence, found.sourceHead(), found.source(), sources);
                targets = within(sentence, found.targetHead(), found.target(), targets);
            }
            targets.removeAll(sources);
            if (!sources.isEmpty()
                    && !targets.isEmpty()
                    && isSure(found)
                    && !isPlace(sentence, found.sourceHead())
                    && (isEvident(found) || !isPlace(sentence, found.targetHead()))
                    && !isTime(sentence, found.source())
                    && !isTime(sentence, found.target())
                    && !isTeller(found, sources, statements)
                    && isPolitical(found, sources, targets, everyday)) {
                candidates.add(new Candidate(found, made(sentence, found, sources, targets)));
            }
        }
        for (Candidate one : candidates) {
            if (candidates.stream().noneMatch(other -> isWithin(sentence, one, other, candidates))) {
                events.settle(one.event(), anchor(sentence, one.found()), statements);
                events.add(one.event());
            }
        }
    }

    private record Candidate(PairFinder.Found found, Events.Made event) {

        boolean isKnown(Reading reading) {
            return event.parties().stream().allMatch(reading::isKnown);
        }
    }

    /** "Two engineers of Turkey" are one party: of its words those that somebody knows, else the first. */
    private boolean isWithin(Sentence sentence, Candidate one, Candidate other, List<Candidate> all) {
        PairFinder.Found here = one.found();
        PairFinder.Found there = other.found();
        boolean sources = here.sourceHead() == there.sourceHead();
        boolean targets = here.targetHead() == there.targetHead();
        boolean part = sources && !targets && isNested(sentence, here.targetHead(), there.targetHead())
                || targets && !sources && isNested(sentence, here.sourceHead(), there.sourceHead());
        boolean better = one.isKnown(reading) == other.isKnown(reading)
                ? all.indexOf(other) < all.indexOf(one)
                : other.isKnown(reading);
        return part && better && one.event().type.equals(other.event().type);
    }

    private static boolean isNested(Sentence sentence, int one, int other) {
        return isPartOf(sentence, one, other) || isPartOf(sentence, other, one);
    }

    private static boolean isPartOf(Sentence sentence, int inner, int outer) {
        String relation = sentence.relation(inner);
        boolean part = Sentence.isRelation(relation, "nmod")
                || relation.equals("compound")
                || relation.equals("amod")
                || relation.equals("appos");
        return part && sentence.head(inner) == outer;
    }

    private boolean isTime(Sentence sentence, Span span) {
        return reading.times.get(sentence.index()).stream()
                .anyMatch(time -> time.span().covers(span));
    }

    /** "Killed in Yemen": where it was, and not who did it. */
    private static boolean isPlace(Sentence sentence, int head) {
        return PLACING.contains(sentence.caseOf(head));
    }

    /** Whether the source only says that somebody else did it. */
    private boolean isTeller(PairFinder.Found found, Set<Entity> sources, List<Statements.Made> here) {
        boolean deed = reading.knowledge
                .eventType(found.coding().type())
                .filter(type -> type.quad() % 2 == 0)
                .isPresent();
        return deed
                && here.stream()
                        .anyMatch(one -> holds(one, found.targetHead())
                                && !holds(one, found.sourceHead())
                                && reading.sides(one.speakers()).containsAll(sources));
    }

    private static boolean holds(Statements.Made one, int token) {
        return one.unit().first() <= token && token <= one.unit().last();
    }

    /** A place that no one rules by that name stands for the state where it lies. */
    private Set<Entity> targets(Sentence sentence, PairFinder.Found found) {
        boolean place = sentence.token(found.targetHead()).name().equals("LOCATION")
                && reading.entities(sentence.index(), List.of(found.targetHead()))
                        .isEmpty();
        String country = place ? whereabouts.country(reading.text.quote(found.target())) : null;
        return country == null || reading.knowledge.state(country).isEmpty()
                ? parties(sentence, found.targetHead(), found.target())
                : new LinkedHashSet<>(List.of(reading.actors.state(country)));
    }

    /** Whether a sentence has a word of sport, arts, weather and the like, or a score such as 2-1. */
    private boolean isEveryday(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> SCORE.matcher(token.text()).matches()
                        || token.isNoun()
                                && (everydayWords.contains(token.lemma().toLowerCase(Locale.ROOT))
                                        || everydayWords.contains(token.text().toLowerCase(Locale.ROOT))));
    }

    /**
     * Somebody gives a text of a sentence or two because it tells of an event. Of the sentences of a longer one few do, so that the
     * same probability means less there; it was learned from sentences of the first kind.
     */
    private boolean isSure(PairFinder.Found found) {
        double type = found.coding().confidence();
        double both = found.link() * type;
        if (reading.text.sentences().size() > BRIEF) {
            return both >= (isEvident(found) ? IN_LONGER_TEXT : IN_LONGER_TEXT_WITHOUT_TRIGGER);
        }
        return type >= TYPED && (isEvident(found) || Math.min(found.link(), type) >= WITHOUT_TRIGGER);
    }

    /** In a sentence of everyday life a state is a team or a place; elsewhere a sure pattern is enough. */
    private boolean isPolitical(PairFinder.Found found, Set<Entity> sources, Set<Entity> targets, boolean everyday) {
        boolean evident = isEvident(found);
        boolean office = Stream.concat(sources.stream(), targets.stream())
                .anyMatch(one -> !one.isState() && reading.isKnown(one));
        if (everyday) {
            return evident
                    && (office || found.political())
                    && found.link() * found.coding().confidence() >= IN_EVERYDAY_LIFE;
        }
        boolean from = found.politicalSource() || sources.stream().anyMatch(reading::isKnown);
        boolean to = found.politicalTarget() || targets.stream().anyMatch(reading::isKnown);
        return from || to || evident && found.link() >= SURE;
    }

    private static boolean isEvident(PairFinder.Found found) {
        return !found.coding().pattern().startsWith("feature:");
    }

    private Events.Made made(Sentence sentence, PairFinder.Found found, Set<Entity> sources, Set<Entity> targets) {
        Record.EventStatus status =
                Record.EventStatus.valueOf(found.coding().status().toUpperCase(Locale.ROOT));
        Events.Made event = new Events.Made(found.coding().type(), sources, targets, status);
        event.pattern = found.coding().pattern();
        event.confidence = Math.round(100 * found.link() * found.coding().confidence()) / 100.0;
        event.mode = found.coding().mode().isEmpty() ? null : found.coding().mode();
        event.sentence = sentence.index();
        event.sourceSpans.add(found.source());
        event.recipientSpans.add(found.target());
        event.evidence.add(reading.evidence(sentence.span(), event.pattern));
        return event;
    }

    /** The word that tells what the one does to the other: the lowest above both that is no name. */
    private static int anchor(Sentence sentence, PairFinder.Found found) {
        int at = found.sourceHead();
        while (at >= 0 && at != found.targetHead() && !sentence.isAbove(at, found.targetHead())) {
            at = sentence.head(at);
        }
        while (at >= 0
                && (at == found.sourceHead()
                        || at == found.targetHead()
                        || sentence.token(at).isNamed())) {
            at = sentence.head(at);
        }
        return at;
    }

    /** Of two who belong to one state, as "Kenyan police" and "Kenyan students", each is a party of that state. */
    private Set<Entity> within(Sentence sentence, int head, Span span, Set<Entity> state) {
        Entity one = state.iterator().next();
        List<Entity> named = reading.entities(sentence.index(), List.of(head)).stream()
                .filter(entity -> !entity.isState())
                .toList();
        Token word = sentence.token(head);
        if (!named.isEmpty()) {
            return new LinkedHashSet<>(named);
        }
        return state.size() == 1 && one.isState() && word.isNoun() && !word.isProper()
                ? new LinkedHashSet<>(Set.of(reading.actors.body("", reading.text.quote(span), one.state)))
                : state;
    }

    /** Who is meant by a phrase; one whom nobody knows has the words as a name. */
    private Set<Entity> parties(Sentence sentence, int head, Span span) {
        Set<Entity> found = new LinkedHashSet<>(reading.sides(reading.entities(sentence.index(), List.of(head))));
        Token word = sentence.token(head);
        if (found.isEmpty() && word.isNoun()) {
            found.add(reading.actors.body("", reading.text.quote(span), null));
        }
        return found;
    }
}
