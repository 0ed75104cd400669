package org.chancery.web.wording;

import java.util.ArrayList;
import java.util.List;
import org.chancery.series.By;
import org.chancery.web.Asked;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.Query;
import org.chancery.wording.FormulationPage;
import org.chancery.wording.Share;
import org.jspecify.annotations.Nullable;

/**
 * Formulations beside each other, each in texts of one side.
 *
 * @param pages of them, with all sides
 * @param rows by formulation and period
 */
public record CompareView(
        List<FormulationPage> pages,
        List<Row> rows,
        @Nullable String side,
        By by,
        Query query,
        Citation cite) {

    /** In a period; {@code name} with the side. */
    public record Row(String id, String name, String side, String period, int texts, int eligible) {

        public double share() {
            return eligible == 0 ? 0 : (double) texts / eligible;
        }
    }

    static CompareView of(Asked asked, List<FormulationPage> pages, @Nullable String side, By by) {
        List<Row> rows = new ArrayList<>();
        for (FormulationPage page : pages) {
            page.sides().stream()
                    .filter(one -> side == null || one.side().equals(side))
                    .limit(1)
                    .forEach(one -> one.periods().forEach(share -> rows.add(row(page, one.side(), share))));
        }
        FormulationPage first = pages.get(0);
        return new CompareView(
                pages,
                rows,
                side,
                by,
                Query.of(asked, "/formulations"),
                Citation.of(
                        asked, "Formulations beside each other", first.archiveTexts(), first.from(), first.until()));
    }

    private static Row row(FormulationPage page, String side, Share share) {
        String id = page.id() == null ? page.asked() : String.valueOf(page.id());
        return new Row(id, page.name() + " (" + side + ")", side, share.key(), share.texts(), share.eligible());
    }

    /** As a table. */
    List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("wording", "side", by.toString(), "texts", "eligible", "share"));
        rows.forEach(row -> cells.add(List.of(
                row.id(),
                row.side(),
                row.period(),
                String.valueOf(row.texts()),
                String.valueOf(row.eligible()),
                String.valueOf(row.share()))));
        return cells;
    }
}
