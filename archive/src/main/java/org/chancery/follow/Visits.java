package org.chancery.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.follow.VisitsPage.Leg;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.EncounterIndex;
import org.jspecify.annotations.Nullable;

/** Where somebody travelled: encounters that were held, face to face, in another state than the traveller's. */
public final class Visits {

    static final String RULE =
            "encounters that were held face to face in another state than the traveller's own; calls, video and"
                    + " messages are no journeys, nor is what was only announced. What several reports tell of one encounter is"
                    + " taken together. Days that adjoin in one place are one leg.";

    private static final Set<String> FACE_TO_FACE = Set.of("meeting", "visit", "gathering");
    private static final Pattern TYPE = Pattern.compile(
            "(official working|state|official|working|private)\\s+visit|(stopover|layover)", Pattern.CASE_INSENSITIVE);
    private static final int AROUND = 60;

    private final Session session;
    private final Knowledge knowledge;
    private final FollowSql sql;

    /** @param knowledge tells how encounters are merged across reports */
    public Visits(Session session, Knowledge knowledge) {
        this.session = session;
        this.knowledge = knowledge;
        this.sql = new FollowSql(session.handle());
    }

    /** @param actors numbers of the travellers: persons, or all who act for a state */
    public VisitsPage page(String name, boolean state, List<Long> actors) {
        return page(book(), name, state, actors);
    }

    /** Who was at which encounter, looked up once, for many questions. */
    public VisitsBook book() {
        List<FollowSql.EncounterRow> rows = sql.encounters().stream()
                .filter(row -> row.status().equals("held") && FACE_TO_FACE.contains(row.kind()))
                .toList();
        Together together =
                new Together(rows, sql.parties("encounters", "participant"), EncounterIndex.of(session, knowledge));
        return new VisitsBook(
                sql.span(),
                together.encounters().stream()
                        .sorted(Comparator.comparing(
                                tellings -> String.valueOf(tellings.get(0).from())))
                        .map(tellings -> new VisitsBook.Met(tellings, together.there(tellings)))
                        .toList());
    }

    /** @param book of the same archive */
    public VisitsPage page(VisitsBook book, String name, boolean state, List<Long> actors) {
        Set<Long> travellers = new HashSet<>(actors);
        List<Making> legs = new ArrayList<>();
        for (VisitsBook.Met met : book.with(travellers)) {
            for (Actor actor : met.there()) {
                if (travellers.contains(actor.actor()) && actor.kind().equals("person")) {
                    add(met.tellings(), actor, met.there(), legs);
                }
            }
        }
        return new VisitsPage(
                name,
                state,
                book.span().from(),
                book.span().until(),
                book.span().reports(),
                RULE,
                legs.stream().map(Making::leg).toList());
    }

    private record Where(String place, String country) {}

    private void add(List<FollowSql.EncounterRow> tellings, Actor actor, List<Actor> there, List<Making> legs) {
        Where where = where(tellings);
        if (where == null || actor.state() == null || where.country().equals(actor.state())) {
            return;
        }
        FollowSql.EncounterRow first = tellings.get(0);
        Making leg = legs.stream()
                .filter(one -> one.takes(actor, where.country(), first))
                .findFirst()
                .orElse(null);
        if (leg == null) {
            leg = new Making(actor, where.country(), where.place(), first);
            legs.add(leg);
        }
        for (FollowSql.EncounterRow telling : tellings) {
            leg.add(telling, there, type(telling), role(telling, actor));
        }
    }

    /** By the first telling whose place lies in a state. */
    private @Nullable Where where(List<FollowSql.EncounterRow> tellings) {
        for (FollowSql.EncounterRow telling : tellings) {
            String place = telling.place();
            String country = place == null ? null : sql.country(telling.report().report(), place);
            if (place != null && country != null) {
                return new Where(place, country);
            }
        }
        return null;
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
        private final boolean exact;
        private final Set<String> met = new TreeSet<>();
        private final Set<Report> told = new LinkedHashSet<>();
        private @Nullable String start;
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

        void add(FollowSql.EncounterRow telling, List<Actor> there, @Nullable String typed, String office) {
            there.stream()
                    .filter(other ->
                            other.actor() != actor.actor() && other.kind().equals("person"))
                    .forEach(other -> met.add(other.name()));
            told.add(telling.report());
            type = type == null ? typed : type;
            role = role.isEmpty() ? office : role;
            if (start != null && telling.from() != null && telling.from().compareTo(start) < 0) {
                start = telling.from();
            }
            if (end != null && telling.until() != null && telling.until().compareTo(end) > 0) {
                end = telling.until();
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
