package org.chancery.web.review;

import java.util.ArrayList;
import java.util.List;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.review.Doubt;
import org.chancery.review.Excerpt;
import org.chancery.review.Fields;
import org.chancery.review.History;
import org.chancery.review.Item;
import org.chancery.review.Items;
import org.chancery.review.LookAlikes;
import org.chancery.review.Review;
import org.chancery.review.Rule;
import org.chancery.review.Verdict;
import org.chancery.web.Urls;
import org.chancery.web.review.ReviewView.Alike;
import org.chancery.web.review.ReviewView.FieldView;
import org.chancery.web.review.ReviewView.ItemView;
import org.chancery.web.review.ReviewView.Other;
import org.chancery.web.review.ReviewView.Row;
import org.chancery.web.review.ReviewView.Said;
import org.chancery.web.review.ReviewView.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An item for people. */
final class ItemViews {

    /** Places in the text are told by the marks. */
    private static final List<String> LEFT_OUT =
            List.of("id", "evidence", "spans", "mentions", "source_spans", "recipient_spans", "held");

    private final Session session;
    private final String who;

    /** @param who is asked: what others said is shown to them once they have decided themselves */
    ItemViews(Session session, String who) {
        this.session = session;
        this.who = who;
    }

    ItemView view(Doubt doubt) {
        Items items = new Items(session);
        Item item = items.item(doubt);
        Rule rule = doubt.rule();
        String layer = doubt.entry().layer();
        Source source = source(item.report());
        return new ItemView(
                doubt.item(),
                layer,
                rule == null
                        ? layer.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + layer.substring(1)
                        : rule.title(),
                rule == null ? "Somebody opened this entry by itself." : rule.reason() + confidence(item),
                source,
                item.excerpts(),
                rows(item),
                items.other(doubt).map(this::other).orElse(null),
                doubt.other() != null
                        ? List.of()
                        : Fields.of(layer).stream()
                                .map(field -> field(item, field))
                                .toList(),
                item.names(),
                LookAlikes.of(session, item).stream()
                        .map(actor -> new Alike(
                                String.valueOf(actor.wikidata()),
                                actor.name(),
                                actor.state() == null ? "" : actor.state()))
                        .toList(),
                item.now() == null && doubt.other() == null,
                said(doubt.item()),
                Urls.entry(item.report(), doubt.entry().local()),
                "“" + quote(item) + "” — " + source.publisher() + ", " + source.day());
    }

    private Other other(Item item) {
        return new Other(source(item.report()), item.excerpts(), rows(item));
    }

    private static String confidence(Item item) {
        JsonNode confidence = item.asRead().path("confidence");
        return confidence.isNumber() ? " It gives it " + Math.round(confidence.asDouble() * 100) + " in 100." : "";
    }

    private List<Said> said(String item) {
        List<Review> all = new History(session).of(item);
        boolean decided = all.stream()
                .anyMatch(one -> one.who().equals(who) && one.undoneAt() == null && one.verdict() != Verdict.SKIPPED);
        return all.stream()
                .filter(one -> decided || one.who().equals(who))
                .map(one -> new Said(one.who(), one.verdict().word(), one.why(), one.madeAt(), one.undoneAt() != null))
                .toList();
    }

    private static Source source(ReportRow report) {
        String url = report.url();
        return new Source(
                report.published() == null ? "no day" : report.published(),
                report.publisherName().isBlank() ? "unknown publisher" : report.publisherName(),
                report.title().isBlank() ? report.doc() : report.title(),
                Urls.report(report.doc()),
                url != null && url.matches("https?://\\S+") ? url : null);
    }

    private static List<Row> rows(Item item) {
        List<Row> rows = new ArrayList<>();
        ObjectNode current = item.current();
        current.properties().forEach(field -> {
            if (!LEFT_OUT.contains(field.getKey())) {
                String now = shown(field.getValue());
                String read = shown(item.asRead().path(field.getKey()));
                if (!now.isEmpty() || !read.isEmpty()) {
                    rows.add(new Row(
                            label(field.getKey()), now.isEmpty() ? "nothing" : now, read.equals(now) ? null : read));
                }
            }
        });
        return rows;
    }

    private static String shown(JsonNode value) {
        if (value.isArray()) {
            return String.join(
                    ", ",
                    value.valueStream()
                            .map(one -> one.isObject() ? one.toString() : one.asString())
                            .toList());
        }
        return value.isNull() || value.isMissingNode() ? "" : value.isObject() ? value.toString() : value.asString();
    }

    private static FieldView field(Item item, Fields.Field field) {
        return new FieldView(
                field.name(),
                label(field.name()),
                field.kind().name().toLowerCase(java.util.Locale.ROOT),
                Fields.shown(item.current(), field),
                field.choices());
    }

    static String label(String name) {
        return name.replace('_', ' ');
    }

    private static String quote(Item item) {
        StringBuilder words = new StringBuilder();
        for (Excerpt excerpt : item.excerpts()) {
            excerpt.pieces().stream()
                    .filter(piece -> piece.role() != null)
                    .forEach(piece ->
                            words.append(words.length() == 0 ? "" : " … ").append(piece.text()));
        }
        return words.toString().replaceAll("\\s+", " ");
    }
}
