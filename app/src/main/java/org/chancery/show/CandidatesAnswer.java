package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import org.chancery.wording.CandidatePage;
import org.chancery.wording.CandidatePage.Candidate;

/** Recurring wordings that a person may accept. */
public record CandidatesAnswer(CandidatePage page, int most) implements Answer {

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        int shown = most == 0
                ? page.candidates().size()
                : Math.min(most, page.candidates().size());
        FormulationAnswer.wrap(
                out,
                "Archive: " + Numbers.count(page.archiveTexts(), "text") + ", " + page.from() + " to " + page.until()
                        + ". "
                        + Numbers.count(page.candidates().size(), "recurring wording")
                        + (page.side() == null ? "" : " of " + page.side())
                        + (shown < page.candidates().size() ? ", the " + shown + " in most texts:" : ":"),
                "",
                width);
        Columns table = new Columns("lrrrrlx").row("side", "texts", "others", "z", "bind", "first seen", "words");
        page.candidates().subList(0, shown).forEach(one -> {
            Double z = one.z();
            table.row(
                    one.side(),
                    one.texts(),
                    one.others(),
                    z == null ? "–" : Numbers.one(z),
                    Numbers.two(one.binding()),
                    one.first(),
                    one.words());
        });
        out.append('\n').append(table.show("", width)).append('\n');
        FormulationAnswer.wrap(
                out, "Passed: " + page.tests() + ". None is a formulation until a person accepts it.", "", width);
        return out.toString();
    }

    @Override
    public Object json() {
        return page;
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "words", "side", "texts", "of", "others", "of_others", "z", "binding", "first", "last", "publishers"));
        for (Candidate one : page.candidates()) {
            Double z = one.z();
            rows.add(List.of(
                    one.words(),
                    one.side(),
                    String.valueOf(one.texts()),
                    String.valueOf(one.of()),
                    String.valueOf(one.others()),
                    String.valueOf(one.ofOthers()),
                    z == null ? "" : String.valueOf(z),
                    String.valueOf(one.binding()),
                    one.first(),
                    one.last(),
                    String.valueOf(one.publishers())));
        }
        return rows;
    }
}
