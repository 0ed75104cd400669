package org.chancery.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.follow.VisitsPage.Leg;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** Where somebody travelled: encounters that were held, face to face, in another state than the traveller's. */
public final class Visits {

    static final String RULE =
            "encounters that were held face to face in another state than the traveller's own; calls, video and"
                    + " messages are no journeys, nor is what was only announced. Days that adjoin in one place are one leg.";

    private static final Set<String> FACE_TO_FACE = Set.of("meeting", "visit", "gathering");
    private static final Pattern TYPE = Pattern.compile(
            "(official working|state|official|working|private)\\s+visit|(stopover|layover)", Pattern.CASE_INSENSITIVE);
    private static final int AROUND = 60;

    private final FollowSql sql;

    public Visits(Session session) {
        this.sql = new FollowSql(session.handle());
    }

    /** @param actors numbers of the travellers: persons, or all who act for a state */
    public VisitsPage page(String name, boolean state, List<Long> actors) {
        Set<Long> travellers = new HashSet<>(actors);
        Map<Long, List<Actor>> participants = sql.parties("encounters", "participant");
        List<Making> legs = new ArrayList<>();
        for (FollowSql.EncounterRow encounter : sql.encounters()) {
            if (!encounter.status().equals("held") || !FACE_TO_FACE.contains(encounter.kind())) {
                continue;
            }
            List<Actor> there = participants.getOrDefault(encounter.entry(), List.of());
            for (Actor actor : there) {
                if (travellers.contains(actor.actor()) && actor.kind().equals("person")) {
                    add(encounter, actor, there, legs);
                }
            }
        }
        FollowSql.Span span = sql.span();
        return new VisitsPage(
                name,
                state,
                span.from(),
                span.until(),
                span.reports(),
                RULE,
                legs.stream().map(Making::leg).toList());
    }

    private void add(FollowSql.EncounterRow encounter, Actor actor, List<Actor> there, List<Making> legs) {
        String place = encounter.place();
        String country = place == null ? null : sql.country(encounter.report().report(), place);
        if (place == null || country == null || actor.state() == null || country.equals(actor.state())) {
            return;
        }
        Making leg = legs.stream()
                .filter(one -> one.takes(actor, country, encounter))
                .findFirst()
                .orElse(null);
        if (leg == null) {
            leg = new Making(actor, country, place, encounter);
            legs.add(leg);
        }
        leg.add(encounter, there, type(encounter), role(encounter, actor));
    }

    private @Nullable String type(FollowSql.EncounterRow encounter) {
        String around = sql.around(encounter.entry(), encounter.report().report(), AROUND);
        Matcher matcher = TYPE.matcher(around);
        if (matcher.find()) {
            return matcher.group(1) == null
                    ? "stopover"
                    : matcher.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        }
        return encounter.kind().equals("gathering") ? "multilateral attendance" : null;
    }

    private String role(FollowSql.EncounterRow encounter, Actor actor) {
        FollowSql.OfficeRow offices = sql.offices(encounter.report().report(), actor.actor());
        if (offices == null) {
            return "";
        }
        Matcher held = Pattern.compile("\"office\":\"([^\"]+)\"").matcher(offices.held());
        if (held.find()) {
            return held.group(1);
        }
        Matcher written = Pattern.compile("\"([^\"]+)\"").matcher(offices.offices());
        return written.find() ? written.group(1) : "";
    }

    private static final class Making {
        private final Actor actor;
        private final String country;
        private final String locale;
        private final @Nullable String start;
        private final boolean exact;
        private final Set<String> met = new TreeSet<>();
        private final Set<Report> told = new LinkedHashSet<>();
        private @Nullable String end;
        private @Nullable String type;
        private String role = "";

        Making(Actor actor, String country, String locale, FollowSql.EncounterRow encounter) {
            this.actor = actor;
            this.country = country;
            this.locale = locale;
            this.start = encounter.from();
            this.end = encounter.until();
            this.exact = encounter.dated() && String.valueOf(encounter.from()).equals(encounter.until());
        }

        /** The same traveller and state, on the same or adjoining days. */
        boolean takes(Actor other, String state, FollowSql.EncounterRow encounter) {
            if (actor.actor() != other.actor() || !country.equals(state) || end == null || encounter.from() == null) {
                return false;
            }
            return !LocalDate.parse(encounter.from())
                    .isAfter(LocalDate.parse(end).plusDays(1));
        }

        void add(FollowSql.EncounterRow encounter, List<Actor> there, @Nullable String typed, String office) {
            there.stream()
                    .filter(other ->
                            other.actor() != actor.actor() && other.kind().equals("person"))
                    .forEach(other -> met.add(other.name()));
            told.add(encounter.report());
            type = type == null ? typed : type;
            role = role.isEmpty() ? office : role;
            if (end != null && encounter.until() != null && encounter.until().compareTo(end) > 0) {
                end = encounter.until();
            }
        }

        Leg leg() {
            return new Leg(
                    actor.name(),
                    role,
                    country,
                    locale,
                    start,
                    end,
                    exact,
                    type == null ? "meetings" : type,
                    List.copyOf(met),
                    List.copyOf(told));
        }
    }
}
