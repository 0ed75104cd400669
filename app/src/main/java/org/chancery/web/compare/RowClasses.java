package org.chancery.web.compare;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.compare.Comparison;
import org.chancery.show.CompareTable;

/** Words, sign and colour of the classes of rows. */
final class RowClasses {

    private RowClasses() {}

    static CompareView.RowClass of(Comparison.Row row, int texts) {
        String holder = CompareTable.letter(row.holders().get(0));
        return switch (row.kind()) {
            case BOTH -> new CompareView.RowClass("both", "=", texts == 2 ? "both" : "several");
            case DIFFERING ->
                new CompareView.RowClass("differs", "≠", (texts == 2 ? "both" : "several") + ", differently");
            case POSSIBLE -> new CompareView.RowClass("possible", "≈", "perhaps the same");
            case ONLY -> new CompareView.RowClass("only-" + lower(holder), holder, "only " + holder);
            case ATTRIBUTED -> {
                String others = others(row, texts);
                yield new CompareView.RowClass(
                        "given-" + lower(holder), holder + "→" + others, "attributed by " + holder + " to " + others);
            }
        };
    }

    private static String lower(String letter) {
        return letter.toLowerCase(java.util.Locale.ROOT);
    }

    private static String others(Comparison.Row row, int texts) {
        Set<Integer> holders = Set.copyOf(row.holders());
        return IntStream.range(0, texts)
                .filter(text -> !holders.contains(text))
                .mapToObj(CompareTable::letter)
                .collect(Collectors.joining(" or "));
    }
}
