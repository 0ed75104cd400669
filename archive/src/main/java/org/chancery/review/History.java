package org.chancery.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.keep.Correction;
import org.chancery.keep.Session;
import org.chancery.review.Review.Change;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was decided and corrected, by whom, when and why; what was undone among it. */
public final class History {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String REVIEWS =
            "SELECT review, item, rule, layer, fingerprint, who, verdict, why, changes, made_at,"
                    + " undone_at, undone_by FROM reviews ";

    private final Session session;

    public History(Session session) {
        this.session = session;
    }

    /**
     * One line.
     *
     * @param number of the review; 0 for a correction that was made elsewhere
     * @param correction first one that it made; 0 if none
     * @param verdict as {@link Verdict#word}, or corrected for a correction made elsewhere
     * @param doc name of the report; empty if it is gone
     * @param patch of the correction; empty if none
     */
    public record Line(
            long number,
            long correction,
            String item,
            String rule,
            String layer,
            String doc,
            String who,
            String verdict,
            String why,
            String patch,
            int changes,
            String madeAt,
            @Nullable String undoneAt,
            @Nullable String undoneBy) {}

    /** The newest first, before a moment if one is given. */
    public List<Line> lines(@Nullable String before, int most) {
        String limit = before == null ? "" : "WHERE made_at < :before ";
        List<Line> lines = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        for (Review review : reviews(limit + "ORDER BY review DESC LIMIT " + most, before)) {
            review.changes().stream()
                    .map(Change::correction)
                    .filter(java.util.Objects::nonNull)
                    .forEach(known::add);
            lines.add(line(review));
        }
        for (Correction correction : corrections(limit, before, most)) {
            if (!known.contains(correction.correction()) && !isOfReview(correction)) {
                lines.add(line(correction));
            }
        }
        lines.sort(Comparator.comparing(Line::madeAt).reversed());
        return lines.subList(0, Math.min(most, lines.size()));
    }

    /** All that stand and are no skips, in their order. */
    public List<Review> standing() {
        return reviews("WHERE undone_at IS NULL AND verdict <> 'skipped' ORDER BY review", null);
    }

    /** What was said of an item, in order; what was undone among it. */
    public List<Review> of(String item) {
        return session.handle()
                .createQuery(REVIEWS + "WHERE item = :item ORDER BY review")
                .bind("item", item)
                .reduceRows(new ArrayList<Review>(), History::add);
    }

    static Optional<Review> one(Session session, long number) {
        return session
                .handle()
                .createQuery(REVIEWS + "WHERE review = :number")
                .bind("number", number)
                .reduceRows(new ArrayList<Review>(), History::add)
                .stream()
                .findFirst();
    }

    private List<Review> reviews(String where, @Nullable String before) {
        var question = session.handle().createQuery(REVIEWS + where);
        if (before != null) {
            question.bind("before", before);
        }
        return question.reduceRows(new ArrayList<Review>(), History::add);
    }

    private List<Correction> corrections(String where, @Nullable String before, int most) {
        var question = session.handle()
                .createQuery("SELECT * FROM corrections " + where + "ORDER BY correction DESC LIMIT " + most);
        if (before != null) {
            question.bind("before", before);
        }
        return question.mapTo(Correction.class).list();
    }

    private boolean isOfReview(Correction correction) {
        return session
                .handle()
                .createQuery("SELECT changes FROM reviews WHERE fingerprint = :fingerprint OR item = :id")
                .bind("fingerprint", correction.fingerprint())
                .bind("id", correction.id())
                .mapTo(String.class)
                .stream()
                .anyMatch(changes -> changes(changes).stream()
                        .anyMatch(
                                change -> Long.valueOf(correction.correction()).equals(change.correction())));
    }

    private Line line(Review review) {
        long correction = review.changes().stream()
                .map(Change::correction)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(0L);
        String patch = correction == 0
                ? ""
                : session.handle()
                        .createQuery("SELECT patch FROM corrections WHERE correction = :number")
                        .bind("number", correction)
                        .mapTo(String.class)
                        .findOne()
                        .orElse("");
        return new Line(
                review.number(),
                correction,
                review.item(),
                review.rule(),
                review.layer(),
                doc(review.fingerprint()),
                review.who(),
                review.verdict().word(),
                review.why(),
                patch,
                review.changes().size(),
                review.madeAt(),
                review.undoneAt(),
                review.undoneBy());
    }

    private Line line(Correction correction) {
        return new Line(
                0,
                correction.correction(),
                correction.id(),
                "",
                correction.layer(),
                doc(correction.fingerprint()),
                correction.who(),
                "corrected",
                correction.why(),
                correction.patch(),
                1,
                correction.madeAt(),
                correction.undoneAt(),
                correction.undoneBy());
    }

    private String doc(String fingerprint) {
        return session.handle()
                .createQuery("SELECT doc FROM reports WHERE fingerprint = :fingerprint")
                .bind("fingerprint", fingerprint)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    private static ArrayList<Review> add(ArrayList<Review> list, RowView row) {
        list.add(new Review(
                row.getColumn("review", Long.class),
                row.getColumn("item", String.class),
                row.getColumn("rule", String.class),
                row.getColumn("layer", String.class),
                row.getColumn("fingerprint", String.class),
                row.getColumn("who", String.class),
                Verdict.of(row.getColumn("verdict", String.class)),
                row.getColumn("why", String.class),
                changes(row.getColumn("changes", String.class)),
                row.getColumn("made_at", String.class),
                row.getColumn("undone_at", String.class),
                row.getColumn("undone_by", String.class)));
        return list;
    }

    private static List<Change> changes(String json) {
        return List.of(MAPPER.readValue(json, Change[].class));
    }
}
