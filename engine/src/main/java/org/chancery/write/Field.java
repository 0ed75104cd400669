package org.chancery.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of a record's JSON that knows where it stands, so that every complaint can say it.
 *
 * @param path such as {@code statements[3].act}; empty for the record itself
 */
record Field(String path, @Nullable JsonNode value) {

    Field at(String key) {
        if (value == null || !value.isObject()) {
            throw wrong("an object");
        }
        return new Field(path.isEmpty() ? key : path + "." + key, value.get(key));
    }

    String text(String key) {
        Field field = at(key);
        if (field.value == null || !field.value.isString()) {
            throw field.wrong("a text");
        }
        return field.value.stringValue();
    }

    @Nullable
    String textOrNull(String key) {
        return at(key).isMissing() ? null : text(key);
    }

    boolean flag(String key) {
        Field field = at(key);
        if (field.value == null || !field.value.isBoolean()) {
            throw field.wrong("true or false");
        }
        return field.value.booleanValue();
    }

    int whole(String key) {
        Field field = at(key);
        if (field.value == null || !field.value.isIntegralNumber() || !field.value.canConvertToInt()) {
            throw field.wrong("a whole number");
        }
        return field.value.intValue();
    }

    double number(String key) {
        Field field = at(key);
        if (field.value == null || !field.value.isNumber()) {
            throw field.wrong("a number");
        }
        return field.value.doubleValue();
    }

    @Nullable
    Double numberOrNull(String key) {
        return at(key).isMissing() ? null : Double.valueOf(number(key));
    }

    @Nullable
    Long longOrNull(String key) {
        Field field = at(key);
        if (field.isMissing()) {
            return null;
        }
        if (field.value == null || !field.value.isIntegralNumber()) {
            throw field.wrong("a whole number");
        }
        return field.value.longValue();
    }

    Span span() {
        int begin = whole("begin");
        int end = whole("end");
        if (begin < 0 || end < begin) {
            throw wrong("a span with 0 <= begin <= end");
        }
        return new Span(begin, end);
    }

    List<String> texts(String key) {
        return list(key, field -> {
            if (field.value == null || !field.value.isString()) {
                throw field.wrong("a text");
            }
            return field.value.stringValue();
        });
    }

    <T> List<T> list(String key, Function<Field, T> read) {
        Field field = at(key);
        if (field.value == null || !field.value.isArray()) {
            throw field.wrong("a list");
        }
        List<T> items = new ArrayList<>();
        for (JsonNode node : field.value) {
            items.add(read.apply(new Field(field.path + "[" + items.size() + "]", node)));
        }
        return items;
    }

    <E extends Enum<E>> E word(String key, Class<E> type) {
        String word = text(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw at(key).wrong(
                        "one of " + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }

    IllegalArgumentException wrong(String expected) {
        String found = value == null ? "nothing" : value.toString();
        String shown = found.length() > 60 ? found.substring(0, 60) + " …" : found;
        return new IllegalArgumentException(
                (path.isEmpty() ? "the record" : path) + ": expected " + expected + ", found " + shown);
    }

    private boolean isMissing() {
        return value == null || value.isNull();
    }
}
