package org.chancery.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.search.HitJson;
import org.chancery.search.Page;
import org.chancery.search.Query;
import org.chancery.search.SavedSearches;
import org.chancery.search.Search;
import org.chancery.web.search.SearchParams;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Search, and searches that people keep. */
final class SearchCalls {

    List<Operation> operations() {
        Set<String> names = new LinkedHashSet<>(SearchParams.NAMES);
        names.addAll(List.of("facets", "cursor"));
        return List.of(
                Operation.get("/search", names, SearchCalls::search),
                Operation.get("/searches", Set.of("limit", "cursor"), SearchCalls::saved));
    }

    private static Reply search(Call call) {
        Query query = SearchParams.read(call.asked()::queries).query(call.query("cursor"));
        Search search = Search.in(call.session());
        Page page = search.find(query);
        ObjectNode whole = (ObjectNode)
                Wire.read(HitJson.write(page, call.asked().flag("facets") ? search.facets(query.from(null)) : null));
        JsonNode hits = whole.remove("hits");
        whole.remove("next");
        return Listed.page(call, hits, page.next(), whole);
    }

    private static Reply saved(Call call) {
        ObjectNode whole = Wire.object();
        ArrayNode all = whole.putArray("searches");
        new SavedSearches(call.site().archive(), call.site().clock()).all().forEach(saved -> {
            SearchParams params = SearchParams.of(saved.query());
            ObjectNode one = all.addObject();
            one.put("name", saved.name());
            one.put("made_at", saved.madeAt());
            one.set("question", Wire.tree((Object) params.values()));
            one.put("search", ApiScreen.ROOT + params.url());
            one.put("feed", "/searches/" + Addresses.part(saved.name()) + ".atom");
        });
        return Listed.of(call, whole, "searches", "name");
    }
}
