package org.chancery.web.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.chancery.search.Filter;
import org.chancery.search.Query;
import org.chancery.search.QueryException;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands in an address: {@code /search?q=grain&side=TUR}.
 *
 * @param values by name, in the order of {@link #NAMES}; without names that have none
 */
public record SearchParams(Map<String, List<String>> values) {

    /** Of the filter, several values each. */
    public static final List<String> LISTS =
            List.of("side", "publisher", "speaker", "addressee", "act", "topic", "kind", "place");

    /** All names, in the order of addresses. */
    public static final List<String> NAMES = List.of(
            "q",
            "in",
            "order",
            "side",
            "publisher",
            "speaker",
            "addressee",
            "act",
            "topic",
            "kind",
            "place",
            "since",
            "until",
            "completeness",
            "all",
            "limit");

    public SearchParams {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<String> given = values.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .map(String::strip)
                    .distinct()
                    .toList();
            if (!given.isEmpty()) {
                ordered.put(name, LISTS.contains(name) ? given : given.subList(0, 1));
            }
        }
        values = java.util.Collections.unmodifiableMap(ordered);
    }

    /** @param of all values under a name */
    public static SearchParams read(Function<String, List<String>> of) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(name, of.apply(name)));
        return new SearchParams(values);
    }

    /** The address of a question that was saved. */
    public static SearchParams of(Query query) {
        Filter filter = query.filter();
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("q", List.of(query.words()));
        values.put("in", query.scope() == Query.Scope.STATEMENTS ? List.of("statements") : List.of());
        values.put("order", query.order() == Query.Order.NEWEST ? List.of("newest") : List.of());
        values.put("side", filter.sides());
        values.put("publisher", filter.publishers());
        values.put("speaker", filter.speakers());
        values.put("addressee", filter.addressees());
        values.put("act", filter.acts());
        values.put("topic", filter.topics());
        values.put("kind", filter.kinds());
        values.put("place", filter.places());
        values.put(
                "since",
                filter.from() == null ? List.of() : List.of(filter.from().toString()));
        values.put(
                "until",
                filter.until() == null ? List.of() : List.of(filter.until().toString()));
        values.put("completeness", filter.completeness() == null ? List.of() : List.of(filter.completeness()));
        values.put("all", filter.allVersions() ? List.of("1") : List.of());
        return new SearchParams(values);
    }

    /** @throws QueryException with a sentence that says what to change */
    public Query query(@Nullable String cursor) {
        Filter filter = new Filter(
                list("side"),
                list("publisher"),
                list("speaker"),
                list("addressee"),
                list("act"),
                list("topic"),
                list("kind"),
                list("place"),
                day("since"),
                day("until"),
                values.containsKey("completeness") ? one("completeness") : null,
                values.containsKey("all"));
        return new Query(
                one("q"),
                choice("in", Query.Scope.class, Query.Scope.REPORTS),
                filter,
                choice("order", Query.Order.class, Query.Order.RELEVANCE),
                limit(),
                cursor);
    }

    List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Empty if it is not there. */
    String one(String name) {
        return list(name).isEmpty() ? "" : list(name).get(0);
    }

    boolean has(String name, String value) {
        return list(name).stream().anyMatch(value::equalsIgnoreCase);
    }

    /** In place of what stood under the name. */
    SearchParams set(String name, String... others) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(others));
        return new SearchParams(changed);
    }

    /** With one value more, or without it if it is there. */
    SearchParams turn(String name, String value) {
        List<String> turned = new ArrayList<>(list(name));
        if (!turned.removeIf(value::equalsIgnoreCase)) {
            turned.add(value);
        }
        return set(name, turned.toArray(String[]::new));
    }

    /** Whether it asks for anything at all. */
    boolean isEmpty() {
        return NAMES.stream()
                .noneMatch(name -> !List.of("in", "order", "limit").contains(name) && values.containsKey(name));
    }

    /** Address of the page, with more parameters. */
    public String url(String... more) {
        StringBuilder url = new StringBuilder("/search");
        values.forEach((name, all) -> all.forEach(value -> add(url, name, value)));
        for (int i = 0; i + 1 < more.length; i += 2) {
            add(url, more[i], more[i + 1]);
        }
        return url.toString();
    }

    private static void add(StringBuilder url, String name, String value) {
        url.append(url.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(Urls.escape(value));
    }

    private int limit() {
        if (!values.containsKey("limit")) {
            return Query.USUAL_LIMIT;
        }
        try {
            return Integer.parseInt(one("limit"));
        } catch (NumberFormatException e) {
            throw new QueryException("limit: \"" + one("limit") + "\" is no number from 1 to 1000.");
        }
    }

    private @Nullable LocalDate day(String name) {
        if (!values.containsKey(name)) {
            return null;
        }
        try {
            return LocalDate.parse(one(name));
        } catch (DateTimeParseException e) {
            throw new QueryException(name + ": \"" + one(name) + "\" is no day; write it as 2015-06-01.");
        }
    }

    private <E extends Enum<E>> E choice(String name, Class<E> choices, E otherwise) {
        if (!values.containsKey(name)) {
            return otherwise;
        }
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(one(name))) {
                return choice;
            }
        }
        throw new QueryException(name + ": \"" + one(name) + "\" is none of "
                + List.of(choices.getEnumConstants()).toString().toLowerCase(Locale.ROOT) + ".");
    }
}
