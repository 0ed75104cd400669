package org.chancery.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** Every entry of a record as a card, section by section. */
public final class Cards {

    private Cards() {}

    public static List<Card> of(Record record) {
        List<Card> cards = new ArrayList<>();
        record.actors().forEach(actor -> cards.add(actor(actor)));
        record.encounters().forEach(encounter -> cards.add(encounter(encounter)));
        record.statements().forEach(statement -> cards.add(statement(statement)));
        record.commitments().forEach(commitment -> cards.add(commitment(commitment)));
        record.upcoming().forEach(upcoming -> cards.add(upcoming(upcoming)));
        record.initiatives().forEach(initiative -> cards.add(initiative(initiative)));
        record.relations().forEach(relation -> cards.add(relation(relation)));
        record.tone().forEach(tone -> cards.add(ReadoutCard.of(tone)));
        record.closings().forEach(closing -> cards.add(ReadoutCard.of(closing)));
        cards.addAll(grouped(record.formulations(), Record.Formulation::id, "f", Cards::formulation));
        record.events().forEach(event -> cards.add(EventCard.of(event)));
        cards.addAll(grouped(
                record.places(),
                place -> place.text() + "\n" + place.name() + "\n" + place.country(),
                "p",
                Cards::place));
        cards.addAll(grouped(record.times(), time -> time.text() + "\n" + time.value(), "t", Cards::time));
        return cards;
    }

    private static Card actor(Record.Actor actor) {
        CardBuilder card = new CardBuilder(actor.id(), Section.ACTORS, actor.name())
                .tag(Words.of(actor.kind())
                        + (actor.state() == null ? "" : ", " + actor.state())
                        + (actor.sector() == null ? "" : ", " + actor.sector()))
                .line("office", actor.offices())
                .line(
                        "known office",
                        actor.held().stream()
                                .map(held -> held.office() + (held.of() == null ? "" : " (" + held.of() + ")"))
                                .toList())
                .line("Wikidata", actor.wikidata());
        actor.mentions().forEach(mention -> card.quote(mention.text(), mention.span()));
        return card.line(
                        "named",
                        actor.mentions().isEmpty()
                                ? null
                                : times(actor.mentions().size()))
                .build();
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    private static Card encounter(Record.Encounter encounter) {
        return new CardBuilder(
                        encounter.id(),
                        Section.ENCOUNTERS,
                        Words.list(encounter.participants(), "participants not named"))
                .tag(Words.of(encounter.kind()) + ", " + Words.of(encounter.status())
                        + (encounter.main() ? ", main" : ""))
                .line("when", encounter.date())
                .line("where", encounter.place())
                .evidence(encounter.evidence())
                .build();
    }

    private static Card statement(Record.Statement statement) {
        String addressees = statement.addressees().isEmpty() ? "" : " to " + Words.list(statement.addressees());
        CardBuilder card = new CardBuilder(
                        statement.id(),
                        Section.STATEMENTS,
                        Words.list(statement.speakers(), "speaker not named") + addressees)
                .tag(Words.of(statement.act()) + ", " + Words.of(statement.form()))
                .line("on behalf of", statement.onBehalfOf())
                .line("about", statement.topics())
                .line("meant as", held(statement))
                .mark(Card.Role.SOURCE, statement.source())
                .mark(Card.Role.CUE, statement.cue());
        if (statement.contentSpans().isEmpty()) {
            return card.line("content", statement.content())
                    .pattern(statement.pattern())
                    .build();
        }
        card.quote(statement.content(), statement.contentSpans().get(0));
        return card.mark(
                        Card.Role.WORDS,
                        statement
                                .contentSpans()
                                .subList(1, statement.contentSpans().size()))
                .pattern(statement.pattern())
                .build();
    }

    /** Only what is out of the ordinary: that words tell of a fact, and not of its contrary, is the rule. */
    private static @Nullable String held(Record.Statement statement) {
        boolean negative = statement.polarity() == Record.Polarity.NEGATIVE;
        boolean fact = statement.modality() == Record.Modality.FACT;
        String modality = Words.of(statement.modality());
        return negative ? modality + ", negated" : fact ? null : modality;
    }

    private static @Nullable String quoted(@Nullable String words) {
        return words == null ? null : "“" + words + "”";
    }

    private static Card commitment(Record.Commitment commitment) {
        String to = commitment.to().isEmpty() ? "" : " to " + Words.list(commitment.to());
        // Said twice it would only be longer; in a long quotation it would be lost.
        boolean quoted = commitment.evidence().stream()
                .anyMatch(one -> one.quote().contains(commitment.action())
                        && one.quote().length() <= 2 * commitment.action().length());
        return new CardBuilder(
                        commitment.id(), Section.COMMITMENTS, Words.list(commitment.by(), "by whom is not said") + to)
                .tag(Words.of(commitment.strength()) + (commitment.repeated() ? ", reaffirmed" : ""))
                .line("action", quoted ? null : Words.oneLine(commitment.action()))
                .line("due", commitment.due())
                .line("hangs on", quoted(commitment.condition()))
                .line("amounts", commitment.amounts())
                .line("already promised in", commitment.reaffirms())
                .line("made in", commitment.statement())
                .evidence(commitment.evidence())
                .build();
    }

    private static Card upcoming(Record.Upcoming upcoming) {
        return new CardBuilder(upcoming.id(), Section.UPCOMING, Words.oneLine(upcoming.what()))
                .tag(Words.of(upcoming.certainty()))
                .line("when", upcoming.date())
                .line("where", upcoming.place())
                .line("who", upcoming.participants())
                .evidence(upcoming.evidence())
                .build();
    }

    private static Card initiative(Record.Initiative initiative) {
        CardBuilder card = new CardBuilder(initiative.id(), Section.INITIATIVES, Words.oneLine(initiative.name()))
                .line("by", initiative.authors());
        initiative
                .stances()
                .forEach(stance -> card.line(
                        Words.of(stance.stance()),
                        stance.actor() + (stance.statement() == null ? "" : " (" + stance.statement() + ")")));
        return card.evidence(initiative.evidence()).build();
    }

    private static Card relation(Record.Relation relation) {
        return new CardBuilder(relation.id(), Section.RELATIONS, String.join(" – ", relation.parties()))
                .line("called", Words.oneLine(relation.label()))
                .line("since", relation.since())
                .evidence(relation.evidence())
                .build();
    }

    private static Card formulation(String id, List<Record.Formulation> same) {
        String speakers = same.stream()
                .map(Record.Formulation::speaker)
                .filter(speaker -> speaker != null)
                .distinct()
                .collect(Collectors.joining(", "));
        CardBuilder card = new CardBuilder(id, Section.FORMULATIONS, same.get(0).id())
                .line("used by", speakers)
                .pattern(same.get(0).id());
        same.forEach(one -> card.quote(one.text(), one.span()));
        return repeated(card, same).build();
    }

    private static Card place(String id, List<Record.Place> same) {
        Record.Place place = same.get(0);
        CardBuilder card = new CardBuilder(id, Section.PLACES, place.name())
                .tag(place.country() == null ? "" : place.country())
                .line("at", coordinates(place));
        same.forEach(one -> card.quote(one.text(), one.span()));
        return repeated(card, same).build();
    }

    private static String coordinates(Record.Place place) {
        return place.latitude() == null || place.longitude() == null
                ? ""
                : String.format(Locale.ROOT, "%.2f, %.2f", place.latitude(), place.longitude());
    }

    private static Card time(String id, List<Record.Time> same) {
        CardBuilder card = new CardBuilder(id, Section.TIMES, same.get(0).value())
                .tag(Words.of(same.get(0).type()));
        same.forEach(one -> card.quote(one.text(), one.span()));
        return repeated(card, same).build();
    }

    private static CardBuilder repeated(CardBuilder card, List<?> same) {
        return same.size() > 1 ? card.line("found", times(same.size())) : card;
    }

    /** One card for equal entries, in the order of the first of each. */
    private static <T> List<Card> grouped(
            List<T> entries, Function<T, String> key, String letter, BiFunction<String, List<T>, Card> card) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        entries.forEach(entry ->
                groups.computeIfAbsent(key.apply(entry), k -> new ArrayList<>()).add(entry));
        List<Card> cards = new ArrayList<>();
        groups.values().forEach(group -> cards.add(card.apply(letter + (cards.size() + 1), group)));
        return cards;
    }
}
