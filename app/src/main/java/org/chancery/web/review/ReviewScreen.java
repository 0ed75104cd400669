package org.chancery.web.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.keep.Session;
import org.chancery.review.Doubt;
import org.chancery.review.History;
import org.chancery.review.Items;
import org.chancery.review.Queue;
import org.chancery.review.Reviews;
import org.chancery.review.Rule;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Urls;
import org.chancery.web.review.ReviewView.Done;
import org.chancery.web.review.ReviewView.RuleView;
import org.jspecify.annotations.Nullable;

/** Uncertain readings, one at a time. */
public final class ReviewScreen implements Screen {

    static final String HOME = "/review";

    /** So many pairs of encounters are looked at until one is found that is not merged already. */
    private static final int PAIRS = 20;

    @Override
    public void addTo(Pages pages) {
        pages.get(HOME, Role.REVIEWER, ReviewScreen::queue);
        pages.get(HOME + "/items/{item}", Role.REVIEWER, ReviewScreen::item);
        pages.post(HOME + "/decide", Role.REVIEWER, Deciding::decide);
        pages.post(HOME + "/undo", Role.REVIEWER, Deciding::undo);
    }

    private static Shown queue(Asked asked) {
        Rule rule = rule(asked.query("rule"));
        boolean second = asked.flag("second");
        Queue queue = new Queue(asked.session());
        Optional<Doubt> next = next(asked, queue, rule, second);
        return shown(asked, queue, rule, second, next.orElse(null));
    }

    private static Shown item(Asked asked) {
        Rule rule = rule(asked.query("rule"));
        return shown(asked, new Queue(asked.session()), rule, false, doubt(asked.session(), asked.param("item"), rule));
    }

    /** @throws Problem 404 if there is no such item */
    static Doubt doubt(Session session, String item, @Nullable Rule rule) {
        return new Items(session)
                .doubt(item, rule)
                .orElseThrow(() -> Problem.missing("No entry of the archive has the id \"" + item
                        + "\". An entry whose report was read again and says something else now has another one."));
    }

    static @Nullable Rule rule(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        return Rule.of(key)
                .orElseThrow(() -> Problem.wrong("rule: \"" + key + "\" is none of "
                        + String.join(
                                ", ",
                                java.util.Arrays.stream(Rule.values())
                                        .map(Rule::key)
                                        .toList()) + "."));
    }

    /** Address of the queue, with more parameters. */
    static String url(@Nullable Rule rule, boolean second, String... more) {
        List<String> parts = new ArrayList<>();
        if (rule != null) {
            parts.add("rule=" + rule.key());
        }
        if (second) {
            parts.add("second=1");
        }
        for (int i = 0; i + 1 < more.length; i += 2) {
            parts.add(more[i] + "=" + Urls.escape(more[i + 1]));
        }
        return HOME + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    static String itemUrl(String item, @Nullable Rule rule) {
        return HOME + "/items/" + Urls.escape(item) + (rule == null ? "" : "?rule=" + rule.key());
    }

    private static Optional<Doubt> next(Asked asked, Queue queue, @Nullable Rule rule, boolean second) {
        String who = asked.visitor().name();
        if (second) {
            return queue.next(rule, who, true);
        }
        Reviews reviews = Deciding.reviews(asked);
        for (Rule one : rule == null ? Rule.values() : new Rule[] {rule}) {
            int most = one == Rule.ENCOUNTERS_NEAR ? PAIRS : 1;
            Optional<Doubt> found = queue.waiting(one, who, most).stream()
                    .filter(doubt -> !reviews.areMerged(doubt))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Shown shown(Asked asked, Queue queue, @Nullable Rule rule, boolean second, @Nullable Doubt doubt) {
        String who = asked.visitor().name();
        Map<Rule, Integer> counts = queue.counts(who);
        ReviewView view = new ReviewView(
                rules(counts, rule, second),
                second,
                rule == null ? "" : rule.key(),
                doubt == null ? null : new ItemViews(asked.session(), who).view(doubt),
                done(asked),
                asked.visitor().may(Role.REVIEWER));
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> waiting = new LinkedHashMap<>();
        counts.forEach((one, count) -> waiting.put(one.key(), count));
        json.put("waiting", waiting);
        json.put("item", view.item());
        if (doubt != null) {
            var item = new Items(asked.session()).item(doubt);
            json.put("as_read", item.asRead());
            json.put("now", item.now());
        }
        return Shown.page("Review", "review/review.jte", view, json);
    }

    private static List<RuleView> rules(Map<Rule, Integer> counts, @Nullable Rule chosen, boolean second) {
        List<RuleView> views = new ArrayList<>();
        views.add(new RuleView("", "Everything", "", url(null, second), chosen == null));
        counts.forEach((rule, count) -> views.add(new RuleView(
                rule.key(),
                rule.title(),
                count >= Queue.MOST_COUNTED ? "1,000+" : String.format(Locale.ROOT, "%,d", count),
                url(rule, second),
                rule == chosen)));
        return views;
    }

    private static @Nullable Done done(Asked asked) {
        String number = asked.query("done");
        if (number == null || !number.matches("\\d{1,18}")) {
            return null;
        }
        return new History(asked.session())
                .of(asked.query("item", "")).stream()
                        .filter(review -> review.number() == Long.parseLong(number) && review.undoneAt() == null)
                        .findFirst()
                        .map(review ->
                                new Done(review.number(), review.verdict().word(), review.item()))
                        .orElse(null);
    }
}
