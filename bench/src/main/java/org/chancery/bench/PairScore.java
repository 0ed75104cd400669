package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.compare.Comparison;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/**
 * Checks a comparison of two texts against what people say that they share. An expectation names words of the texts; what both
 * have must stand in one row, and what one text has must stand in a row without the other's.
 */
final class PairScore {

    /**
     * @param pair the first part of the names of its two texts, before a full stop
     * @param side empty where both have it, else the second part of the name of the text that does
     * @param within whether it is only a part of a statement that otherwise both have
     * @param first words of the text whose name comes first, or of the only text; several parted by semicolons
     */
    record Expectation(
            String pair, String side, boolean within, String label, List<String> first, List<String> second) {

        /** @throws IllegalArgumentException if the row has not five columns */
        static Expectation parse(String row) {
            String[] cells = row.split("\t", -1);
            if (cells.length != 5) {
                throw new IllegalArgumentException("expected pair, class, label, first, second, but was: " + row);
            }
            String kind = cells[1];
            String side = kind.equals("both") ? "" : kind.substring(0, kind.indexOf('_'));
            return new Expectation(
                    cells[0],
                    side,
                    kind.endsWith("*"),
                    cells[2],
                    List.of(cells[3].split(";")),
                    List.of(cells[4].split(";")));
        }
    }

    /** @param certain in a row of several texts: whether it is not only possible */
    record Verdict(Expectation expectation, boolean right, boolean certain, String found) {}

    private final List<Record> records;
    private final Comparison comparison;

    /** @param records in the order in which they were compared */
    PairScore(List<Record> records, Comparison comparison) {
        this.records = records;
        this.comparison = comparison;
    }

    Verdict check(Expectation expectation) {
        return expectation.side().isEmpty() ? both(expectation) : only(expectation);
    }

    private Verdict both(Expectation expectation) {
        List<Comparison.Row> first = rows(0, expectation.first());
        List<Comparison.Row> second = rows(1, expectation.second());
        Optional<Comparison.Row> shared =
                first.stream().filter(second::contains).findFirst();
        return new Verdict(
                expectation,
                shared.isPresent(),
                shared.filter(row -> row.kind() != Comparison.Kind.POSSIBLE).isPresent(),
                shared.map(PairScore::told)
                        .orElse("apart: " + first.stream().map(PairScore::told).toList() + " / "
                                + second.stream().map(PairScore::told).toList()));
    }

    private Verdict only(Expectation expectation) {
        int side = records.get(0).document().id().endsWith("." + expectation.side()) ? 0 : 1;
        List<Comparison.Row> rows = rows(side, expectation.first());
        boolean right =
                !rows.isEmpty() && rows.stream().allMatch(row -> row.holders().size() == 1);
        boolean certain = right
                || !rows.isEmpty()
                        && rows.stream()
                                .allMatch(row -> row.holders().size() == 1 || row.kind() == Comparison.Kind.POSSIBLE);
        return new Verdict(
                expectation,
                right,
                certain,
                rows.isEmpty()
                        ? "in no row"
                        : rows.stream().map(PairScore::told).toList().toString());
    }

    private List<Comparison.Row> rows(int side, List<String> words) {
        List<Comparison.Row> rows = new ArrayList<>();
        String text = records.get(side).document().text();
        for (String part : words) {
            int begin = text.indexOf(part);
            if (begin < 0) {
                throw new IllegalArgumentException(
                        records.get(side).document().id() + " has no words \"" + part + "\"");
            }
            Span span = new Span(begin, begin + part.length());
            for (Comparison.Row row : comparison.rows()) {
                if (row.cells().get(side).stream()
                        .anyMatch(quote -> quote.span().overlaps(span))) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static String told(Comparison.Row row) {
        return row.kind() + " " + row.score() + " "
                + row.cells().stream()
                        .map(cell -> cell.stream()
                                .map(quote -> shorter(quote.words()))
                                .toList()
                                .toString())
                        .toList();
    }

    private static String shorter(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60) + "…";
    }
}
