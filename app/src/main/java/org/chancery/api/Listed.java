package org.chancery.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.chancery.web.Problem;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists in pages: {@code items}, {@code next}, and what else the answer tells. A cursor names the item that the page before ended
 * with, so that what comes in meanwhile neither repeats items nor leaves any out.
 */
final class Listed {

    static final int USUAL = 50;
    static final int MOST = 1000;

    private Listed() {}

    /**
     * A page of a list that is in an answer.
     *
     * @param whole the answer
     * @param list name of the list within it
     * @param ids fields of an item that together name it
     */
    static Reply of(Call call, ObjectNode whole, String list, String... ids) {
        List<String> names = new ArrayList<>();
        for (JsonNode item : whole.get(list)) {
            names.add(Arrays.stream(ids)
                    .map(field -> item.path(field).asString(""))
                    .collect(Collectors.joining(" ")));
        }
        return of(call, whole, list, names);
    }

    private static Reply of(Call call, ObjectNode whole, String list, List<String> names) {
        JsonNode all = whole.get(list);
        int begin = begin(call, names);
        int end = Math.min(names.size(), begin + call.asked().number("limit", USUAL, 1, MOST));
        List<JsonNode> items = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            items.add(all.get(i));
        }
        whole.remove(list);
        String next = end < names.size() && end > begin ? cursor(call, names.get(end - 1)) : null;
        return page(call, items, next, whole);
    }

    /**
     * The same of a list whose items have no names: an item is named by what it says, and by how often that stood before.
     *
     * @param whole the answer
     * @param list name of the list within it
     */
    static Reply numbered(Call call, ObjectNode whole, String list) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (JsonNode item : whole.get(list)) {
            CRC32 sum = new CRC32();
            sum.update(item.toString().getBytes(StandardCharsets.UTF_8));
            String name = Long.toHexString(sum.getValue());
            names.add(name + "." + seen.merge(name, 1, Integer::sum));
        }
        return of(call, whole, list, names);
    }

    /** A page that was found by itself. */
    static Reply page(Call call, Iterable<JsonNode> items, @Nullable String next, ObjectNode rest) {
        ObjectNode page = Wire.object();
        ArrayNode list = page.putArray("items");
        items.forEach(list::add);
        page.put("next", next);
        page.setAll(rest);
        Reply reply = Reply.json(page);
        return next == null ? reply : reply.with("Link", "<" + address(call, next) + ">; rel=\"next\"");
    }

    /** The place that the cursor of the request names; null for the first page. @throws Problem 400 if it is none of this question */
    static @Nullable String place(Call call) {
        String cursor = call.query("cursor");
        if (cursor == null) {
            return null;
        }
        try {
            String read = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int colon = read.indexOf(':');
            if (colon > 0 && read.substring(0, colon).equals(sum(call))) {
                return read.substring(colon + 1);
            }
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        throw foreign();
    }

    static String cursor(Call call, String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sum(call) + ":" + place).getBytes(StandardCharsets.UTF_8));
    }

    static Problem foreign() {
        return Problem.wrong("The page asked for is not one of this question. Ask for the first page again.");
    }

    private static int begin(Call call, List<String> names) {
        String place = place(call);
        int at = place == null ? -1 : names.indexOf(place);
        if (place != null && at < 0) {
            throw foreign();
        }
        return at + 1;
    }

    private static String address(Call call, String cursor) {
        StringBuilder address = new StringBuilder(call.context().path()).append('?');
        call.context().queryParamMap().forEach((name, values) -> {
            if (!name.equals("cursor")) {
                values.forEach(value -> address.append(name)
                        .append('=')
                        .append(Urls.escape(value))
                        .append('&'));
            }
        });
        return address.append("cursor=").append(Urls.escape(cursor)).toString();
    }

    private static String sum(Call call) {
        TreeMap<String, List<String>> question = new TreeMap<>(call.context().queryParamMap());
        question.remove("cursor");
        question.remove("limit");
        CRC32 sum = new CRC32();
        sum.update((call.context().path() + question).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
