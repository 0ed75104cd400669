package org.chancery.web.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.keep.ArchiveException;
import org.chancery.review.Doubt;
import org.chancery.review.Fields;
import org.chancery.review.Reviews;
import org.chancery.review.Rule;
import org.chancery.web.Asked;
import org.chancery.web.Problem;
import org.jspecify.annotations.Nullable;

/** What forms of the review send. */
final class Deciding {

    private static final String NO_REASON = "no reason given";

    private Deciding() {}

    static Reviews reviews(Asked asked) {
        return new Reviews(
                asked.site().archive(), asked.site().knowledge(), asked.site().clock());
    }

    static String decide(Asked asked) {
        Rule rule = ReviewScreen.rule(asked.field("rule"));
        boolean second = !asked.field("second").isBlank();
        Doubt doubt = ReviewScreen.doubt(asked.session(), asked.needed("item"), rule);
        long number = kept(() -> decided(asked, doubt));
        Rule queue = ReviewScreen.rule(asked.field("queue"));
        return ReviewScreen.url(queue, second, "done", String.valueOf(number), "item", doubt.item());
    }

    private static long decided(Asked asked, Doubt doubt) {
        Reviews reviews = reviews(asked);
        String who = asked.visitor().name();
        String why =
                asked.field("why").isBlank() ? NO_REASON : asked.field("why").strip();
        return switch (asked.needed("verdict")) {
            case "accept" -> reviews.accept(doubt, who, why);
            case "reject" -> reviews.reject(doubt, who, why);
            case "skip" -> reviews.skip(doubt, who);
            case "edit" -> reviews.edit(doubt, who, why, typed(asked, doubt));
            case "merge" -> merged(asked, reviews, doubt, who, why);
            default ->
                throw Problem.wrong(
                        "verdict: \"" + asked.field("verdict") + "\" is none of accept, reject, edit, merge, skip.");
        };
    }

    private static long merged(Asked asked, Reviews reviews, Doubt doubt, String who, String why) {
        if (!doubt.entry().layer().equals("actor")) {
            return reviews.merge(doubt, who, why);
        }
        String typed = asked.field("wikidata").strip();
        String chosen = typed.isEmpty() ? asked.field("known").strip() : typed;
        String wikidata = chosen.isEmpty() ? asked.needed("wikidata") : chosen;
        return reviews.mergePerson(doubt, wikidata, state(asked, wikidata), who, why);
    }

    private static @Nullable String state(Asked asked, String wikidata) {
        return asked.session()
                .actor(wikidata)
                .map(org.chancery.keep.ActorRow::state)
                .orElse(null);
    }

    private static Map<String, String> typed(Asked asked, Doubt doubt) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Fields.Field field : Fields.of(doubt.entry().layer())) {
            String value = asked.context().formParam("f_" + field.name());
            if (value != null) {
                typed.put(field.name(), value);
            }
        }
        return typed;
    }

    static String undo(Asked asked) {
        String number = asked.needed("number");
        if (!number.matches("\\d{1,18}")) {
            throw Problem.wrong("\"" + number + "\" is no number of a decision.");
        }
        String who = asked.visitor().name();
        kept(() -> {
            if (asked.field("kind").equals("correction")) {
                asked.site().archive().undo(Long.parseLong(number), who);
            } else {
                reviews(asked).undo(Long.parseLong(number), who);
            }
            return 0L;
        });
        String item = asked.field("item").strip();
        return item.isEmpty()
                ? ReviewScreen.HOME + "/history"
                : ReviewScreen.itemUrl(item, ReviewScreen.rule(asked.field("rule")));
    }

    @FunctionalInterface
    private interface Keeping {
        long keep();
    }

    /** What the archive refuses is told as the mistake of a form, not as one of the server. */
    private static long kept(Keeping keeping) {
        try {
            return keeping.keep();
        } catch (IllegalArgumentException e) {
            throw new Problem(422, "Not kept", e.getMessage() + " Nothing was changed; go back to correct it.");
        } catch (ArchiveException e) {
            if (e.reason() == ArchiveException.Reason.REFUSED) {
                throw new Problem(422, "Not kept", e.getMessage() + " Go back to correct it.");
            }
            throw e;
        }
    }
}
