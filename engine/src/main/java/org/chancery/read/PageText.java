package org.chancery.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of an element as they stand: paragraphs apart by a blank line, list items and {@code <br>} by a line break. */
final class PageText implements NodeVisitor {

    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean space;
    private int preformatted;

    private PageText() {}

    static String of(Element element) {
        PageText visitor = new PageText();
        NodeTraversor.traverse(visitor, element);
        return visitor.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            separate(element);
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
        }
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            breaks++;
        } else {
            separate(element);
            preformatted += element.normalName().equals("pre") ? 1 : 0;
        }
    }

    private void separate(Element element) {
        String name = element.normalName();
        if (CELLS.contains(name)) {
            space = true;
        } else if (LINES.contains(name)) {
            breaks = Math.max(breaks, 1);
        } else if (element.isBlock()) {
            breaks = Math.max(breaks, 2);
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (preformatted > 0 && character == '\n') {
                breaks++;
            } else if (isLayout(character)) {
                space = true;
            } else if (!isInvisible(character)) {
                appendGap();
                text.append(character);
            }
        }
    }

    /** Writes the gap only when a character follows, so that a text neither begins nor ends with one. */
    private void appendGap() {
        if (text.length() > 0) {
            if (breaks > 0) {
                text.append(breaks > 1 ? "\n\n" : "\n");
            } else if (space) {
                text.append(' ');
            }
        }
        breaks = 0;
        space = false;
    }

    private static boolean isLayout(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
    }

    private static boolean isInvisible(char character) {
        return character == '\u00ad' || character == '\u200b' || character == '\ufeff';
    }
}
