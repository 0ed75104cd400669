package org.chancery.web.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.web.Asked;
import org.chancery.web.Urls;

/** The query of a page, to make the addresses of its neighbours: the next page, another filter, another form. */
public final class Query {

    private final String path;
    private final Map<String, List<String>> values;

    private Query(String path, Map<String, List<String>> values) {
        this.path = path;
        this.values = values;
    }

    public static Query of(Asked asked, String path) {
        Map<String, List<String>> values = new TreeMap<>();
        asked.context().queryParamMap().forEach((name, all) -> {
            List<String> some = all.stream().filter(value -> !value.isBlank()).toList();
            if (!some.isEmpty() && !name.equals("format")) {
                values.put(name, some);
            }
        });
        return new Query(path, values);
    }

    /** The address with one value set; without it if the value is empty. */
    public String with(String name, String value) {
        Map<String, List<String>> others = new TreeMap<>(values);
        others.remove(name);
        if (!value.isEmpty()) {
            others.put(name, List.of(value));
        }
        return address(path, others);
    }

    /** Another page of the same kind, with all but its place in the list. */
    public String as(String otherPath) {
        Map<String, List<String>> others = new TreeMap<>(values);
        others.remove("page");
        return address(otherPath, others);
    }

    /** What is asked for under this name; empty if nothing. */
    public String get(String name) {
        return String.join(",", values.getOrDefault(name, List.of()));
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    private static String address(String path, Map<String, List<String>> values) {
        List<String> parts = new ArrayList<>();
        values.forEach((name, all) -> all.forEach(value -> parts.add(Urls.escape(name) + "=" + Urls.escape(value))));
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
