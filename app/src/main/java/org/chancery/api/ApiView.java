package org.chancery.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The description as a page shows it.
 *
 * @param groups of operations, in the order of the description
 */
public record ApiView(String version, List<Group> groups) {

    /** Operations that belong together. */
    public record Group(String name, String about, List<One> operations) {}

    /** One operation. @param example its body if it takes one, else its query, else empty */
    public record One(
            String id,
            String method,
            String path,
            String summary,
            String about,
            List<Param> params,
            List<String> answers,
            String example) {}

    /** Something that may be given with it. */
    public record Param(String name, String in, boolean needed, String about) {}

    static ApiView of(Map<String, Object> whole) {
        Map<String, List<One>> byTag = new LinkedHashMap<>();
        Map<String, String> about = new LinkedHashMap<>();
        list(whole, "tags").forEach(tag -> {
            byTag.put(text(tag, "name"), new ArrayList<>());
            about.put(text(tag, "name"), text(tag, "description"));
        });
        map(whole, "paths")
                .forEach((path, methods) -> cast(methods).forEach((method, operation) -> {
                    Map<String, Object> fields = cast(operation);
                    String tag = String.valueOf(((List<?>) Objects.requireNonNull(fields.get("tags"))).get(0));
                    byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(one(whole, method, path, fields));
                }));
        List<Group> groups = new ArrayList<>();
        byTag.forEach((tag, operations) -> groups.add(new Group(tag, about.getOrDefault(tag, ""), operations)));
        return new ApiView(text(map(whole, "info"), "version"), groups);
    }

    private static One one(Map<String, Object> whole, String method, String path, Map<String, Object> fields) {
        List<Param> params = new ArrayList<>();
        list(fields, "parameters").forEach(param -> {
            Map<String, Object> named = resolved(whole, param);
            params.add(new Param(
                    text(named, "name"),
                    text(named, "in"),
                    Boolean.TRUE.equals(named.get("required")),
                    text(named, "description")));
        });
        List<String> answers = new ArrayList<>();
        map(fields, "responses").forEach((status, response) -> {
            Map<String, Object> named = resolved(whole, cast(response));
            answers.add(status + " " + text(named, "description"));
        });
        return new One(
                text(fields, "operationId"),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                text(fields, "summary"),
                text(fields, "description"),
                params,
                answers,
                text(fields, "x-example"));
    }

    /** What a reference within the description stands for. */
    private static Map<String, Object> resolved(Map<String, Object> whole, Map<String, Object> named) {
        String reference = text(named, "$ref");
        if (reference.isEmpty()) {
            return named;
        }
        Map<String, Object> at = whole;
        for (String step : reference.substring(2).split("/")) {
            at = map(at, step);
        }
        return at;
    }

    private static String text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : String.valueOf(value).strip();
    }

    private static Map<String, Object> map(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? Map.of() : cast(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }
}
