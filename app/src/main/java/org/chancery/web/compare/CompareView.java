package org.chancery.web.compare;

import java.util.List;
import org.chancery.show.CompareTable;
import org.jspecify.annotations.Nullable;

/**
 * A comparison.
 *
 * @param note how the orders of topics stand to each other; null if fewer than two are shared
 * @param order topic, published or class
 * @param orders the same page in each order
 * @param markdown address of the brief, as is {@code html}
 */
public record CompareView(
        List<Text> texts,
        List<Bar> bars,
        List<CompareTable.FactLine> facts,
        List<CompareTable.FactLine> names,
        List<Place> places,
        @Nullable String note,
        List<Tally> tallies,
        List<Group> groups,
        String order,
        List<Order> orders,
        String markdown,
        String html,
        String legend) {

    /** @param facts address of the text in the reader */
    public record Text(
            String letter, String title, String label, String byline, boolean full, int words, String address) {}

    /** Words given to a speaker: one number for each text, and the width of its bar in percent of the longest. */
    public record Bar(String speaker, List<Integer> words, List<Integer> widths) {}

    /** A topic and its place among those of each text, from 1; null where a text does not have it. */
    public record Place(String topic, List<@Nullable Integer> places) {}

    public record Tally(RowClass kind, int number) {}

    public record Order(String name, String label, String address) {}

    /** @param note what the class means, or what may be said of the text without it */
    public record Group(String title, String note, List<Row> rows) {}

    /**
     * How texts stand to each other in a row.
     *
     * @param word for styles
     * @param sign that says the same as the colour
     */
    public record RowClass(String word, String sign, String label) {}

    /** @param absence what may be said of the texts without it; null if none lacks it */
    public record Row(
            RowClass kind,
            String topic,
            List<Cell> cells,
            List<String> differences,
            @Nullable String absence) {}

    public record Cell(String letter, List<Quote> quotes) {}

    public record Quote(String who, String words, String address, String copy) {}
}
