package org.chancery.web.search;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.search.Delivering;
import org.chancery.search.Query;
import org.chancery.search.QueryException;
import org.chancery.search.SavedSearches;
import org.chancery.search.SavedSearches.Saved;
import org.chancery.search.Search;
import org.chancery.search.Webhooks;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Urls;

/** Searches that are kept by name: to run, as feeds, and as webhooks. */
public final class SavedScreen implements Screen {

    private static final int ENTRIES = 50;
    private static final int MESSAGES = 50;
    private static final String HOME = "/searches";

    private final Delivering delivering;

    public SavedScreen() {
        this(new HttpDelivering());
    }

    public SavedScreen(Delivering delivering) {
        this.delivering = delivering;
    }

    /** Address of the feed of a saved search. */
    static String feed(String name) {
        return HOME + "/" + Urls.escape(name).replace("%2F", "~2F") + ".atom";
    }

    @Override
    public void addTo(Pages pages) {
        pages.get(HOME, Role.READER, this::list);
        pages.raw(HOME + "/{name}", Role.READER, SavedScreen::atom);
        pages.post(HOME, Role.REVIEWER, SavedScreen::save);
        pages.post(HOME + "/forget", Role.REVIEWER, SavedScreen::forget);
        pages.post(HOME + "/webhooks", Role.REVIEWER, this::tell);
        pages.post(HOME + "/webhooks/remove", Role.REVIEWER, this::remove);
    }

    private Shown list(Asked asked) {
        List<SavedView.One> searches =
                saved(asked).all().stream().map(SavedScreen::one).toList();
        Webhooks webhooks = webhooks(asked);
        SavedView view = new SavedView(
                searches,
                webhooks.all(),
                webhooks.messages(MESSAGES),
                asked.visitor().may(Role.REVIEWER));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("searches", searches);
        json.put("webhooks", view.webhooks());
        json.put("messages", view.messages());
        List<List<String>> rows = new java.util.ArrayList<>();
        rows.add(List.of("name", "words", "finds", "search", "feed", "made_at"));
        searches.forEach(
                one -> rows.add(List.of(one.name(), one.words(), one.what(), one.url(), one.feed(), one.madeAt())));
        return Shown.table("Saved searches", "search/saved.jte", view, json, rows);
    }

    private static SavedView.One one(Saved saved) {
        Query query = saved.query();
        return new SavedView.One(
                saved.name(),
                query.words(),
                query.scope() == Query.Scope.REPORTS ? "reports" : "statements",
                SearchParams.of(query).url(),
                feed(saved.name()),
                saved.madeAt());
    }

    private static void atom(Asked asked, Context context) {
        String path = asked.param("name");
        if (!path.endsWith(".atom")) {
            context.redirect(SearchParams.of(named(asked, path).query()).url());
            return;
        }
        Saved saved = named(asked, path.substring(0, path.length() - ".atom".length()));
        Query query = saved.query().by(Query.Order.NEWEST).atMost(ENTRIES);
        String feed = AtomFeed.write(
                SearchScreen.base(asked),
                saved,
                Search.in(asked.session()).find(query).hits());
        context.contentType("application/atom+xml; charset=utf-8").result(feed);
    }

    private static Saved named(Asked asked, String name) {
        return saved(asked).all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.missing(
                        "No search is saved as \"" + name + "\". The page of saved searches lists those that are."));
    }

    private static String save(Asked asked) {
        SearchParams params = SearchParams.read(name -> asked.context().formParams(name));
        if (params.isEmpty()) {
            throw new QueryException("A search without words and without facets finds everything; it was not saved.");
        }
        saved(asked).save(asked.needed("name"), params.query(null));
        return HOME;
    }

    private static String forget(Asked asked) {
        saved(asked).forget(asked.needed("name"));
        return HOME;
    }

    private String tell(Asked asked) {
        webhooks(asked)
                .add(
                        asked.needed("search"),
                        asked.needed("address"),
                        asked.needed("secret"),
                        asked.visitor().name());
        return HOME + "#webhooks";
    }

    private String remove(Asked asked) {
        String number = asked.needed("webhook");
        if (!number.matches("\\d{1,18}")) {
            throw Problem.wrong("\"" + number + "\" is no number of a webhook.");
        }
        webhooks(asked).remove(Long.parseLong(number));
        return HOME + "#webhooks";
    }

    private static SavedSearches saved(Asked asked) {
        return new SavedSearches(asked.site().archive(), asked.site().clock());
    }

    private Webhooks webhooks(Asked asked) {
        return new Webhooks(asked.site().archive(), asked.site().clock(), delivering);
    }
}
