package org.chancery.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.follow.CalendarPage.Item;

/** Occasions with what became of them, as one day knows it, to be asked again and again. It holds no connection. */
public final class CalendarBook {

    private static final Comparator<Item> ORDER = Comparator.comparing(
                    (Item item) -> item.from() == null ? "9999" : item.from())
            .thenComparing(item -> String.valueOf(item.until()))
            .thenComparing(Item::id);

    private final FollowSql.Span span;
    private final String asOf;
    private final List<Entry> entries;

    CalendarBook(FollowSql.Span span, String asOf, List<Entry> entries) {
        this.span = span;
        this.asOf = asOf;
        this.entries = entries.stream()
                .sorted(Comparator.comparing(Entry::item, ORDER))
                .toList();
    }

    record Entry(Calendar.Occasion occasion, Item item) {}

    /** @throws IllegalArgumentException if the question looks back from another day */
    public CalendarPage page(CalendarQuestion question) {
        if (question.asOf() != null && !question.asOf().equals(asOf)) {
            throw new IllegalArgumentException("The book is of " + asOf + ", the question of " + question.asOf() + ".");
        }
        Set<Long> wanted = Set.copyOf(question.actors());
        List<Item> items = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.occasion().isAsked(question, wanted)
                    && (question.outcomes().isEmpty()
                            || question.outcomes().contains(entry.item().outcome()))) {
                items.add(entry.item());
            }
        }
        return new CalendarPage(span.from(), span.until(), span.reports(), asOf, Outcomes.RULE, items);
    }
}
