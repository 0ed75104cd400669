package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import org.chancery.compare.Comparison;

/** A comparison for a terminal: side by side where the columns are wide enough, else one under the other. */
public final class CompareTextPage {

    private static final int LABEL = 18;
    private static final int NARROWEST = 28;
    private static final String BAR = " │ ";

    private final int width;
    private final Ink ink;
    private final Comparison comparison;
    private final StringBuilder page = new StringBuilder();

    private CompareTextPage(Comparison comparison, int width, Ink ink) {
        this.comparison = comparison;
        this.width = width;
        this.ink = ink;
    }

    /** @param width columns to wrap at */
    public static String of(Comparison comparison, int width, Ink ink) {
        return new CompareTextPage(comparison, width, ink).page();
    }

    private String page() {
        for (int i = 0; i < comparison.texts().size(); i++) {
            Comparison.TextFacts text = comparison.texts().get(i);
            hanging(CompareTable.letter(i) + "  ", text.title().isBlank() ? text.doc() : text.title(), true);
            hanging("   ", CompareTable.byline(text), false);
        }
        heading("At a glance");
        CompareTable.facts(comparison).forEach(this::fact);
        CompareTable.order(comparison).ifPresent(order -> hanging("  ", order, false));
        List<CompareTable.FactLine> names = CompareTable.names(comparison);
        if (!names.isEmpty()) {
            heading("Names used");
            names.forEach(this::fact);
        }
        for (CompareTable.Group group : CompareTable.groups(comparison)) {
            heading(group.title() + " (" + group.rows().size() + ")");
            if (!group.note().isEmpty()) {
                hanging("  ", group.note(), false);
            }
            group.rows().forEach(this::row);
        }
        page.append('\n');
        Wrap.lines(CompareTable.legend(), width)
                .forEach(line -> page.append(ink.faint(line)).append('\n'));
        return page.toString();
    }

    private void heading(String title) {
        page.append('\n');
        Wrap.lines(title, width)
                .forEach(line -> page.append(ink.underlined(line)).append('\n'));
    }

    private void hanging(String label, String text, boolean bold) {
        List<String> lines = Wrap.lines(text, width - label.length());
        for (int i = 0; i < lines.size(); i++) {
            page.append(i == 0 ? ink.bold(label) : " ".repeat(label.length()))
                    .append(bold ? ink.bold(lines.get(i)) : lines.get(i))
                    .append('\n');
        }
    }

    private void fact(CompareTable.FactLine line) {
        int column = (width - LABEL - 2 - BAR.length() * (line.cells().size() - 1))
                / line.cells().size();
        if (column < NARROWEST - 6) {
            page.append("  ").append(ink.faint(line.label())).append('\n');
            for (int i = 0; i < line.cells().size(); i++) {
                hanging("    " + CompareTable.letter(i) + " ", line.cells().get(i), false);
            }
            return;
        }
        List<String> labels = Wrap.lines(line.label(), LABEL - 1);
        List<List<String>> cells =
                line.cells().stream().map(cell -> Wrap.lines(cell, column)).toList();
        int height = Math.max(
                labels.size(), cells.stream().mapToInt(List::size).max().orElse(0));
        for (int i = 0; i < height; i++) {
            page.append("  ")
                    .append(ink.faint(padded(at(labels, i), LABEL)))
                    .append(joined(cells, i, column))
                    .append('\n');
        }
    }

    private void row(Comparison.Row row) {
        page.append("  ").append(ink.of(Layer.STATEMENTS, CompareTable.topic(row)));
        if (row.holders().size() > 1) {
            page.append(ink.faint(" · match " + row.score()));
        }
        page.append('\n');
        List<Integer> holders = row.holders();
        int column = holders.size() == 1
                ? 0
                : (width - 4 - BAR.length() * (row.cells().size() - 1))
                        / row.cells().size();
        if (column >= NARROWEST) {
            beside(row, column);
        } else {
            holders.forEach(side -> under(row, side));
        }
        row.differences().forEach(difference -> hanging("    ≠ ", difference, false));
    }

    private void beside(Comparison.Row row, int column) {
        List<List<String>> cells = new ArrayList<>();
        for (int side = 0; side < row.cells().size(); side++) {
            List<String> lines = new ArrayList<>();
            for (Comparison.Quote quote : row.cells().get(side)) {
                lines.addAll(Wrap.lines(CompareTable.letter(side) + "  " + CompareTable.who(quote), column));
                lines.addAll(Wrap.lines(quoted(quote), column));
            }
            cells.add(lines);
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            page.append("    ").append(joined(cells, i, column)).append('\n');
        }
    }

    private void under(Comparison.Row row, int side) {
        for (Comparison.Quote quote : row.cells().get(side)) {
            page.append("    ")
                    .append(ink.faint(CompareTable.letter(side) + "  " + CompareTable.who(quote)))
                    .append('\n');
            hanging("       ", quoted(quote), false);
        }
    }

    private static String quoted(Comparison.Quote quote) {
        return "“" + Words.withoutHalfQuotation(Words.oneLine(quote.words())) + "”";
    }

    private static String joined(List<List<String>> cells, int line, int column) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = at(cells.get(i), line);
            joined.append(i == cells.size() - 1 ? cell : padded(cell, column) + BAR);
        }
        return joined.toString();
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - Wrap.columns(text)));
    }
}
