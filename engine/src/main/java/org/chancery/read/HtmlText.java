package org.chancery.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The words of a piece of HTML that is all article, such as the body of an item of a feed. */
public final class HtmlText {

    private HtmlText() {}

    /** Paragraphs apart by a blank line, list items and {@code <br>} by a line break; scripts and styles left out. */
    public static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, noscript, iframe, template").remove();
        return PageText.of(body);
    }
}
