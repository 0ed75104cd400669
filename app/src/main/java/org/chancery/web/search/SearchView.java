package org.chancery.web.search;

import java.util.List;
import org.chancery.search.HitPlaces;
import org.jspecify.annotations.Nullable;

/**
 * What a page of hits shows.
 *
 * @param error what is wrong with the question, and what to do; null if nothing is
 * @param heading how many hits there are, and in which order
 * @param map places of the hits; null on the tab with the hits
 * @param next address of the next page; null on the last
 * @param first address of the first page; null on it
 */
public record SearchView(
        Form form,
        Tabs tabs,
        @Nullable String error,
        String heading,
        @Nullable String note,
        List<Chip> chips,
        List<FacetView> facets,
        String counted,
        List<HitView> hits,
        @Nullable HitPlaces map,
        @Nullable String next,
        @Nullable String first) {

    /**
     * The box and its fields.
     *
     * @param hidden parameters that the box takes along
     */
    public record Form(
            String words,
            boolean statements,
            boolean newest,
            boolean allVersions,
            String since,
            String until,
            boolean isMap,
            List<Hidden> hidden,
            List<Hidden> all) {}

    /** A parameter in a form. */
    public record Hidden(String name, String value) {}

    /** Addresses of the tabs. */
    public record Tabs(String hits, String map, String reports, String statements) {}

    /** What the hits are narrowed by, with the address without it. */
    public record Chip(String what, String value, String without) {}

    /** @param open whether one of its values is chosen, or it is short */
    public record FacetView(String name, String title, boolean open, List<Value> values, boolean typed) {}

    /** @param count empty if it was not counted */
    public record Value(String name, String count, String url, boolean chosen) {}

    /**
     * A hit.
     *
     * @param said who says it to whom and how; null if the report is the hit
     * @param copy the words with their source
     */
    public record HitView(
            String day,
            String publisher,
            String side,
            String title,
            String url,
            boolean excerpt,
            @Nullable String said,
            List<String> topics,
            List<Piece> snippet,
            boolean cut,
            @Nullable String lasting,
            String copy) {}

    public record Piece(String text, boolean hit) {}
}
