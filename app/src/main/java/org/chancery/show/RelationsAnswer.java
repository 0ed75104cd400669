package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import org.chancery.follow.RelationsPage;

/** By what names a relation is called. */
public record RelationsAnswer(RelationsPage page) implements Answer {

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        out.append(ink.bold(page.one() + " and " + page.other())).append('\n');
        FormulationAnswer.wrap(
                out,
                "Names for their relation in " + Numbers.count(page.reports(), "report") + ", " + page.from() + " to "
                        + page.until() + "; first and last are days of this archive.",
                "",
                width);
        if (page.labels().isEmpty()) {
            return out.append("No report names it.\n").toString();
        }
        for (RelationsPage.Label label : page.labels()) {
            out.append('\n');
            FormulationAnswer.wrap(out, label.label(), "", width);
            FormulationAnswer.wrap(
                    out,
                    Numbers.count(label.texts(), "text") + " of " + Words.list(label.sides()) + ", "
                            + (String.valueOf(label.first()).equals(label.last())
                                    ? "seen " + label.first()
                                    : "first seen " + label.first() + ", last seen " + label.last())
                            + (label.since().isEmpty() ? "" : "; since " + Words.list(label.since())),
                    "  ",
                    width);
        }
        out.append('\n').append(ink.bold("History")).append("  * another name than before in texts of the same side\n");
        Columns history = new Columns("lllx");
        page.history()
                .forEach(use -> history.row(
                        CalendarAnswer.orEmpty(use.report().day()),
                        use.report().side(),
                        use.changed() ? "*" : "",
                        use.label()));
        return out.append(history.show("", width)).toString();
    }

    @Override
    public Object json() {
        return page;
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("day", "side", "label", "changed", "parties", "told_by"));
        page.history()
                .forEach(use -> rows.add(List.of(
                        CalendarAnswer.orEmpty(use.report().day()),
                        use.report().side(),
                        Words.oneLine(use.label()),
                        String.valueOf(use.changed()),
                        String.join("; ", use.parties()),
                        use.report().doc())));
        return rows;
    }
}
