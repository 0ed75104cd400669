package org.chancery.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.State;
import org.chancery.search.Facets;
import org.chancery.search.Facets.By;
import org.chancery.web.search.SearchView.FacetView;
import org.chancery.web.search.SearchView.Value;

/** Facets as links: each value narrows by it, or takes it away again. */
final class FacetViews {

    private static final int SHOWN = 12;

    private final SearchParams params;
    private final Knowledge knowledge;

    FacetViews(SearchParams params, Knowledge knowledge) {
        this.params = params;
        this.knowledge = knowledge;
    }

    List<FacetView> of(Facets facets) {
        List<FacetView> views = new ArrayList<>();
        for (Facets.Facet facet : facets.facets()) {
            views.add(view(facet, facets.exact()));
            if (facet.by() == By.SPEAKER) {
                views.add(typed("addressee", "Said to"));
            }
            if (facet.by() == By.KIND) {
                views.add(typed("place", "Place of encounter"));
            }
        }
        return views;
    }

    /** Facets whose values nobody counts are typed in. */
    private FacetView typed(String name, String title) {
        return new FacetView(name, title, !params.list(name).isEmpty(), List.of(), true);
    }

    private FacetView view(Facets.Facet facet, boolean exact) {
        String name = facet.by().name().toLowerCase(Locale.ROOT);
        List<Value> values = facet.values().stream()
                .limit(SHOWN)
                .map(value -> facet.by() == By.YEAR ? year(value, exact) : value(name, value, exact))
                .toList();
        boolean chosen = values.stream().anyMatch(Value::chosen);
        boolean open = chosen || facet.by() == By.SIDE || facet.by() == By.KIND || facet.by() == By.YEAR;
        return new FacetView(name, title(facet.by()), open, values, false);
    }

    private Value value(String name, Facets.Value value, boolean exact) {
        return new Value(
                label(name, value.name()),
                count(value.hits(), exact),
                params.turn(name, value.value()).url(),
                params.has(name, value.value()));
    }

    private Value year(Facets.Value value, boolean exact) {
        String first = value.value() + "-01-01";
        String last = value.value() + "-12-31";
        boolean chosen =
                params.one("since").equals(first) && params.one("until").equals(last);
        SearchParams turned = chosen
                ? params.set("since").set("until")
                : params.set("since", first).set("until", last);
        return new Value(value.name(), count(value.hits(), exact), turned.url(), chosen);
    }

    private static String count(long hits, boolean exact) {
        return (exact ? "" : "≈ ") + String.format(Locale.ROOT, "%,d", hits);
    }

    /** As people say it: sides by the name of the state, topics by what the tree calls them. */
    String label(String name, String value) {
        return switch (name) {
            case "side" ->
                knowledge.state(value.toUpperCase(Locale.ROOT)).map(State::name).orElse(value);
            case "topic" -> value.replace(".", " › ").replace('-', ' ');
            case "act", "kind" -> value.replace('_', ' ');
            case "completeness" -> value.equals("full") ? "full texts" : "excerpts";
            // A key of an actor has the state behind the name.
            case "speaker", "addressee" ->
                Optional.of(value.indexOf('|'))
                        .filter(at -> at > 0)
                        .map(at -> value.substring(0, at))
                        .orElse(value);
            default -> value;
        };
    }

    private static String title(By by) {
        return switch (by) {
            case SIDE -> "Side of the publisher";
            case PUBLISHER -> "Publisher";
            case SPEAKER -> "Speaker";
            case ACT -> "What is done by speaking";
            case TOPIC -> "Topic";
            case KIND -> "Kind of encounter";
            case YEAR -> "Year of publication";
            case COMPLETENESS -> "Completeness";
        };
    }
}
