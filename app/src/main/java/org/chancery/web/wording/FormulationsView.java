package org.chancery.web.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.Query;
import org.chancery.wording.FormulationList;
import org.chancery.wording.Share;

/** The list of formulations as it is shown. */
public record FormulationsView(
        FormulationList list, List<Row> rows, List<String> sides, List<String> tiers, Query query, Citation cite) {

    private static final String BARS = "▁▂▃▄▅▆▇█";

    /** @param trend share of the side's texts by year */
    public record Row(FormulationList.Row row, String name, String tier, List<String> wordings, List<Share> trend) {

        /** A bar for each year, the highest of the row's own. */
        public String bars() {
            double most = trend.stream().mapToDouble(Share::share).max().orElse(0);
            return trend.stream()
                    .map(year -> year.texts() == 0 || most == 0
                            ? "·"
                            : BARS.substring(level(year.share() / most), level(year.share() / most) + 1))
                    .collect(Collectors.joining());
        }

        /** The same in words. */
        public String told() {
            return trend.stream()
                    .map(year -> year.key() + ": " + year.texts() + " of " + year.eligible())
                    .collect(Collectors.joining("; "));
        }

        /** Where it goes: the last year against all years before. */
        public String direction() {
            double change = FormulationRows.change(trend);
            Share last = trend.isEmpty() ? new Share("", 0, 0) : trend.get(trend.size() - 1);
            double before = last.share() - change;
            if (row.texts() < 5 || trend.size() < 2) {
                return "";
            }
            return last.texts() == 0
                    ? "none"
                    : last.share() > 1.5 * before ? "more" : last.share() * 1.5 < before ? "less" : "as before";
        }

        private static int level(double share) {
            return Math.min(BARS.length() - 1, (int) (share * BARS.length()));
        }
    }
}
