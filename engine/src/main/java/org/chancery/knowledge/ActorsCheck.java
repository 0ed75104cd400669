package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks through the terms of persons for what cannot be true, and for what somebody should look at. */
public final class ActorsCheck {

    /**
     * Something found.
     *
     * @param error whether it cannot be right; else it is a note
     */
    public record Finding(Origin origin, boolean error, String what) {

        @Override
        public String toString() {
            return origin + ": " + (error ? "" : "note: ") + what;
        }
    }

    private record Held(Person person, Person.Tenure tenure) {}

    private final Knowledge knowledge;
    private final OfficeClasses offices;
    private final Set<String> holders = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private ActorsCheck(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.offices = new OfficeClasses(knowledge);
        knowledge.states().forEach(state -> holders.add(state.id()));
        knowledge.bodies().forEach(body -> holders.add(body.id()));
    }

    /**
     * All findings, errors first, each kind in the order of the knowledge.
     *
     * @param gap days that an office of one holder may stand empty between two terms without a note
     */
    public static List<Finding> of(Knowledge knowledge, int gap) {
        ActorsCheck check = new ActorsCheck(knowledge);
        knowledge.persons().forEach(check::person);
        check.series().values().forEach(terms -> check.neighbours(terms, gap));
        check.findings.addAll(LookAlikes.of(knowledge.persons()));
        check.findings.sort(Comparator.comparing(finding -> !finding.error()));
        return List.copyOf(check.findings);
    }

    private void person(Person person) {
        if (person.state() != null && knowledge.state(person.state()).isEmpty()) {
            error(person, "state \"" + person.state() + "\" is unknown; states stand in actors/states");
        }
        for (Person.Tenure tenure : person.tenures()) {
            if (!offices.isKnown(tenure.office())) {
                error(person, "office \"" + tenure.office() + "\" is unknown; offices stand in lexicon/titles.yaml");
            }
            if (!holders.contains(tenure.of())) {
                error(person, "\"of: " + tenure.of() + "\" is no state and no organisation");
            }
            if (tenure.source().isBlank()) {
                error(person, tenure.office() + " of " + tenure.of() + " from " + tenure.from() + " has no source");
            }
            if (tenure.until() != null && tenure.until().isBefore(tenure.from())) {
                error(
                        person,
                        tenure.office() + " of " + tenure.of() + " ends " + tenure.until() + ", before it begins");
            }
        }
    }

    /** The terms of each office that one person at a time holds, in the order of time. */
    private Map<String, List<Held>> series() {
        Map<String, List<Held>> series = new TreeMap<>();
        for (Person person : knowledge.persons()) {
            for (Person.Tenure tenure : person.tenures()) {
                if (offices.isSingle(tenure.office())) {
                    series.computeIfAbsent(tenure.of() + " " + tenure.office(), key -> new ArrayList<>())
                            .add(new Held(person, tenure));
                }
            }
        }
        series.values().forEach(terms -> terms.sort(Comparator.comparing(held -> held.tenure.from())));
        return series;
    }

    private void neighbours(List<Held> terms, int gap) {
        Held latest = terms.get(0);
        for (Held next : terms.subList(1, terms.size())) {
            LocalDate end = end(latest);
            if (end.isAfter(next.tenure.from())) {
                error(
                        next.person,
                        "holds " + office(next) + " from " + next.tenure.from() + " while " + latest.person.name()
                                + " holds it until " + end(latest));
            } else if (ChronoUnit.DAYS.between(end, next.tenure.from()) > gap) {
                note(
                        next.person,
                        "nobody is known as " + office(next) + " from " + end + " until " + next.tenure.from());
            }
            if (end(next).isAfter(end)) {
                latest = next;
            }
        }
    }

    private static String office(Held held) {
        return held.tenure.office() + " of " + held.tenure.of();
    }

    private static LocalDate end(Held held) {
        return held.tenure.until() == null ? LocalDate.of(9999, 12, 31) : held.tenure.until();
    }

    private void error(Person person, String what) {
        findings.add(new Finding(person.origin(), true, person.id() + ": " + what));
    }

    private void note(Person person, String what) {
        findings.add(new Finding(person.origin(), false, person.id() + ": " + what));
    }
}
