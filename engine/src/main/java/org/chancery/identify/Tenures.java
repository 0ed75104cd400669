package org.chancery.identify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.Words;
import org.jspecify.annotations.Nullable;

/** Offices of persons on a day: who held one, what somebody held, and to which sector it belongs. */
final class Tenures {

    /** Of several offices held at once the first of these is told. */
    private static final List<String> RANKS = List.of(
            "head-of-state",
            "monarch",
            "head-of-government",
            "igo-head",
            "minister",
            "parliament",
            "deputy",
            "envoy",
            "military",
            "other",
            "party",
            "spokesperson");

    private static final Set<String> HEADS = Set.of("head-of-state", "monarch", "head-of-government");

    record Held(Person person, Person.Tenure tenure) {}

    private final Map<String, Words> titleOf = new HashMap<>();
    private final Map<String, List<Held>> byPlace = new HashMap<>();

    Tenures(Knowledge knowledge) {
        for (Words title : knowledge.lexicon("titles")) {
            String office = title.give("office").toLowerCase(Locale.ROOT);
            boolean namesake = title.id().equals(office.replace(' ', '.'));
            if (namesake || !titleOf.containsKey(office)) {
                titleOf.put(office, title);
            }
        }
        for (Person person : knowledge.persons()) {
            for (Person.Tenure tenure : person.tenures()) {
                byPlace.computeIfAbsent(tenure.of(), of -> new ArrayList<>()).add(new Held(person, tenure));
            }
        }
    }

    /** Offices of a person on a day, the highest first; without a day the latest of each kind. */
    List<Person.Tenure> of(Person person, @Nullable LocalDate date) {
        Comparator<Person.Tenure> latest = Comparator.comparing(
                        (Person.Tenure tenure) -> tenure.until() == null ? LocalDate.MAX : tenure.until())
                .reversed();
        Comparator<Person.Tenure> highest = Comparator.comparingInt(this::rank);
        if (date == null) {
            return person.tenures().stream()
                    .sorted(latest.thenComparing(highest).thenComparing(Person.Tenure::from))
                    .toList();
        }
        return person.tenures().stream()
                .filter(tenure -> tenure.covers(date))
                .sorted(highest.thenComparing(Person.Tenure::from))
                .toList();
    }

    boolean holds(Person person, LocalDate date) {
        return person.tenures().stream().anyMatch(tenure -> tenure.covers(date));
    }

    /** Who held an office of a state or organisation on a day; whoever came last, on the day of a change. */
    Optional<Held> holder(Words title, String of, LocalDate date) {
        List<Held> there = byPlace.getOrDefault(of, List.of()).stream()
                .filter(held -> held.tenure.covers(date))
                .sorted(Comparator.comparing((Held held) -> held.tenure.from()).reversed())
                .toList();
        if (!title.give("single").equals("true")) {
            List<Held> exact =
                    there.stream().filter(held -> fits(held.tenure, title, 0)).toList();
            return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
        }
        for (int looseness = 0; looseness < 3; looseness++) {
            int step = looseness;
            Optional<Held> found = there.stream()
                    .filter(held -> fits(held.tenure, title, step))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a tenure is of the office that a title names. */
    boolean fits(Person.Tenure tenure, Words title) {
        return fits(tenure, title, 2);
    }

    private boolean fits(Person.Tenure tenure, Words title, int looseness) {
        String asked = title.give("office").toLowerCase(Locale.ROOT);
        String held = tenure.office().toLowerCase(Locale.ROOT);
        return switch (looseness) {
            case 0 -> asked.equals(held);
            case 1 -> kin(asked, held, title);
            default -> HEADS.contains(title.give("rank")) && title.give("rank").equals(rankOf(tenure));
        };
    }

    /** Names for one office that differ by country: the foreign minister of the United States is a secretary of state. */
    private boolean kin(String asked, String held, Words title) {
        Set<String> foreign = Set.of("foreign minister", "foreign secretary", "secretary of state", "top diplomat");
        Set<String> government = Set.of("head of government", "prime minister", "chancellor", "taoiseach", "premier");
        boolean both = foreign.contains(asked) && foreign.contains(held)
                || government.contains(asked) && government.contains(held);
        return both
                || held.endsWith(" " + asked)
                || title.id().equals("head.of.state") && HEADS.contains(titleRank(held));
    }

    private String rankOf(Person.Tenure tenure) {
        return titleRank(tenure.office().toLowerCase(Locale.ROOT));
    }

    private String titleRank(String office) {
        Words title = titleOf.get(office);
        return title == null ? "" : title.give("rank");
    }

    int rank(Person.Tenure tenure) {
        int rank = RANKS.indexOf(rankOf(tenure));
        return rank < 0 ? RANKS.size() : rank;
    }

    /** Sector of an office, GOV where the knowledge does not say. */
    String sector(Person.Tenure tenure) {
        Words title = titleOf.get(tenure.office().toLowerCase(Locale.ROOT));
        String sector = title == null ? "" : title.give("sector");
        return sector.isEmpty() ? "GOV" : sector;
    }
}
