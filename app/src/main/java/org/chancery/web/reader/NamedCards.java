package org.chancery.web.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.chancery.show.Card;
import org.chancery.show.Cards;
import org.chancery.show.Section;

/** The cards of a record, named as the entries of an archive are: each use of a formulation is an entry there. */
final class NamedCards {

    private NamedCards() {}

    /** @param locals ids in the record of all entries on the card, the first that of the card */
    record Named(Card card, List<String> locals) {}

    /** Of a record as it was read. */
    static List<Named> of(Record record) {
        return of(
                record,
                numbered("f", record.formulations().size()),
                numbered("p", record.places().size()));
    }

    /** @param formulations ids in the record, in its order, as are {@code places} */
    static List<Named> of(Record record, List<String> formulations, List<String> places) {
        Map<Span, String> ofFormulations = new HashMap<>();
        for (int i = 0; i < Math.min(formulations.size(), record.formulations().size()); i++) {
            ofFormulations.put(record.formulations().get(i).span(), formulations.get(i));
        }
        Map<Span, String> ofPlaces = new HashMap<>();
        for (int i = 0; i < Math.min(places.size(), record.places().size()); i++) {
            ofPlaces.put(record.places().get(i).span(), places.get(i));
        }
        List<Named> named = new ArrayList<>();
        for (Card card : Cards.of(record)) {
            named.add(
                    switch (card.section()) {
                        case FORMULATIONS -> shared(card, ofFormulations);
                        case PLACES -> shared(card, ofPlaces);
                        default -> new Named(card, List.of(card.id()));
                    });
        }
        return named;
    }

    private static Named shared(Card card, Map<Span, String> locals) {
        List<String> of = card.marks().stream()
                .map(mark -> locals.get(mark.span()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        return of.isEmpty() ? new Named(card, List.of(card.id())) : new Named(called(card, of.get(0)), of);
    }

    private static Card called(Card card, String id) {
        return new Card(
                id,
                card.section(),
                card.title(),
                card.tag(),
                card.lines(),
                card.quotes(),
                card.marks(),
                card.pattern());
    }

    static List<String> numbered(String letter, int number) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            ids.add(letter + i);
        }
        return ids;
    }

    /** Dates and times are no entries of an archive. */
    static boolean isEntry(Card card) {
        return card.section() != Section.TIMES;
    }
}
