package org.chancery.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.State;
import org.jspecify.annotations.Nullable;

/** Makes of a row of the first query the line of one term, and of a row of the second that of a name. */
final class Terms {

    /** Variables without which a row says nothing. */
    static final List<String> NEEDED = List.of("person", "personLabel", "role", "country", "start", "end");

    static final List<String> NAMES_NEEDED = List.of("person", "lang", "name");

    private static final Pattern ENTITY = Pattern.compile("(?:.*/)?(Q[1-9]\\d*)");
    private static final int LONGEST_NAME = 120;

    private final Positions positions;
    private final Map<String, String> states = new HashMap<>();

    Terms(Knowledge knowledge) {
        positions = new Positions(knowledge);
        for (State state : knowledge.states()) {
            states.put(state.id(), state.id());
            state.names().forEach(name -> states.putIfAbsent(name.toLowerCase(Locale.ROOT), state.id()));
            states.put(state.name().toLowerCase(Locale.ROOT), state.id());
            if (state.wikidata() != null) {
                states.put(state.wikidata(), state.id());
            }
        }
    }

    /** Person, {@code T}, name, state, office, from, until and statement, parted by tabs. */
    String term(Row row) throws RejectedRow {
        String person = entity("person", row.value("person"));
        String name = name(row.value("personLabel"));
        String state = state(row);
        String office = positions.office(row.value("role"), row.value("positionLabel"));
        String start = row.value("start");
        if (isUnknown(start)) {
            throw new RejectedRow("the day on which the term begins is not known");
        }
        LocalDate from = Dates.day("start", start, row.value("startPrec"));
        LocalDate until = until(row, from);
        String statement = row.value("statement");
        String source = "wikidata:" + person
                + (statement.isEmpty() ? "" : "#" + clean(statement.substring(statement.lastIndexOf('/') + 1)));
        return String.join(
                "\t", person, "T", name, state, office, from.toString(), until == null ? "" : until.toString(), source);
    }

    /** Person, {@code A} and name, parted by tabs; the empty string for a language that we do not read. */
    String alias(Row row) throws RejectedRow {
        String language = row.value("lang");
        if (!language.equals("en") && !language.equals("mul")) {
            return "";
        }
        return String.join("\t", entity("person", row.value("person")), "A", name(row.value("name")));
    }

    private @Nullable LocalDate until(Row row, LocalDate from) throws RejectedRow {
        String end = row.value("end");
        if (end.isEmpty()) {
            return null;
        }
        if (isUnknown(end)) {
            throw new RejectedRow("the term is over, but the day on which it ended is not known");
        }
        LocalDate until = Dates.day("end", end, row.value("endPrec"));
        if (until.isBefore(from)) {
            throw new RejectedRow("the term ends on " + until + ", before it begins on " + from);
        }
        return until;
    }

    private String state(Row row) throws RejectedRow {
        String country = row.value("country");
        Matcher entity = ENTITY.matcher(country);
        for (String key : List.of(
                row.value("iso3"),
                entity.matches() ? entity.group(1) : country,
                row.value("countryLabel").toLowerCase(Locale.ROOT))) {
            String state = states.get(key);
            if (state != null) {
                return state;
            }
        }
        throw new RejectedRow(
                "country \"" + (country.isEmpty() ? row.value("countryLabel") : country) + "\" is not known");
    }

    private static String entity(String name, String value) throws RejectedRow {
        Matcher entity = ENTITY.matcher(value);
        if (!entity.matches()) {
            throw new RejectedRow(name + " \"" + value + "\" is no item of Wikidata");
        }
        return entity.group(1);
    }

    /** A full name in Latin letters: one word alone would be found in every text. */
    private static String name(String label) throws RejectedRow {
        String name = clean(label);
        if (name.isEmpty() || ENTITY.matcher(name).matches()) {
            throw new RejectedRow("the person has no English name");
        }
        if (name.codePoints()
                .anyMatch(c -> Character.isLetter(c)
                        && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
                        && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON)) {
            throw new RejectedRow("the name \"" + name + "\" is not in Latin letters");
        }
        if (!name.contains(" ") || name.length() > LONGEST_NAME) {
            throw new RejectedRow(
                    "the name \"" + name + "\" is " + (name.contains(" ") ? "too long" : "one word only"));
        }
        return name;
    }

    /** Blank nodes and generated ids stand for values that exist but are not known. */
    private static boolean isUnknown(String value) {
        return value.isEmpty()
                || value.startsWith("_:")
                || value.contains("/.well-known/genid/")
                || value.matches("t\\d+");
    }

    private static String clean(String text) {
        return text.replaceAll("[\\s|\\p{Cntrl}]+", " ").strip();
    }
}
