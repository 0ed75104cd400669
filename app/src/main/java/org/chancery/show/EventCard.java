package org.chancery.show;

import java.util.Locale;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** The card of an event. */
final class EventCard {

    private EventCard() {}

    static Card of(Record.Event event) {
        String recipients = event.recipients().isEmpty() ? "" : " → " + Words.list(event.recipients());
        return new CardBuilder(event.id(), Section.EVENTS, Words.list(event.actors(), "actor not named") + recipients)
                .tag(event.type() + (event.mode() == null ? "" : " " + event.mode()) + ", " + Words.of(event.status()))
                .line("when", event.date())
                .line("where", event.place())
                .line("contexts", event.contexts())
                .line("kind", quad(event.quad()) + ", score " + score(event.score()))
                .line("CAMEO", event.cameo())
                .line("said by", event.saidBy())
                .line("confidence", confidence(event.confidence()))
                .mark(Card.Role.SOURCE, event.sourceSpans())
                .mark(Card.Role.RECIPIENT, event.recipientSpans())
                .evidence(event.evidence())
                .pattern(event.pattern())
                .build();
    }

    /** How sure the trained model is; null where a pattern found the event. */
    private static @Nullable String confidence(@Nullable Double confidence) {
        return confidence == null ? null : String.format(Locale.ROOT, "%.2f, by the trained model", confidence);
    }

    private static String score(double score) {
        return score == 0 ? "0" : String.format(Locale.ROOT, "%+.1f", score);
    }

    static String quad(int quad) {
        return switch (quad) {
            case 1 -> "verbal cooperation";
            case 2 -> "material cooperation";
            case 3 -> "verbal conflict";
            case 4 -> "material conflict";
            default -> "unclassed";
        };
    }
}
