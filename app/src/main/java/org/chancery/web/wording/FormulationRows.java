package org.chancery.web.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.keep.Archive;
import org.chancery.keep.Identity;
import org.chancery.knowledge.Wording;
import org.chancery.show.FormulationListAnswer;
import org.chancery.web.Asked;
import org.chancery.web.Kept;
import org.chancery.web.Shown;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.Query;
import org.chancery.wording.FormulationList;
import org.chancery.wording.Formulations;
import org.chancery.wording.Share;
import org.chancery.wording.Trends;
import org.jspecify.annotations.Nullable;

/** The list of formulations that stand in the archive. */
final class FormulationRows {

    private final Kept<Archive, All> kept = new Kept<>(2);

    private record All(FormulationList list, Trends trends) {}

    Shown shown(Asked asked) {
        All all = kept.get(
                asked.session(),
                asked.site().archive(),
                () -> new All(
                        new Formulations(asked.session(), asked.site().knowledge()).list(null),
                        new Trends(asked.session())));
        Map<String, Wording> registered = new HashMap<>();
        asked.site().knowledge().wordings().forEach(one -> registered.put(one.id(), one));
        List<FormulationsView.Row> rows = all.list().formulations().stream()
                .map(row -> row(row, registered.get(row.id()), all.trends()))
                .filter(row -> fits(row, asked))
                .sorted(order(asked.query("sort", "texts")))
                .toList();
        return shown(asked, all.list(), rows);
    }

    private static Shown shown(Asked asked, FormulationList list, List<FormulationsView.Row> rows) {
        FormulationList only = new FormulationList(
                list.from(),
                list.until(),
                list.archiveTexts(),
                rows.stream().map(FormulationsView.Row::row).toList());
        TreeSet<String> sides = new TreeSet<>();
        list.formulations().forEach(row -> sides.add(row.side()));
        TreeSet<String> tiers = new TreeSet<>();
        asked.site().knowledge().wordings().forEach(wording -> tiers.add(wording.kind()));
        FormulationsView view = new FormulationsView(
                only,
                rows,
                List.copyOf(sides),
                List.copyOf(tiers),
                Query.of(asked, "/formulations"),
                Citation.of(asked, "Formulations", list.archiveTexts(), list.from(), list.until()));
        return Shown.answer("Formulations", "wording/formulations.jte", view, new FormulationListAnswer(only));
    }

    private static FormulationsView.Row row(FormulationList.Row row, @Nullable Wording wording, Trends trends) {
        return new FormulationsView.Row(
                row,
                wording == null ? row.id() : wording.name(),
                wording == null ? "" : wording.kind(),
                wording == null ? List.of() : wording.wordings(),
                trends.of(row.id(), row.side()));
    }

    private static boolean fits(FormulationsView.Row row, Asked asked) {
        String side = asked.query("side");
        String tier = asked.query("tier");
        String with = Identity.fold(asked.query("q", ""));
        List<String> words = new ArrayList<>(row.wordings());
        words.add(row.name());
        words.add(row.row().id());
        return (side == null || row.row().side().equals(side.toUpperCase(Locale.ROOT)))
                && (tier == null || row.tier().equals(tier))
                && (with.isEmpty()
                        || words.stream().anyMatch(one -> Identity.fold(one).contains(with)));
    }

    private static Comparator<FormulationsView.Row> order(String by) {
        Comparator<FormulationsView.Row> texts =
                Comparator.comparing(row -> -row.row().texts());
        return switch (by) {
            case "name" -> Comparator.comparing(FormulationsView.Row::name, String.CASE_INSENSITIVE_ORDER);
            case "first" ->
                Comparator.comparing((FormulationsView.Row row) ->
                                String.valueOf(row.row().first()))
                        .reversed();
            case "last" ->
                Comparator.comparing((FormulationsView.Row row) ->
                                String.valueOf(row.row().last()))
                        .thenComparing(texts);
            case "trend" -> Comparator.comparing((FormulationsView.Row row) -> -change(row.trend()));
            default -> texts;
        };
    }

    /** By how much the share of the last year is above that of the years before. */
    static double change(List<Share> trend) {
        if (trend.size() < 2) {
            return 0;
        }
        Share last = trend.get(trend.size() - 1);
        int texts = 0;
        int of = 0;
        for (Share year : trend.subList(0, trend.size() - 1)) {
            texts += year.texts();
            of += year.eligible();
        }
        return last.share() - (of == 0 ? 0 : (double) texts / of);
    }
}
