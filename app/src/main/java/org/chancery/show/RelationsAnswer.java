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
        Columns labels = new Columns("xrllll").row("name", "texts", "first seen", "last seen", "told by", "since");
        page.labels()
                .forEach(label -> labels.row(
                        label.label(),
                        label.texts(),
                        CalendarAnswer.orEmpty(label.first()),
                        CalendarAnswer.orEmpty(label.last()),
                        Words.list(label.sides()),
                        Words.list(label.since())));
        out.append('\n').append(labels.show("", width));
        out.append('\n').append(ink.bold("History")).append("  * another name than before in texts of the same side\n");
        Columns history = new Columns("lllxx");
        page.history()
                .forEach(use -> history.row(
                        CalendarAnswer.orEmpty(use.report().day()),
                        use.report().side(),
                        use.changed() ? "*" : "",
                        use.label(),
                        use.report().doc()));
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
