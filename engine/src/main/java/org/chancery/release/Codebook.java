package org.chancery.release;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.knowledge.State;
import org.chancery.knowledge.Words;
import org.jspecify.annotations.Nullable;

/** The codes of {@code knowledge/releases}, by what they belong to. */
final class Codebook {

    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, Words> bodyCodes;
    private final Map<String, Words> sectors;
    private final Map<String, Words> roots;
    private final Map<String, Words> mirrors;
    private final Map<String, Words> types;
    private final Map<String, Words> texts;
    private final Map<String, Words> cameo;

    /** @throws KnowledgeException if a table has a value that is none; the message names file and line */
    Codebook(Knowledge knowledge) {
        knowledge.states().forEach(state -> states.put(state.id(), state));
        knowledge.bodies().forEach(body -> bodies.putIfAbsent(body.name(), body));
        table(knowledge, "countries").values().forEach(words -> countries.put(words.id(), country(words)));
        bodyCodes = table(knowledge, "bodies");
        sectors = table(knowledge, "sectors");
        roots = table(knowledge, "roots");
        mirrors = table(knowledge, "mirrors");
        types = table(knowledge, "types");
        texts = table(knowledge, "event-texts");
        cameo = byId(knowledge.ontology().getOrDefault("cameo", List.of()));
    }

    /**
     * Codes of a country.
     *
     * @param iso ISO 3166-1 alpha-3
     * @param cow number in the list of the Correlates of War project; null for what is no state there
     * @param cowBefore that of a predecessor, up to the day before {@code cowFrom}
     * @param icews name in ICEWS; null where it is ours
     */
    record Country(
            String iso,
            @Nullable Integer cow,
            @Nullable Integer cowBefore,
            @Nullable LocalDate cowFrom,
            @Nullable String fips,
            String cameo,
            String plover,
            @Nullable String icews) {

        /** The number on a day; of no day the present one. */
        @Nullable
        Integer cowOn(@Nullable LocalDate day) {
            return cowFrom != null && day != null && day.isBefore(cowFrom) ? cowBefore : cow;
        }
    }

    private static Country country(Words words) {
        return new Country(
                words.id(),
                number(words, "cow"),
                number(words, "cow_before"),
                day(words, "cow_from"),
                give(words, "fips"),
                words.gives().getOrDefault("cameo", words.id()),
                words.gives().getOrDefault("plover", words.id()),
                give(words, "icews"));
    }

    Optional<Country> country(@Nullable String iso) {
        return Optional.ofNullable(iso == null ? null : countries.get(iso));
    }

    Optional<State> state(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : states.get(id));
    }

    /** The organisation that the record names so. */
    Optional<Body> body(String name) {
        return Optional.ofNullable(bodies.get(name));
    }

    /** The name of a country in ICEWS. */
    String icewsName(Country country) {
        return country.icews() != null
                ? country.icews()
                : state(country.iso()).map(State::name).orElse(country.iso());
    }

    /** A field of the entry for an organisation, such as {@code group}. */
    Optional<String> bodyCode(String id, String field) {
        return field(bodyCodes, id, field);
    }

    /** A field of the entry for a sector, such as {@code cameo}. */
    Optional<String> sector(@Nullable String sector, String field) {
        return sector == null ? Optional.empty() : field(sectors, sector, field);
    }

    /** {@code penta} or {@code quad} of the root of a CAMEO code; empty for a code that is none. */
    String root(String code, String field) {
        return code.length() < 2
                ? ""
                : field(roots, code.substring(0, 2), field).orElse("");
    }

    /** The code of the row in the other direction, where there is one. */
    Optional<String> mirror(String code) {
        return field(mirrors, code, "mirror");
    }

    /** The code for sides of which nobody is known to be guest or host; most are the same. */
    String among(String code) {
        return field(mirrors, code, "among").orElse(code);
    }

    /** Whether actors of a type without a recipient act among themselves. */
    boolean isAmong(String type) {
        return field(types, type, "among").orElse("no").equals("yes");
    }

    /** The words for a CAMEO code, by ICEWS where known. */
    String eventText(String code) {
        return field(texts, code, "icews").or(() -> field(cameo, code, "label")).orElse("");
    }

    /** The value on Goldstein's scale of a CAMEO code, else of the code above it; null where none is known. */
    @Nullable
    Double goldstein(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Words entry = cameo.get(code.substring(0, length));
            if (entry != null && entry.gives().containsKey("goldstein")) {
                return Double.valueOf(entry.give("goldstein"));
            }
        }
        return null;
    }

    private static Optional<String> field(Map<String, Words> table, String id, String field) {
        Words entry = table.get(id);
        return entry == null ? Optional.empty() : Optional.ofNullable(give(entry, field));
    }

    private static @Nullable String give(Words words, String field) {
        return words.gives().get(field);
    }

    private static @Nullable Integer number(Words words, String field) {
        String text = give(words, field);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new KnowledgeException(
                    words.origin() + ": \"" + field + "\" is \"" + text + "\", expected a whole number", e);
        }
    }

    private static @Nullable LocalDate day(Words words, String field) {
        String text = give(words, field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new KnowledgeException(
                    words.origin() + ": \"" + field + "\" is \"" + text + "\", expected a day such as 1990-10-03", e);
        }
    }

    private static Map<String, Words> table(Knowledge knowledge, String file) {
        List<Words> entries = knowledge.releases().get(file);
        if (entries == null) {
            throw new KnowledgeException(
                    "releases/" + file + ".yaml is missing: expected the table of codes of that name");
        }
        return byId(entries);
    }

    private static Map<String, Words> byId(List<Words> entries) {
        Map<String, Words> byId = new HashMap<>();
        entries.forEach(words -> byId.put(words.id(), words));
        return byId;
    }
}
