package org.chancery.web.attack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.web.Urls;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Names that stand in queries. */
final class Queries {

    /** Usual ones; what the forms and links of a page name comes to them. */
    private static final List<String> USUAL = List.of(
            "q", "words", "query", "in", "from", "to", "since", "until", "by", "of", "who", "actor", "a", "b", "c", "d", "side",
            "sides", "publisher", "type", "kind", "act", "state", "topic", "place", "day", "month", "year", "sort", "order", "after",
            "before", "cursor", "page", "most", "limit", "lang", "language", "id", "doc", "next", "failed", "firm", "about", "saved",
            "name", "period", "formulation", "encounter", "country", "sector", "role", "group", "report", "source", "status", "view");

    private Queries() {}

    /** The same value under all usual names. */
    static String all(String value) {
        return USUAL.stream().map(name -> name + "=" + Urls.escape(value)).collect(Collectors.joining("&"));
    }

    /** Names that a page itself uses. */
    static Set<String> of(String html) {
        Set<String> names = new TreeSet<>();
        for (Element field : Jsoup.parse(html).select("form:not([method=post]) [name]")) {
            names.add(field.attr("name"));
        }
        for (Element link : Jsoup.parse(html).select("a[href*=?]")) {
            String href = link.attr("href");
            for (String part : href.substring(href.indexOf('?') + 1).split("[&#]", -1)) {
                if (part.indexOf('=') > 0) {
                    names.add(part.substring(0, part.indexOf('=')));
                }
            }
        }
        names.removeIf(name -> !name.matches("[A-Za-z0-9_.-]+") || name.equals("format"));
        return names;
    }
}
