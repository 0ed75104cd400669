package org.chancery.show;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.compare.Redline;
import org.chancery.compare.Redline.Kind;

/** A redline as text, Markdown or a web page. Without colours words that went stand in [-…-] and words that came in {+…+}. */
public final class RedlinePage {

    private static final int MARGIN = 14;

    private RedlinePage() {}

    /** @param width columns to wrap at */
    public static String text(Redline redline, int width, Ink ink) {
        StringBuilder page = new StringBuilder();
        page.append("from  ").append(described(redline.earlier())).append('\n');
        page.append("to    ").append(described(redline.later())).append("\n\n");
        for (Redline.Change change : redline.changes()) {
            String words =
                    change.pieces().stream().map(piece -> marked(piece, change)).collect(Collectors.joining(" "));
            String label = change.kinds().contains(Kind.SAME) ? "" : label(change);
            List<String> lines = Wrap.lines(words, width - MARGIN);
            List<String> labels = Wrap.lines(label, MARGIN - 2);
            for (int i = 0; i < Math.max(lines.size(), labels.size()); i++) {
                String left = i < labels.size() ? labels.get(i) : "";
                page.append(ink.bold(left))
                        .append(" ".repeat(MARGIN - Wrap.columns(left)))
                        .append(i < lines.size() ? label.isEmpty() ? ink.faint(lines.get(i)) : lines.get(i) : "")
                        .append('\n');
            }
            for (String note : change.notes()) {
                Wrap.lines("→ " + note, width - MARGIN)
                        .forEach(line ->
                                page.append(" ".repeat(MARGIN)).append(line).append('\n'));
            }
        }
        page.append('\n');
        Wrap.lines(summary(redline), width).forEach(line -> page.append(line).append('\n'));
        return page.toString();
    }

    public static String markdown(Redline redline) {
        StringBuilder page = new StringBuilder("# What changed\n\n");
        page.append("From ")
                .append(MarkdownPage.escape(described(redline.earlier())))
                .append("  \n");
        page.append("to ")
                .append(MarkdownPage.escape(described(redline.later())))
                .append("\n\n");
        for (Redline.Change change : redline.changes()) {
            page.append("- ");
            if (!change.kinds().contains(Kind.SAME)) {
                page.append("**").append(label(change)).append("** ");
            }
            page.append(change.pieces().stream()
                    .map(piece -> switch (piece.kind()) {
                        case ADDED -> "<ins>" + MarkdownPage.escape(piece.words()) + "</ins>";
                        case DROPPED -> "~~" + MarkdownPage.escape(piece.words()) + "~~";
                        default -> MarkdownPage.escape(piece.words());
                    })
                    .collect(Collectors.joining(" ")));
            change.notes().forEach(note -> page.append("  \n  → ").append(MarkdownPage.escape(note)));
            page.append('\n');
        }
        return page.append('\n')
                .append(MarkdownPage.escape(summary(redline)))
                .append('\n')
                .toString();
    }

    public static String html(Redline redline) {
        String texts = "<p>From " + Template.escape(described(redline.earlier())) + "</p>\n<p>to "
                + Template.escape(described(redline.later())) + "</p>\n";
        StringBuilder body = new StringBuilder(
                "<table><thead><tr><th class=\"label\">change</th><th>words</th></tr></thead><tbody>\n");
        for (Redline.Change change : redline.changes()) {
            boolean same = change.kinds().contains(Kind.SAME);
            body.append("<tr><th class=\"label\" scope=\"row\">")
                    .append(same ? "" : Template.escape(label(change)))
                    .append("</th><td data-text=\"\"><p class=\"words\">");
            body.append(change.pieces().stream()
                    .map(piece -> switch (piece.kind()) {
                        case ADDED -> "<ins>" + Template.escape(piece.words()) + "</ins>";
                        case DROPPED -> "<del>" + Template.escape(piece.words()) + "</del>";
                        default -> Template.escape(piece.words());
                    })
                    .collect(Collectors.joining(" ")));
            body.append("</p>");
            change.notes()
                    .forEach(note -> body.append("<p class=\"differs\">→ ")
                            .append(Template.escape(note))
                            .append("</p>"));
            body.append("</td></tr>\n");
        }
        return CompareHtmlPage.page(
                "What changed", texts, body.append("</tbody></table>\n").toString(), summary(redline));
    }

    private static String marked(Redline.Piece piece, Redline.Change change) {
        boolean whole = change.pieces().size() == 1;
        return whole
                ? piece.words()
                : switch (piece.kind()) {
                    case ADDED -> "{+" + piece.words() + "+}";
                    case DROPPED -> "[-" + piece.words() + "-]";
                    default -> piece.words();
                };
    }

    private static String label(Redline.Change change) {
        return change.kinds().stream().map(Words::of).collect(Collectors.joining(", "));
    }

    private static String summary(Redline redline) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        redline.changes().forEach(change -> change.kinds().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        return redline.changes().size() + " sentences: "
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + Words.of(entry.getKey()))
                        .collect(Collectors.joining(", "))
                + ". Steps are those of our ladders of words, and no verdict.";
    }

    private static String described(Redline.Text text) {
        return (text.published() == null ? "" : text.published() + " ")
                + (text.publisher().isBlank() ? text.doc() : text.publisher())
                + (text.title().isBlank() ? "" : ": " + text.title());
    }
}
