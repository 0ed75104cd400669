package org.chancery.web.review;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.review.AgreementPage;
import org.chancery.review.ExampleDraft;
import org.chancery.review.GoldLines;
import org.chancery.review.History;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;

/** What was decided: history, agreement, and what is handed on. */
public final class RecordScreen implements Screen {

    private static final int ON_PAGE = 100;

    @Override
    public void addTo(Pages pages) {
        pages.get(ReviewScreen.HOME + "/history", Role.READER, RecordScreen::history);
        pages.get(ReviewScreen.HOME + "/agreement", Role.READER, RecordScreen::agreement);
        pages.raw(ReviewScreen.HOME + "/gold.jsonl", Role.READER, RecordScreen::gold);
        pages.raw(ReviewScreen.HOME + "/examples.yaml", Role.READER, RecordScreen::examples);
    }

    private static Shown history(Asked asked) {
        String before = asked.query("before");
        if (before != null && !before.matches("[0-9TZ:.-]{10,40}")) {
            throw Problem.wrong("before: \"" + before + "\" is no moment; one is written as 2026-03-01T12:00:00Z.");
        }
        List<History.Line> lines = new History(asked.session()).lines(before, ON_PAGE);
        String next = lines.size() < ON_PAGE
                ? null
                : ReviewScreen.HOME + "/history?before="
                        + Urls.escape(lines.get(lines.size() - 1).madeAt());
        HistoryView view = new HistoryView(
                lines.stream().map(RecordScreen::line).toList(),
                next,
                asked.visitor().may(Role.REVIEWER));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "made_at", "who", "verdict", "why", "layer", "item", "rule", "doc", "patch", "undone_at", "undone_by"));
        lines.forEach(line -> rows.add(List.of(
                line.madeAt(),
                line.who(),
                line.verdict(),
                line.why(),
                line.layer(),
                line.item(),
                line.rule(),
                line.doc(),
                line.patch(),
                text(line.undoneAt()),
                text(line.undoneBy()))));
        return Shown.table("History of decisions", "review/history.jte", view, lines, rows);
    }

    private static HistoryView.Line line(History.Line line) {
        return new HistoryView.Line(
                line,
                ReviewScreen.itemUrl(line.item(), ReviewScreen.rule(line.rule())),
                line.doc().isEmpty() ? null : Urls.report(line.doc()));
    }

    private static Shown agreement(Asked asked) {
        AgreementPage page = AgreementPage.of(new History(asked.session()).standing());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("one", "other", "items", "agreed", "kappa"));
        page.pairs()
                .forEach(pair -> rows.add(List.of(
                        pair.one(),
                        pair.other(),
                        String.valueOf(pair.items()),
                        String.valueOf(pair.agreed()),
                        number(pair.kappa()))));
        return Shown.table("Agreement of reviewers", "review/agreement.jte", new AgreementView(page), page, rows);
    }

    private static void gold(Asked asked, Context context) {
        StringBuilder lines = new StringBuilder();
        new GoldLines(asked.session()).write(line -> lines.append(line).append('\n'));
        context.contentType("application/jsonl; charset=utf-8").result(lines.toString());
    }

    private static void examples(Asked asked, Context context) {
        context.contentType("application/yaml; charset=utf-8").result(new ExampleDraft(asked.session()).yaml());
    }

    /** With two decimals; empty if it is not defined. */
    static String number(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
