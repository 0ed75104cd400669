package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives a group of places. Each place is one line, {@code Name | other name | ~adjective @ latitude longitude CODE number},
 * where the code of the state and the number at GeoNames may be left out.
 */
final class PlaceReader {

    private static final Pattern LINE = Pattern.compile(
            "(?<names>[^@]+?) @ (?<lat>-?\\d+(?:\\.\\d+)?) (?<lon>-?\\d+(?:\\.\\d+)?)(?: (?<state>[A-Z]{3}))?(?: (?<number>\\d+))?");
    private static final String SHAPE =
            "expected \"Name | other name | ~adjective @ 12.3 -45.6\", then, if known, the code"
                    + " of the state and the number at GeoNames";

    private PlaceReader() {}

    static PlaceGroup read(Entry entry) {
        String country = entry.maybe("country").orElse(null);
        List<PlaceGroup.Named> places = new ArrayList<>();
        for (Entry.Located line : entry.located("places")) {
            places.add(place(entry, line, country));
        }
        if (places.isEmpty()) {
            throw entry.wrong("places", "is missing: expected one place or more");
        }
        return new PlaceGroup(
                entry.text("id"),
                KnowledgeReader.origin(entry),
                level(entry),
                country,
                places,
                entry.list("lookalikes"),
                Examples.of(entry));
    }

    private static PlaceGroup.Level level(Entry entry) {
        String level = entry.text("level");
        for (PlaceGroup.Level one : PlaceGroup.Level.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(level)) {
                return one;
            }
        }
        throw entry.wrong("level", "is \"" + level + "\", expected continent, country, region, division and so on");
    }

    private static PlaceGroup.Named place(Entry entry, Entry.Located line, @Nullable String country) {
        Matcher matcher = LINE.matcher(line.text().strip());
        if (!matcher.matches()) {
            throw wrong(entry, line, SHAPE);
        }
        List<String> names = new ArrayList<>();
        List<String> adjectives = new ArrayList<>();
        for (String name : matcher.group("names").split("\\|")) {
            String one = name.strip();
            (one.startsWith("~") ? adjectives : names).add(one.startsWith("~") ? one.substring(1) : one);
        }
        double latitude = Double.parseDouble(matcher.group("lat"));
        double longitude = Double.parseDouble(matcher.group("lon"));
        if (names.isEmpty() || names.contains("")) {
            throw wrong(entry, line, "has an empty name; " + SHAPE);
        }
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw wrong(entry, line, "lies off the globe: latitude first, from -90 to 90, then longitude");
        }
        String state = matcher.group("state");
        String number = matcher.group("number");
        return new PlaceGroup.Named(
                names.get(0),
                names,
                adjectives,
                latitude,
                longitude,
                state == null ? country : state,
                number == null ? null : Long.valueOf(number));
    }

    private static KnowledgeException wrong(Entry entry, Entry.Located line, String what) {
        return new KnowledgeException(entry.origin(line.line()) + ": \"" + line.text() + "\": " + what);
    }
}
