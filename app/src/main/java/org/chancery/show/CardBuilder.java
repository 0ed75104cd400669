package org.chancery.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** Puts a card together; what is missing is left out. */
final class CardBuilder {

    private final String id;
    private final Section section;
    private final String title;
    private final List<Card.Line> lines = new ArrayList<>();
    private final Set<String> quotes = new LinkedHashSet<>();
    private final List<Card.Mark> marks = new ArrayList<>();
    private String tag = "";
    private String pattern = "";

    CardBuilder(String id, Section section, String title) {
        this.id = id;
        this.section = section;
        this.title = title;
    }

    CardBuilder tag(String words) {
        tag = words;
        return this;
    }

    CardBuilder line(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Card.Line(label, value));
        }
        return this;
    }

    CardBuilder line(String label, List<String> values) {
        return line(label, Words.list(values));
    }

    CardBuilder evidence(List<Record.Evidence> evidence) {
        for (Record.Evidence one : evidence) {
            quote(one.quote(), one.span());
        }
        return evidence.isEmpty()
                ? this
                : pattern(evidence.stream()
                        .map(Record.Evidence::pattern)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    CardBuilder quote(String words, Span span) {
        quotes.add(Words.withoutHalfQuotation(Words.oneLine(words)));
        return mark(Card.Role.WORDS, List.of(span));
    }

    CardBuilder mark(Card.Role role, List<Span> spans) {
        spans.forEach(span -> marks.add(new Card.Mark(span, role)));
        return this;
    }

    CardBuilder pattern(String entry) {
        pattern = entry;
        return this;
    }

    Card build() {
        return new Card(id, section, title, tag, lines, List.copyOf(quotes), marks, pattern);
    }
}
