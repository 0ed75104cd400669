package org.chancery.show;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.compare.Comparison;

/** A comparison as Markdown: tables with one column for each text. */
public final class CompareMarkdownPage {

    private CompareMarkdownPage() {}

    public static String of(Comparison comparison) {
        StringBuilder page = new StringBuilder("# Comparison\n\n");
        for (int i = 0; i < comparison.texts().size(); i++) {
            Comparison.TextFacts text = comparison.texts().get(i);
            page.append("- **")
                    .append(CompareTable.letter(i))
                    .append("** ")
                    .append(MarkdownPage.escape(text.title()))
                    .append(" · ")
                    .append(MarkdownPage.escape(CompareTable.byline(text)))
                    .append('\n');
        }
        facts(page, comparison, "At a glance", CompareTable.facts(comparison));
        CompareTable.order(comparison)
                .ifPresent(order ->
                        page.append('\n').append(MarkdownPage.escape(order)).append('\n'));
        facts(page, comparison, "Names used", CompareTable.names(comparison));
        for (CompareTable.Group group : CompareTable.groups(comparison)) {
            page.append("\n## ")
                    .append(MarkdownPage.escape(group.title()))
                    .append(" (")
                    .append(group.rows().size())
                    .append(")\n\n");
            if (!group.note().isEmpty()) {
                page.append('*').append(MarkdownPage.escape(group.note())).append("*\n\n");
            }
            head(page, comparison, "topic");
            group.rows().forEach(row -> row(page, row));
        }
        return page.append("\n---\n\n")
                .append(MarkdownPage.escape(CompareTable.legend()))
                .append('\n')
                .toString();
    }

    private static void facts(
            StringBuilder page, Comparison comparison, String title, List<CompareTable.FactLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.append("\n## ").append(title).append("\n\n");
        head(page, comparison, " ");
        lines.forEach(line -> page.append("| ")
                .append(MarkdownPage.escape(line.label()))
                .append(" | ")
                .append(line.cells().stream().map(MarkdownPage::escape).collect(Collectors.joining(" | ")))
                .append(" |\n"));
    }

    private static void head(StringBuilder page, Comparison comparison, String first) {
        page.append("| ").append(first).append(" |");
        for (int i = 0; i < comparison.texts().size(); i++) {
            page.append(' ')
                    .append(CompareTable.letter(i))
                    .append(": ")
                    .append(MarkdownPage.escape(comparison.texts().get(i).label()))
                    .append(" |");
        }
        page.append("\n|---|").append("---|".repeat(comparison.texts().size())).append('\n');
    }

    private static void row(StringBuilder page, Comparison.Row row) {
        page.append("| ").append(MarkdownPage.escape(CompareTable.topic(row)));
        row.differences().forEach(difference -> page.append("<br>≠ ").append(MarkdownPage.escape(difference)));
        page.append(" |");
        for (List<Comparison.Quote> cell : row.cells()) {
            page.append(' ')
                    .append(cell.stream()
                            .map(quote -> "*" + MarkdownPage.escape(CompareTable.who(quote)) + "*: “"
                                    + MarkdownPage.escape(quote.words()) + "”")
                            .collect(Collectors.joining("<br>")))
                    .append(" |");
        }
        page.append('\n');
    }
}
