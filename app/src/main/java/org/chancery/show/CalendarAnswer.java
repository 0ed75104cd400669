package org.chancery.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.follow.CalendarPage;
import org.chancery.follow.CalendarPage.Item;
import org.chancery.follow.CalendarPage.Outcome;
import org.chancery.follow.Report;

/** Occasions that were to come, and what became of them. */
public record CalendarAnswer(CalendarPage page) implements Answer {

    private static final String IN = "            ";

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        FormulationAnswer.wrap(
                out,
                "Archive: " + Numbers.count(page.reports(), "report") + ", " + page.from() + " to " + page.until()
                        + "; seen from " + page.asOf() + ". "
                        + Numbers.count(page.items().size(), "occasion") + ": "
                        + tally() + ".",
                "",
                width);
        String month = "";
        for (Item item : page.items()) {
            String own = item.from() == null ? "No date" : item.from().substring(0, 7);
            if (!own.equals(month)) {
                out.append('\n').append(ink.bold(own)).append('\n');
                month = own;
            }
            item(out, item, width, ink);
        }
        out.append('\n');
        FormulationAnswer.wrap(
                out, Character.toUpperCase(page.rule().charAt(0)) + page.rule().substring(1) + ".", "", width);
        return out.toString();
    }

    private String tally() {
        Map<Outcome, Long> counts = page.items().stream()
                .collect(Collectors.groupingBy(Item::outcome, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static void item(StringBuilder out, Item item, int width, Ink ink) {
        String date = item.date() == null ? "no date" : item.date();
        String head = Words.oneLine(Words.printable(item.what()))
                + (item.place() == null ? "" : ", " + item.place())
                + (item.participants().isEmpty() ? "" : " — " + Words.list(item.participants()));
        List<String> lines = Wrap.lines(head, width - IN.length());
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? String.format("%-12s", date) : IN)
                    .append(lines.get(i))
                    .append('\n');
        }
        Report first = item.announced().get(0);
        FormulationAnswer.wrap(
                out,
                item.certainty() + " " + first.day() + " by " + first.publisher() + " (" + first.doc() + ")"
                        + (item.announced().size() > 1
                                ? " and in " + Numbers.count(item.announced().size() - 1, "more report")
                                : ""),
                IN,
                width);
        List<String> outcome = Wrap.lines(outcome(item), width - IN.length());
        for (String line : outcome) {
            out.append(IN)
                    .append(line.equals(outcome.get(0)) ? ink.bold(line) : line)
                    .append('\n');
        }
    }

    private static String outcome(Item item) {
        Report told = item.told();
        String words = word(item.outcome()).toUpperCase(java.util.Locale.ROOT);
        return switch (item.outcome()) {
            case AHEAD -> words;
            case NO_DATE -> words + ": nothing to look in";
            case NO_REPORT_FOUND ->
                words + " in " + Numbers.count(item.reportsSince(), "report") + " of those days and two weeks after";
            default -> words + ": " + item.because() + (told == null ? "" : " (" + told.doc() + ")");
        };
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
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
                "date",
                "precision",
                "from",
                "until",
                "what",
                "place",
                "participants",
                "certainty",
                "announced_on",
                "announced_by",
                "outcome",
                "because",
                "told_by",
                "reports_since"));
        for (Item item : page.items()) {
            Report first = item.announced().get(0);
            Report told = item.told();
            rows.add(List.of(
                    item.id(),
                    orEmpty(item.date()),
                    Words.of(item.precision()),
                    orEmpty(item.from()),
                    orEmpty(item.until()),
                    item.what(),
                    orEmpty(item.place()),
                    String.join("; ", item.participants()),
                    item.certainty(),
                    orEmpty(first.day()),
                    first.doc(),
                    Words.of(item.outcome()),
                    item.because(),
                    told == null ? "" : told.doc(),
                    String.valueOf(item.reportsSince())));
        }
        return rows;
    }

    static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
