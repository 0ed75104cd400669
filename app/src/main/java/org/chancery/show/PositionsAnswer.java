package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.follow.PositionsPage;
import org.chancery.follow.PositionsPage.Change;
import org.chancery.follow.PositionsPage.Said;

/** How an actor spoke of a topic over time. */
public record PositionsAnswer(PositionsPage page, int most) implements Answer {

    private static final String IN = "  ";

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        out.append(ink.bold(page.actor() + " on " + page.topic())).append('\n');
        FormulationAnswer.wrap(
                out,
                Numbers.count(page.statements(), "statement") + (page.state() ? " by all who speak for it" : "")
                        + "; archive: " + Numbers.count(page.reports(), "report") + ", " + page.from() + " to "
                        + page.until() + ".",
                "",
                width);
        if (page.said().isEmpty()) {
            return out.toString();
        }
        out.append('\n');
        Columns years = new Columns("lrrrr").row("year", "for", "against", "asks", "says");
        page.stances()
                .forEach((year, stances) -> years.row(
                        year,
                        stances.getOrDefault("for", 0),
                        stances.getOrDefault("against", 0),
                        stances.getOrDefault("asks", 0),
                        stances.getOrDefault("says", 0)));
        out.append(years.show("", width));
        said(out, "First seen", List.of(page.said().get(0)), width, ink);
        said(out, "Last seen", List.of(page.said().get(page.said().size() - 1)), width, ink);
        changes(out, width, ink);
        List<Said> telling =
                page.said().stream().filter(one -> !one.stance().equals("says")).toList();
        List<Said> latest = telling.subList(Math.max(0, telling.size() - most), telling.size());
        said(out, "Latest that are for, against or ask", latest, width, ink);
        out.append('\n');
        FormulationAnswer.wrap(
                out,
                "for: supports, praises, thanks, agrees, commits; against: opposes, warns; a negation turns it; asks: requests,"
                        + " proposes, hopes; says: neither. A change is from for to against or back; look at the words: they may be of two things.",
                "",
                width);
        return out.toString();
    }

    private void changes(StringBuilder out, int width, Ink ink) {
        out.append('\n')
                .append(ink.bold("Changes"))
                .append(IN)
                .append(Numbers.count(page.changes().size(), "time"))
                .append(page.changes().size() > most ? ", the latest " + most : "")
                .append('\n');
        List<Change> shown = page.changes()
                .subList(
                        Math.max(0, page.changes().size() - most),
                        page.changes().size());
        for (Change change : shown) {
            out.append(IN)
                    .append(change.from())
                    .append(" → ")
                    .append(change.to())
                    .append(IN)
                    .append(change.before().day())
                    .append(" → ")
                    .append(change.after().day())
                    .append('\n');
            line(out, change.before(), width);
            line(out, change.after(), width);
        }
    }

    private static void said(StringBuilder out, String title, List<Said> said, int width, Ink ink) {
        if (said.isEmpty()) {
            return;
        }
        out.append('\n').append(ink.bold(title)).append('\n');
        said.forEach(one -> line(out, one, width));
    }

    private static void line(StringBuilder out, Said one, int width) {
        String words = Words.oneLine(Words.printable(one.words()));
        FormulationAnswer.wrap(
                out,
                one.day() + " " + one.speakers().stream().collect(Collectors.joining(", ")) + " "
                        + (one.polarity().equals("negative") ? "not " : "") + one.act() + ": "
                        + Columns.cut(words, 3 * width)
                        + " (" + one.report().doc() + ")",
                IN,
                width);
    }

    @Override
    public Object json() {
        return page;
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "day", "speakers", "act", "polarity", "stance", "words", "told_by", "side"));
        page.said()
                .forEach(one -> rows.add(List.of(
                        one.id(),
                        CalendarAnswer.orEmpty(one.day()),
                        String.join("; ", one.speakers()),
                        one.act(),
                        one.polarity(),
                        one.stance(),
                        Words.oneLine(one.words()),
                        one.report().doc(),
                        one.report().side())));
        return rows;
    }
}
