package org.chancery.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.compare.Comparison.Fact;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/** Who asked for the talks, as the text has it: "at the latter's request", "at the initiative of Oslo". */
final class Initiators {

    private static final String INITIATIVE = "initiative";
    private static final int NEAR = 60;

    private Initiators() {}

    static Optional<Fact> of(Record record) {
        String text = record.document().text();
        return record.closings().stream()
                .filter(closing -> closing.kind().equals(INITIATIVE))
                .findFirst()
                .map(closing -> {
                    Span span = closing.evidence().get(0).span();
                    Span shown = new Span(span.begin(), Math.min(text.length(), wordEnd(text, span.end())));
                    return new Fact(who(record, span), shown, shown.text(text));
                });
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        int words = 0;
        while (end < text.length() && words < 5 && ".;\n".indexOf(text.charAt(end)) < 0) {
            words += text.charAt(end) == ' ' ? 1 : 0;
            end++;
        }
        return end;
    }

    private static String who(Record record, Span span) {
        String words = span.text(record.document().text());
        int end = Math.min(record.document().text().length(), span.end() + NEAR);
        String behind = record.document().text().substring(span.end(), end);
        if (words.contains("latter") || behind.strip().startsWith("the latter")) {
            return named(record, new Span(Math.max(0, span.begin() - 4 * NEAR), span.begin()), true)
                    .orElse("the latter");
        }
        return named(record, span, false)
                .or(() -> named(record, new Span(span.end(), end), false))
                .orElse("not named");
    }

    /** The participant named in a stretch, the last or the first one. */
    private static Optional<String> named(Record record, Span within, boolean last) {
        record Named(String name, int begin) {}
        List<Named> named = record.actors().stream()
                .filter(actor -> actor.kind() != Record.ActorKind.GROUP)
                .filter(actor -> !last || isPrincipal(record, actor))
                .flatMap(actor -> actor.mentions().stream()
                        .filter(mention -> within.overlaps(mention.span()))
                        .map(mention -> new Named(actor.name(), mention.span().begin())))
                .sorted(Comparator.comparingInt(Named::begin))
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(named.get(last ? named.size() - 1 : 0).name());
    }

    private static boolean isPrincipal(Record record, Record.Actor actor) {
        return record.encounters().stream()
                .filter(Record.Encounter::main)
                .anyMatch(encounter -> encounter.participants().contains(actor.name()));
    }
}
