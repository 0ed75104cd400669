package org.chancery.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.follow.Calendar.Occasion;
import org.chancery.follow.CalendarPage.Outcome;
import org.jspecify.annotations.Nullable;

/** Looks in later reports for what became of an occasion. */
final class Outcomes {

    static final String RULE =
            "held: a later report tells of an encounter in the window (a day either way) with the same"
                    + " principals, all reports of it taken together, or of the same name; cancelled: a later report says so of the same principals;"
                    + " postponed: a later report announces the same for a later date; no report found says nothing of what happened";

    private static final Set<String> MEETINGS = Set.of(
            "meeting",
            "meetings",
            "visit",
            "visits",
            "summit",
            "talks",
            "call",
            "conversation",
            "consultations",
            "trip",
            "session",
            "negotiations",
            "conference",
            "forum",
            "dialogue");

    private final List<FollowSql.EncounterRow> encounters;
    private final Together together;
    private final List<Occasion> occasions;
    private final Set<String> ofStates;
    private final String asOf;

    /**
     * @param encounters in the order of their days, as {@code asOf} knows them
     * @param together which of them are one
     */
    Outcomes(
            List<FollowSql.EncounterRow> encounters,
            Together together,
            List<Occasion> occasions,
            Set<String> ofStates,
            String asOf) {
        this.encounters = encounters;
        this.together = together;
        this.occasions = occasions;
        this.ofStates = ofStates;
        this.asOf = asOf;
    }

    /** @param told the report that tells, null if none does */
    record Found(Outcome outcome, String because, @Nullable Report told) {}

    Found of(Occasion occasion) {
        String from = occasion.first().from();
        String until = occasion.first().until();
        if (from == null || until == null) {
            return new Found(Outcome.NO_DATE, "no day, month or year was given", null);
        }
        String begin = LocalDate.parse(from).minusDays(1).toString();
        String end = LocalDate.parse(until).plusDays(1).toString();
        Found held = null;
        for (FollowSql.EncounterRow encounter : encounters) {
            if (encounter.from() == null
                    || !isLater(encounter.report(), occasion)
                    || !isStillAhead(occasion, encounter.from())) {
                continue;
            }
            boolean within = encounter.from().compareTo(end) <= 0
                    && String.valueOf(encounter.until()).compareTo(begin) >= 0;
            String common = within || encounter.status().equals("cancelled") ? common(occasion, encounter) : null;
            if (common != null && encounter.status().equals("cancelled")) {
                return new Found(Outcome.CANCELLED, "said to be cancelled: " + common, encounter.report());
            }
            if (common != null && held == null && encounter.status().equals("held")) {
                held = new Found(
                        Outcome.HELD,
                        encounter.kind() + " of " + encounter.from() + (encounter.dated() ? "" : " (day of the report)")
                                + ": " + common + told(occasion, encounter),
                        encounter.report());
            }
        }
        return held != null ? held : otherwise(occasion, from, until);
    }

    private String told(Occasion occasion, FollowSql.EncounterRow encounter) {
        long reports = together.tellings(encounter).stream()
                .map(FollowSql.EncounterRow::report)
                .filter(report -> isLater(report, occasion))
                .distinct()
                .count();
        return reports > 1 ? ", told in " + reports + " reports" : "";
    }

    private Found otherwise(Occasion occasion, String from, String until) {
        for (Occasion later : occasions) {
            String next = later.first().from();
            boolean moved = next != null
                    && next.compareTo(until) > 0
                    && isLater(later.first().report(), occasion)
                    && String.valueOf(later.first().report().day()).compareTo(until) <= 0
                    && isSame(occasion, later);
            if (moved) {
                return new Found(
                        Outcome.POSTPONED,
                        "announced anew for " + later.first().date(),
                        later.first().report());
            }
        }
        return until.compareTo(asOf) >= 0
                ? new Found(Outcome.AHEAD, "not over on " + asOf, null)
                : new Found(Outcome.NO_REPORT_FOUND, "no later report of the archive tells of it", null);
    }

    /** A meeting on the day on which an occasion of some later month is announced is where it was announced. */
    private static boolean isStillAhead(Occasion occasion, String encounter) {
        String announced = occasion.first().report().day();
        boolean toTheDay =
                String.valueOf(occasion.first().from()).equals(occasion.first().until());
        return toTheDay || announced == null || encounter.compareTo(announced) > 0;
    }

    private boolean isLater(Report report, Occasion occasion) {
        String day = report.day();
        String announced = occasion.first().report().day();
        return day != null
                && day.compareTo(asOf) <= 0
                && !occasion.isAnnouncedBy(report.report())
                && (announced == null || day.compareTo(announced) >= 0);
    }

    /** The same name, with a word in it that tells it from others, and somebody in common where both name anybody. */
    private boolean isSame(Occasion one, Occasion other) {
        Set<String> words = Names.telling(one.first().what(), ofStates);
        boolean named = !words.isEmpty()
                && Names.words(one.first().what())
                        .equals(Names.words(other.first().what()));
        Set<String> common = codes(one.participants());
        common.retainAll(codes(other.participants()));
        return named && (one.participants().isEmpty() || other.participants().isEmpty() || !common.isEmpty());
    }

    /** Why an encounter is taken to be the occasion; null if it is not. */
    private @Nullable String common(Occasion occasion, FollowSql.EncounterRow encounter) {
        List<Actor> there = together.there(together.tellings(encounter));
        Set<String> named = occasion.participants().stream()
                .filter(actor ->
                        !actor.kind().equals("organization") && !actor.kind().equals("group"))
                .map(Outcomes::person)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = there.stream()
                .flatMap(actor -> java.util.stream.Stream.of(actor.name(), actor.code()))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean meets = named.size() >= 2 && present.containsAll(named) && isMeeting(occasion);
        if (meets && fits(occasion, encounter)) {
            return "same principals (" + String.join(", ", named) + ")";
        }
        Set<String> words = Names.telling(occasion.first().what(), ofStates);
        Set<String> title = Names.words(
                encounter.title() + " " + there.stream().map(Actor::name).collect(Collectors.joining(" ")));
        if (!words.isEmpty() && title.containsAll(words) && !encounter.kind().equals("message")) {
            return "same name (" + String.join(" ", new TreeSet<>(words)) + ")";
        }
        String place = occasion.place();
        boolean samePlace = place != null && place.equals(encounter.place());
        if (!named.isEmpty() && present.containsAll(named) && samePlace && fits(occasion, encounter)) {
            return "same place and principal (" + String.join(", ", named) + ", " + place + ")";
        }
        return null;
    }

    /** In a year the same two meet often: a meeting of that year is not yet the one that was meant. */
    private static boolean isMeeting(Occasion occasion) {
        String date = occasion.first().date();
        return date != null
                && date.length() > 4
                && Names.words(occasion.first().what()).stream().anyMatch(MEETINGS::contains);
    }

    /** A call is not a visit, and a message neither. */
    private static boolean fits(Occasion occasion, FollowSql.EncounterRow encounter) {
        boolean remote = Set.of("call", "video", "message").contains(encounter.kind());
        Set<String> words = Names.words(occasion.first().what());
        boolean call = words.contains("call") || words.contains("conversation") || words.contains("video");
        return !remote || call;
    }

    private static Set<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A person by name, a state by code: its presence is that of who acts for it. */
    private static String person(Actor actor) {
        return actor.kind().equals("person") ? actor.name() : actor.code();
    }
}
