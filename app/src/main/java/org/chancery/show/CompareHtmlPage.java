package org.chancery.show;

import java.util.List;
import java.util.Map;
import org.chancery.compare.Comparison;

/** A comparison as one web page that needs nothing beside itself: a table for each class, a column for each text. */
public final class CompareHtmlPage {

    private static final Template PAGE = Template.load("compare.html");
    private static final String STYLE = Template.resource("compare.css");

    private CompareHtmlPage() {}

    public static String of(Comparison comparison) {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < comparison.texts().size(); i++) {
            Comparison.TextFacts text = comparison.texts().get(i);
            texts.append("<p><span class=\"letter\">")
                    .append(CompareTable.letter(i))
                    .append("</span> ")
                    .append(Template.escape(text.title()))
                    .append(" <span class=\"byline\">")
                    .append(Template.escape(CompareTable.byline(text)))
                    .append("</span></p>\n");
        }
        StringBuilder body = new StringBuilder();
        facts(body, comparison, "At a glance", CompareTable.facts(comparison));
        CompareTable.order(comparison).ifPresent(order -> note(body, order));
        facts(body, comparison, "Names used", CompareTable.names(comparison));
        CompareTable.groups(comparison).forEach(group -> group(body, comparison, group));
        return page(
                "Comparison of " + comparison.texts().size() + " texts",
                texts.toString(),
                body.toString(),
                CompareTable.legend());
    }

    /** @param texts HTML made from escaped text, as is {@code body} */
    static String page(String title, String texts, String body, String legend) {
        return PAGE.fill(Map.of(
                        "title", title,
                        "texts", texts,
                        "body", body,
                        "legend", legend,
                        "style", STYLE,
                        "style-hash", HtmlPage.hash(STYLE)))
                + "\n";
    }

    private static void note(StringBuilder body, String words) {
        body.append("<p class=\"note\">").append(Template.escape(words)).append("</p>\n");
    }

    private static void facts(
            StringBuilder body, Comparison comparison, String title, List<CompareTable.FactLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        body.append("<section><h2>").append(Template.escape(title)).append("</h2>\n");
        head(body, comparison);
        for (CompareTable.FactLine line : lines) {
            body.append("<tr><th class=\"label\" scope=\"row\">")
                    .append(Template.escape(line.label()))
                    .append("</th>");
            for (int i = 0; i < line.cells().size(); i++) {
                body.append("<td data-text=\"")
                        .append(CompareTable.letter(i))
                        .append("\">")
                        .append(Template.escape(line.cells().get(i)))
                        .append("</td>");
            }
            body.append("</tr>\n");
        }
        body.append("</tbody></table></section>\n");
    }

    private static void head(StringBuilder body, Comparison comparison) {
        body.append("<table><thead><tr><th class=\"label\"></th>");
        for (int i = 0; i < comparison.texts().size(); i++) {
            body.append("<th scope=\"col\">")
                    .append(CompareTable.letter(i))
                    .append(" · ")
                    .append(Template.escape(comparison.texts().get(i).label()))
                    .append("</th>");
        }
        body.append("</tr></thead><tbody>\n");
    }

    private static void group(StringBuilder body, Comparison comparison, CompareTable.Group group) {
        body.append("<section><h2>")
                .append(Template.escape(group.title()))
                .append(" (")
                .append(group.rows().size())
                .append(")</h2>\n");
        if (!group.note().isEmpty()) {
            note(body, group.note());
        }
        head(body, comparison);
        for (Comparison.Row row : group.rows()) {
            body.append("<tr><th class=\"label\" scope=\"row\">").append(Template.escape(CompareTable.topic(row)));
            row.differences()
                    .forEach(difference -> body.append("<p class=\"differs\">≠ ")
                            .append(Template.escape(difference))
                            .append("</p>"));
            body.append("</th>");
            for (int i = 0; i < row.cells().size(); i++) {
                cell(body, row.cells().get(i), CompareTable.letter(i));
            }
            body.append("</tr>\n");
        }
        body.append("</tbody></table></section>\n");
    }

    private static void cell(StringBuilder body, List<Comparison.Quote> quotes, String letter) {
        if (quotes.isEmpty()) {
            body.append("<td class=\"none\" data-text=\"").append(letter).append("\">–</td>");
            return;
        }
        body.append("<td data-text=\"").append(letter).append("\">");
        for (Comparison.Quote quote : quotes) {
            body.append("<p class=\"who\">")
                    .append(Template.escape(CompareTable.who(quote)))
                    .append("</p><p class=\"words\" title=\"characters ")
                    .append(quote.span().begin())
                    .append("–")
                    .append(quote.span().end())
                    .append("\">“")
                    .append(Template.escape(Words.withoutHalfQuotation(Words.oneLine(quote.words()))))
                    .append("”</p>");
        }
        body.append("</td>");
    }
}
