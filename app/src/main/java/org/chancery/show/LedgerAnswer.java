package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.follow.LedgerPage;
import org.chancery.follow.LedgerPage.Grade;
import org.chancery.follow.LedgerPage.Item;
import org.chancery.follow.LedgerPage.State;
import org.chancery.follow.Report;

/** Commitments and what reports say of them since. */
public record LedgerAnswer(LedgerPage page, int most) implements Answer {

    private static final String IN = "  ";

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        Map<State, Long> counts = page.commitments().stream()
                .collect(Collectors.groupingBy(Item::state, TreeMap::new, Collectors.counting()));
        String tally = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                .collect(Collectors.joining(", "));
        FormulationAnswer.wrap(
                out,
                "Archive: " + Numbers.count(page.reports(), "report") + ", " + page.from() + " to " + page.until()
                        + ". "
                        + Numbers.count(page.commitments().size(), "commitment")
                        + (tally.isEmpty() ? "" : ": " + tally) + ". " + grades(),
                "",
                width);
        List<Item> shown = most == 0
                ? page.commitments()
                : page.commitments()
                        .subList(0, Math.min(most, page.commitments().size()));
        shown.forEach(item -> item(out, item, width, ink));
        if (shown.size() < page.commitments().size()) {
            out.append("\nand ")
                    .append(Numbers.of(page.commitments().size() - shown.size()))
                    .append(" more, older (--most 0 shows all)\n");
        }
        out.append('\n');
        FormulationAnswer.wrap(
                out, Character.toUpperCase(page.rule().charAt(0)) + page.rule().substring(1), "", width);
        return out.toString();
    }

    private String grades() {
        return page.grades().number() == 0
                ? "No person has graded any."
                : page.grades().number() + " graded by persons, average "
                        + Numbers.two(page.grades().average()) + " ("
                        + Numbers.percent(page.grades().percent() / 100, 1) + ").";
    }

    private static void item(StringBuilder out, Item item, int width, Ink ink) {
        out.append('\n')
                .append(ink.bold(item.id()))
                .append(IN)
                .append(item.first().day())
                .append(IN)
                .append(word(item.state()).toUpperCase(java.util.Locale.ROOT))
                .append(item.overdue() && item.state() != State.REPORTED_DONE ? ", due date past" : "")
                .append('\n');
        FormulationAnswer.wrap(
                out,
                Words.list(item.by(), "somebody") + (item.to().isEmpty() ? "" : " to " + Words.list(item.to())) + ", "
                        + item.strength() + ": " + item.action()
                        + (item.due() == null ? "" : " (due " + item.due() + ")")
                        + (item.condition() == null ? "" : " (if " + item.condition() + ")"),
                IN,
                width);
        FormulationAnswer.wrap(
                out, "told by " + item.first().publisher() + " (" + item.first().doc() + ")", IN, width);
        if (!item.reaffirmed().isEmpty()) {
            Report last = item.reaffirmed().get(item.reaffirmed().size() - 1);
            FormulationAnswer.wrap(
                    out,
                    "again in " + Numbers.count(item.reaffirmed().size(), "report") + ", last " + last.day() + " ("
                            + last.doc() + ")",
                    IN,
                    width);
        }
        if (item.reaffirmed().isEmpty() && item.state() == State.REAFFIRMED) {
            out.append(IN).append("the text calls it a repetition\n");
        }
        Report done = item.done();
        if (done != null) {
            FormulationAnswer.wrap(
                    out,
                    "said to be done " + done.day() + " (" + done.doc() + "): \"" + Words.oneLine(item.doneWords() + "")
                            + "\"",
                    IN,
                    width);
        }
        Grade grade = item.grade();
        if (grade != null) {
            FormulationAnswer.wrap(
                    out,
                    "graded " + (grade.grade() > 0 ? "+1" : String.valueOf(grade.grade())) + " by " + grade.who() + ", "
                            + grade.madeAt().substring(0, 10) + ": " + grade.evidence(),
                    IN,
                    width);
        }
    }

    private static String word(State state) {
        return Words.of(state).replace('_', ' ');
    }

    @Override
    public Object json() {
        return page;
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "id",
                "day",
                "by",
                "to",
                "strength",
                "action",
                "due",
                "overdue",
                "condition",
                "sides",
                "told_by",
                "state",
                "reaffirmed",
                "done_on",
                "done_by",
                "grade",
                "graded_by",
                "evidence"));
        for (Item item : page.commitments()) {
            Report done = item.done();
            Grade grade = item.grade();
            rows.add(List.of(
                    item.id(),
                    CalendarAnswer.orEmpty(item.first().day()),
                    String.join("; ", item.by()),
                    String.join("; ", item.to()),
                    item.strength(),
                    Words.oneLine(item.action()),
                    CalendarAnswer.orEmpty(item.due()),
                    String.valueOf(item.overdue()),
                    CalendarAnswer.orEmpty(item.condition()),
                    String.join("; ", item.sides()),
                    item.first().doc(),
                    Words.of(item.state()),
                    String.valueOf(item.reaffirmed().size()),
                    done == null ? "" : CalendarAnswer.orEmpty(done.day()),
                    done == null ? "" : done.doc(),
                    grade == null ? "" : String.valueOf(grade.grade()),
                    grade == null ? "" : grade.who(),
                    grade == null ? "" : grade.evidence()));
        }
        return rows;
    }
}
