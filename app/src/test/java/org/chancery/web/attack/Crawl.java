package org.chancery.web.attack;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.web.Route;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Goes through all pages and files that pages lead to, and looks at each; on the way it collects the forms. */
final class Crawl {

    private final Fort fort;
    private final String cookie;
    private final int each;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();

    /** Links to links lead on for ever: what is asked may be asked in ever more ways. */
    private static final int MOST = 2500;

    /** A form that changes something, filled in but for the payload. */
    record Form(String action, Map<String, String> kept, Set<String> free) {}

    /** @param each of one route: so many of the same kind that another one would show nothing new */
    Crawl(Fort fort, String cookie, int each) {
        this.each = each;
        this.fort = fort;
        this.cookie = cookie;
    }

    /** Looks at this first, which no page leads to without a form. */
    Crawl from(String path) {
        found(path);
        return this;
    }

    /** @return the pages and files that were looked at */
    Set<String> all() {
        List<String> known = Filled.known(fort.archive);
        for (Route route : fort.routes("GET")) {
            Filled.with(route.path(), known).forEach(this::found);
        }
        Set<String> answered = new LinkedHashSet<>();
        while (!waiting.isEmpty() && answered.size() < MOST) {
            String path = waiting.remove();
            HttpResponse<String> answer = fort.get(path, "Accept", "*/*", "Cookie", cookie);
            Harmless.check(path, answer);
            if (answer.statusCode() == 200) {
                answered.add(path);
            }
            answer.headers().firstValue("Location").ifPresent(this::found);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                page(path, Jsoup.parse(answer.body()));
            }
        }
        return answered;
    }

    List<Form> forms() {
        return new ArrayList<>(forms.values());
    }

    private void page(String path, Document page) {
        for (Element link : page.select("[href], [src], [hx-get], [data-src], [data-url]")) {
            for (String name : List.of("href", "src", "hx-get", "data-src", "data-url")) {
                if (link.hasAttr(name)) {
                    found(resolved(path, link.attr(name)));
                }
            }
        }
        page.select("form[method=post]").forEach(this::form);
    }

    private static String resolved(String path, String link) {
        try {
            return URI.create(path).resolve(link).toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void found(String link) {
        String path = link.replaceFirst("^" + fort.address(), "").replaceFirst("#.*", "");
        if (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/static/") || !seen.add(path)) {
            return;
        }
        // Routes by their beginning, forms and names of what is asked for: each kind is looked at so many times.
        String kind = path.replaceFirst("^(/[^/?]*)/[^?]*?(\\.[a-z]{2,7})?(\\?|$)", "$1/*$2$3")
                .replaceAll("=[^&]*", "=");
        if (path.contains("as=") || path.contains("format=")) {
            kind += path.replaceAll(".*\\b(?:as|format)=([^&]*).*", "$1");
        }
        if (kinds.merge(kind, 1, Integer::sum) <= each) {
            waiting.add(path);
        }
    }

    private void form(Element form) {
        Map<String, String> kept = new LinkedHashMap<>();
        Set<String> free = new LinkedHashSet<>();
        for (Element field : form.select("input[name], textarea[name], select[name], button[name]")) {
            String name = field.attr("name");
            String type = field.attr("type");
            if (field.normalName().equals("select")) {
                kept.put(
                        name,
                        field.select("option").isEmpty()
                                ? ""
                                : field.select("option").last().attr("value"));
            } else if (List.of("hidden", "checkbox", "radio", "submit").contains(type)
                    || field.normalName().equals("button")) {
                kept.put(name, field.attr("value"));
            } else if (!type.equals("file")) {
                free.add(name);
            }
        }
        String action = form.attr("action");
        forms.putIfAbsent(
                action.replaceAll("/[^/]*\\d[^/]*", "/*") + kept.keySet() + free,
                new Form(action.replace(fort.address(), ""), kept, free));
    }
}
