package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.attribute.Attribution;
import org.chancery.find.Mention;
import org.chancery.read.Span;

/** Through whom the text has an event: who says the words that tell of it, the nearest first. */
final class EventHolders {

    /** Probability from which on an attribution of the trained model counts. */
    private static final double LIKELY = 0.6;

    private static final int LONGEST_NAME = 60;

    private final Reading reading;

    EventHolders(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param token word that tells of the event
     * @param here statements of the sentence
     */
    List<String> of(int sentence, int token, List<Statements.Made> here) {
        if (token < 0) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        here.stream()
                .filter(one -> one.said().sentence() == sentence
                        && one.unit().first() <= token
                        && token <= one.unit().last())
                .sorted(Comparator.comparingInt(
                        one -> one.unit().last() - one.unit().first()))
                .forEach(one -> one.speakers().forEach(speaker -> names.add(speaker.name)));
        return names.isEmpty() && reading.document.side() == null ? attributed(sentence, token) : List.copyOf(names);
    }

    /** By the trained model, in news; whom nobody knows has the words as a name. */
    private List<String> attributed(int index, int token) {
        Span word = reading.sentence(index).token(token).span();
        List<Attribution> holding = new ArrayList<>();
        for (Attribution one : reading.attributions(index)) {
            boolean inside = one.content().stream().anyMatch(piece -> piece.covers(word));
            if (inside && one.probability() >= LIKELY && !one.source().isEmpty()) {
                holding.add(one);
            }
        }
        holding.sort(Comparator.comparingInt(EventHolders::length));
        Set<String> names = new LinkedHashSet<>();
        holding.forEach(one -> names.addAll(sources(one)));
        return List.copyOf(names);
    }

    private static int length(Attribution one) {
        return one.content().stream().mapToInt(Span::length).sum();
    }

    private List<String> sources(Attribution one) {
        Sentence sentence = reading.sentence(one.sentence());
        List<Integer> heads = new ArrayList<>();
        for (Mention mention : reading.mentions(one.sentence())) {
            boolean inside =
                    mention.canAct() && one.source().stream().anyMatch(piece -> piece.overlaps(mention.span()));
            boolean joined = heads.isEmpty()
                    || sentence.relation(mention.head()).equals("conj")
                            && heads.contains(sentence.head(mention.head()));
            if (inside && joined) {
                heads.add(mention.head());
            }
        }
        List<String> names = reading.entities(one.sentence(), heads).stream()
                .map(entity -> entity.name)
                .toList();
        if (!names.isEmpty()) {
            return names;
        }
        String words = Discourse.clean(reading.text.quote(one.source().get(0)));
        return words.length() > LONGEST_NAME ? List.of() : List.of(words);
    }
}
