package org.chancery.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Text;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;

/**
 * Proves words and rules of time by their own sentences, by the words alone: {@code 2024-09-12 | They meet [2024-10: next
 * month].} Each value must be found at exactly the marked words, the entry must have a part in one of them, and in a sentence
 * to be left alone it must have none.
 */
public final class DateExamples {

    private static final String LOOK_ALIKES = "times/look-alikes.yaml";

    /** Words that have a part in values without standing in an expression, or within a number. */
    private static final Set<String> UNSEEN = Set.of("ahead", "aiming", "awaited", "behind", "cardinal", "ordinal");

    private final Dater dater;

    public DateExamples(Knowledge knowledge) {
        this.dater = new Dater(knowledge);
    }

    /** What was found instead of what the example wants; empty if it holds. */
    public Optional<String> problem(Example example) {
        Text text = PlainText.of(example.sentence(), example.published());
        List<Dated> found = dater.date(text).stream().flatMap(List::stream).toList();
        List<String> shown = new ArrayList<>();
        found.forEach(dated -> shown.add("\"" + text.quote(dated.span()) + "\" " + dated.value()));
        String all = found.isEmpty() ? "nothing" : String.join(", ", shown);
        boolean part = found.stream().anyMatch(dated -> dated.by().contains(example.entry()));
        if (example.origin().file().equals(LOOK_ALIKES)) {
            return lookAlike(example, found, all);
        }
        if (!example.caught()) {
            return part ? Optional.of("but it has a part in " + all) : Optional.empty();
        }
        for (Example.Marked marked : example.marked()) {
            boolean caught = found.stream()
                    .anyMatch(dated ->
                            dated.span().equals(marked.span()) && dated.value().equals(marked.role()));
            if (!caught) {
                return Optional.of(
                        "\"" + text.quote(marked.span()) + "\" is not " + marked.role() + "; found instead: " + all);
            }
        }
        return part || UNSEEN.contains(example.entry()) ? Optional.empty() : Optional.of("it has no part in " + all);
    }

    /** At words that only look like time nothing is found; in sentences that they are to leave alone something is. */
    private static Optional<String> lookAlike(Example example, List<Dated> found, String all) {
        if (!example.caught()) {
            return found.isEmpty() ? Optional.of("but nothing is found") : Optional.empty();
        }
        boolean clear = example.marked().stream()
                .noneMatch(
                        marked -> found.stream().anyMatch(dated -> dated.span().overlaps(marked.span())));
        return clear ? Optional.empty() : Optional.of("but there is " + all);
    }
}
