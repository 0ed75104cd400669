package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import org.chancery.follow.VisitsPage;
import org.chancery.follow.VisitsPage.Leg;

/** Journeys by leg. */
public record VisitsAnswer(VisitsPage page) implements Answer {

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        out.append(ink.bold("Journeys of " + page.actor()))
                .append(page.state() ? " and all who act for it" : "")
                .append('\n');
        FormulationAnswer.wrap(
                out,
                Numbers.count(page.legs().size(), "leg") + "; archive: " + Numbers.count(page.reports(), "report")
                        + ", " + page.from() + " to " + page.until() + ". ~ day of the report, or date not to the day.",
                "",
                width);
        if (!page.legs().isEmpty()) {
            Columns table = new Columns(page.state() ? "llxxlr" : "llxlr");
            if (page.state()) {
                table.row("day", "state", "place", "traveller", "type", "told");
            } else {
                table.row("day", "state", "place", "type", "told");
            }
            page.legs().forEach(leg -> row(table, leg));
            out.append('\n').append(table.show("", width));
        }
        out.append('\n');
        FormulationAnswer.wrap(out, "Counted: " + page.rule(), "", width);
        return out.toString();
    }

    private void row(Columns table, Leg leg) {
        String days = (leg.exact() ? "" : "~")
                + leg.start()
                + (leg.end() == null || leg.end().equals(leg.start()) ? "" : "/" + leg.end());
        if (page.state()) {
            table.row(
                    days,
                    leg.country(),
                    leg.locale(),
                    leg.traveller(),
                    leg.type(),
                    leg.told().size());
        } else {
            table.row(days, leg.country(), leg.locale(), leg.type(), leg.told().size());
        }
    }

    @Override
    public Object json() {
        return page;
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("traveller", "role", "country", "locale", "start", "end", "exact", "type", "met", "told_by"));
        page.legs()
                .forEach(leg -> rows.add(List.of(
                        leg.traveller(),
                        leg.role(),
                        leg.country(),
                        leg.locale(),
                        CalendarAnswer.orEmpty(leg.start()),
                        CalendarAnswer.orEmpty(leg.end()),
                        String.valueOf(leg.exact()),
                        leg.type(),
                        String.join("; ", leg.met()),
                        String.join(
                                "; ",
                                leg.told().stream().map(report -> report.doc()).toList()))));
        return rows;
    }
}
