package org.chancery.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.search.Facets;
import org.chancery.search.HitJson;
import org.chancery.search.HitPlaces;
import org.chancery.search.Page;
import org.chancery.search.Query;
import org.chancery.search.QueryException;
import org.chancery.search.Search;
import org.chancery.web.Asked;
import org.chancery.web.Asking;
import org.chancery.web.Kept;
import org.chancery.web.Pages;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.search.SearchView.Chip;
import org.chancery.web.search.SearchView.Form;
import org.chancery.web.search.SearchView.Hidden;
import org.chancery.web.search.SearchView.Tabs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One box over all reports and statements. */
public final class SearchScreen implements Screen {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String TEMPLATE = "search/search.jte";
    private static final int KEPT = 200;

    private final Kept<Query, Facets> kept = new Kept<>(KEPT);

    @Override
    public void addTo(Pages pages) {
        pages.get("/search", Role.READER, this::search);
    }

    private Shown search(Asked asked) {
        SearchParams params = SearchParams.read(asked::queries);
        try {
            Query query = params.query(asked.query("page"));
            return "map".equals(asked.query("view")) ? map(asked, params, query) : hits(asked, params, query);
        } catch (QueryException e) {
            if (isForPrograms(asked)) {
                throw e;
            }
            return new Shown("Search", TEMPLATE, wrong(params, String.valueOf(e.getMessage())), Map.of(), null, 400);
        }
    }

    private static boolean isForPrograms(Asked asked) {
        String path = asked.context().path();
        return path.endsWith(".json") || path.endsWith(".csv") || asked.query("format") != null;
    }

    private Shown hits(Asked asked, SearchParams params, Query query) {
        Search search = Search.in(asked.session());
        Page page = search.find(query);
        Query whole = query.from(null);
        Facets facets = kept.get(asked.session(), whole, () -> search.facets(whole));
        FacetViews views = new FacetViews(params, asked.site().knowledge());
        SearchView view = new SearchView(
                form(params, false),
                tabs(params),
                null,
                heading(query, page, facets),
                note(query, page),
                chips(params, views),
                views.of(facets),
                counted(facets),
                new HitViews(base(asked), views).of(page.hits()),
                null,
                page.next() == null ? null : params.url("page", page.next()),
                query.cursor() == null ? null : params.url());
        List<List<String>> rows = new ArrayList<>();
        rows.add(HitJson.COLUMNS);
        page.hits().forEach(hit -> rows.add(HitJson.row(hit)));
        return Shown.table(title(params), TEMPLATE, view, json(page, facets), rows);
    }

    private static Shown map(Asked asked, SearchParams params, Query query) {
        HitPlaces places = HitPlaces.of(asked.session(), query);
        FacetViews views = new FacetViews(params, asked.site().knowledge());
        SearchView view = new SearchView(
                form(params, true),
                tabs(params),
                null,
                "Where the encounters took place",
                null,
                chips(params, views),
                List.of(),
                "",
                List.of(),
                places,
                null,
                null);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("place", "country", "latitude", "longitude", "encounters", "reports"));
        places.places()
                .forEach(place -> rows.add(List.of(
                        place.name(),
                        place.country(),
                        place.latitude() == null ? "" : String.valueOf(place.latitude()),
                        place.longitude() == null ? "" : String.valueOf(place.longitude()),
                        String.valueOf(place.encounters()),
                        String.join(
                                "; ",
                                place.reports().stream()
                                        .map(HitPlaces.Source::doc)
                                        .toList()))));
        return Shown.table("Map · " + title(params), TEMPLATE, view, places, rows);
    }

    private static SearchView wrong(SearchParams params, String sentence) {
        return new SearchView(
                form(params, false),
                tabs(params),
                sentence,
                "",
                null,
                List.of(),
                List.of(),
                "",
                List.of(),
                null,
                null,
                null);
    }

    private static Map<String, Object> json(Page page, Facets facets) {
        Map<String, Object> json = new LinkedHashMap<>();
        JsonNode found = MAPPER.readTree(HitJson.write(page));
        found.properties().forEach(field -> json.put(field.getKey(), field.getValue()));
        json.put("facets", facets);
        return json;
    }

    static String base(Asked asked) {
        return Asking.base(asked.context());
    }

    private static String title(SearchParams params) {
        return params.one("q").isEmpty() ? "Search" : "Search: " + params.one("q");
    }

    private static Form form(SearchParams params, boolean isMap) {
        List<Hidden> hidden = new ArrayList<>();
        List<Hidden> all = new ArrayList<>();
        params.values()
                .forEach((name, values) -> values.forEach(value -> {
                    all.add(new Hidden(name, value));
                    if (SearchParams.LISTS.contains(name) || name.equals("completeness") || name.equals("limit")) {
                        hidden.add(new Hidden(name, value));
                    }
                }));
        return new Form(
                params.one("q"),
                params.has("in", "statements"),
                params.has("order", "newest"),
                params.values().containsKey("all"),
                params.one("since"),
                params.one("until"),
                isMap,
                hidden,
                all);
    }

    private static Tabs tabs(SearchParams params) {
        return new Tabs(
                params.url(),
                params.url("view", "map"),
                params.set("in").url(),
                params.set("in", "statements").url());
    }

    private static List<Chip> chips(SearchParams params, FacetViews views) {
        List<Chip> chips = new ArrayList<>();
        params.values().forEach((name, values) -> {
            if (SearchParams.LISTS.contains(name)
                    || List.of("since", "until", "completeness").contains(name)) {
                values.forEach(value -> chips.add(new Chip(
                        name.equals("since") ? "from" : name,
                        views.label(name, value),
                        params.turn(name, value).url())));
            }
        });
        return chips;
    }

    private static String heading(Query query, Page page, Facets facets) {
        String what = query.scope() == Query.Scope.REPORTS ? "report" : "statement";
        long number = query.cursor() == null && page.total() >= 0 ? page.total() : facets.about();
        if (page.hits().isEmpty()) {
            return query.cursor() == null ? "No " + what + " found" : "No more hits";
        }
        String counted = String.format(Locale.ROOT, "%,d %s", number, number == 1 ? what : what + "s");
        boolean exact = query.cursor() == null && page.total() >= 0 || facets.exact();
        return (exact ? counted : "About " + counted)
                + (page.order() == Query.Order.RELEVANCE ? ", best first" : ", newest first");
    }

    private static @Nullable String note(Query query, Page page) {
        return query.order() == Query.Order.RELEVANCE
                        && page.order() == Query.Order.NEWEST
                        && !query.words().isBlank()
                ? "These words are too common to be ranked, so the newest stand first."
                : null;
    }

    private static String counted(Facets facets) {
        return facets.exact()
                ? String.format(Locale.ROOT, "Counted over all %,d hits.", facets.about())
                : String.format(
                        Locale.ROOT,
                        "Estimated (≈) from an even sample of %,d of about %,d hits.",
                        facets.looked(),
                        facets.about());
    }
}
