package org.chancery.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a text says: a statement, or what the publisher tells without a speaker.
 *
 * @param statement null where the publisher tells it
 * @param span of the words shown
 * @param speakers keys of {@code keep.Identity}; empty where the publisher tells it
 * @param states that the speakers act for
 * @param subject key of the principal with whom it begins, where the publisher tells it or an aide; empty if none
 * @param aside whether it is said by one who took no part, such as an aide who briefs
 * @param parties keys and states of the actors that its words name
 * @param terms by {@link Terms}
 * @param names of third parties, places, occasions and fixed wordings in it
 * @param topics ids of {@code lexicon/topics}
 */
record Passage(
        @Nullable Statement statement,
        Span span,
        String words,
        Set<String> speakers,
        Set<String> states,
        String subject,
        boolean aside,
        Set<String> parties,
        Set<String> terms,
        List<Amount> amounts,
        Set<String> names,
        List<String> topics) {

    /** Before the key of somebody or something named, among terms: the UN by whatever name. */
    static final String KEY = "^";

    private static final Pattern CONDITION = Pattern.compile("(?i)\\b(?:if|unless|in case|in the event)\\b");

    /** The statement that a passage is, or that its words go on from. */
    record Statement(
            String id, List<String> speakers, Record.Act act, Record.Polarity polarity, Record.Modality modality) {}

    Comparison.Quote quote() {
        return statement == null
                ? new Comparison.Quote("", List.of(), "", span, words)
                : new Comparison.Quote(
                        statement.id(),
                        statement.speakers(),
                        statement.act().name().toLowerCase(java.util.Locale.ROOT),
                        span,
                        words);
    }

    /** Whether no principal says it: it stands in the words of the publisher. */
    boolean told() {
        return statement == null || aside;
    }

    boolean conditional() {
        return statement != null && statement.modality() == Record.Modality.CONDITION
                || CONDITION.matcher(words).find();
    }
}
