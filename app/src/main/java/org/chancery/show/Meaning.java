package org.chancery.show;

import java.util.List;
import org.chancery.resolve.Record;

/** What an entry says, as a sentence: always that a text says it, never that it is so. */
final class Meaning {

    private Meaning() {}

    static String of(Record record, Card card) {
        return switch (card.section()) {
            case ACTORS -> "The text names " + card.title() + " (" + card.tag() + ").";
            case ENCOUNTERS -> encounter(find(record.encounters(), card, Record.Encounter::id));
            case STATEMENTS -> statement(find(record.statements(), card, Record.Statement::id));
            case COMMITMENTS -> commitment(find(record.commitments(), card, Record.Commitment::id));
            case UPCOMING -> "The text gives " + card.title() + " as something to come (" + card.tag() + ").";
            case INITIATIVES ->
                "The text names the initiative “" + card.title() + "”"
                        + (card.lines().isEmpty() ? "." : " and says who made it or how others stand to it.");
            case RELATIONS -> "The text gives the relation of " + card.title() + " a name.";
            case TONE -> {
                Record.Tone tone = find(record.tone(), card, Record.Tone::id);
                yield "The text calls the " + tone.of() + " “" + tone.word() + "”"
                        + ReadoutCard.meaning(tone.encounter());
            }
            case CLOSINGS -> {
                Record.Closing closing = find(record.closings(), card, Record.Closing::id);
                yield "The text rounds off with a formula of the kind “" + closing.kind() + "”"
                        + ReadoutCard.meaning(closing.encounter());
            }
            case FORMULATIONS ->
                "The words are those of a formulation that is counted from text to text: " + card.title() + ".";
            case EVENTS -> event(find(record.events(), card, Record.Event::id));
            case PLACES -> "The words name the place " + card.title() + ".";
            case TIMES ->
                "The words mean " + card.title()
                        + (card.tag().equals("date")
                                ? ", counted from the date of the report where they are relative."
                                : " (" + card.tag() + ").");
        };
    }

    private static String encounter(Record.Encounter encounter) {
        String status = switch (encounter.status()) {
            case HELD -> "took place";
            case PLANNED -> "is planned";
            case PROPOSED -> "was proposed";
            case CANCELLED -> "was cancelled";
        };
        return "The text says that a " + Words.of(encounter.kind()) + " of "
                + Words.list(encounter.participants(), "parties it does not name") + " " + status
                + (encounter.main() ? "; it is what the report is about." : ".");
    }

    private static String statement(Record.Statement statement) {
        String behalf =
                statement.onBehalfOf().isEmpty() ? "" : ", on behalf of " + Words.list(statement.onBehalfOf()) + ",";
        String addressees = statement.addressees().isEmpty() ? "" : " to " + Words.list(statement.addressees());
        String form = switch (statement.form()) {
            case DIRECT -> "The words are quoted.";
            case INDIRECT -> "The words are the publisher's, not a quotation.";
            case MIXED -> "Part of the words is quoted, the rest is the publisher's.";
        };
        return "The text says that " + Words.list(statement.speakers(), "someone it does not name") + behalf + " "
                + verb(statement.act()) + addressees + ". " + form;
    }

    private static String verb(Record.Act act) {
        return switch (act) {
            case ASSERT -> "stated something";
            case DISCUSS -> "discussed something";
            case PRAISE -> "gave praise";
            case THANK -> "gave thanks";
            case SUPPORT -> "expressed support";
            case OPPOSE -> "objected to something";
            case COMMIT -> "made a promise";
            case REQUEST -> "made a request";
            case PROPOSE -> "made a proposal";
            case WARN -> "gave a warning";
            case HOPE -> "expressed a hope";
            case GREET -> "gave greetings";
            case AGREE -> "agreed to something";
        };
    }

    private static String commitment(Record.Commitment commitment) {
        String strength = commitment.strength() == Record.Strength.FIRM
                ? "a firm promise"
                : "an intention, weaker than a promise";
        return "The text says that " + Words.list(commitment.by(), "someone it does not name") + " will "
                + Words.oneLine(commitment.action()) + ": " + strength + ".";
    }

    private static String event(Record.Event event) {
        String status = switch (event.status()) {
            case OCCURRED -> "as having happened";
            case FUTURE -> "as still to come";
            case HYPOTHETICAL -> "as a possibility, a wish or a condition";
            case HISTORICAL -> "as past history";
            case NEGATED -> "as not having happened";
        };
        String teller = event.saidBy().isEmpty() ? "The text" : "The text, through " + Words.list(event.saidBy()) + ",";
        String towards = event.recipients().isEmpty() ? "" : " towards " + Words.list(event.recipients());
        return teller + " gives an event of type " + event.type() + " by "
                + Words.list(event.actors(), "an actor it does not name") + towards + " " + status + ": "
                + EventCard.quad(event.quad()) + ".";
    }

    private static <T> T find(List<T> entries, Card card, java.util.function.Function<T, String> id) {
        return entries.stream()
                .filter(entry -> id.apply(entry).equals(card.id()))
                .findFirst()
                .orElseThrow();
    }
}
