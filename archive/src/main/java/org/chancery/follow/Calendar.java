package org.chancery.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.follow.CalendarPage.Item;
import org.chancery.follow.CalendarPage.Precision;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.EncounterIndex;
import org.jspecify.annotations.Nullable;

/** Occasions that were to come, and what became of them. */
public final class Calendar {

    private static final List<String> CERTAINTIES = List.of("announced", "invited", "expected", "tentative");
    private static final int DAYS_AFTER = 14;

    private final Session session;
    private final Knowledge knowledge;
    private final FollowSql sql;
    private final Set<String> ofStates;

    /** @param knowledge tells what states are called, which is no name of an occasion, and how encounters are merged */
    public Calendar(Session session, Knowledge knowledge) {
        this.session = session;
        this.knowledge = knowledge;
        this.sql = new FollowSql(session.handle());
        this.ofStates = Names.ofStates(knowledge);
    }

    public CalendarPage page(CalendarQuestion question) {
        Set<Long> wanted = Set.copyOf(question.actors());
        return book(question.asOf(), occasion -> occasion.isAsked(question, wanted))
                .page(question);
    }

    /** All occasions with what became of them, as the last day of the archive knows it, for many questions. */
    public CalendarBook book() {
        return book(null, occasion -> true);
    }

    private CalendarBook book(@Nullable String wanted, Predicate<Occasion> which) {
        FollowSql.Span span = sql.span();
        String asOf = wanted != null ? wanted : String.valueOf(span.until());
        List<Occasion> occasions = occasions(asOf);
        Outcomes outcomes = outcomes(occasions, asOf);
        Map<String, Integer> published = sql.published();
        List<CalendarBook.Entry> entries = new ArrayList<>();
        for (Occasion occasion : occasions) {
            if (which.test(occasion)) {
                entries.add(new CalendarBook.Entry(occasion, item(occasion, outcomes.of(occasion), published, asOf)));
            }
        }
        return new CalendarBook(span, asOf, entries);
    }

    private Outcomes outcomes(List<Occasion> occasions, String asOf) {
        List<FollowSql.EncounterRow> encounters = sql.encounters().stream()
                .filter(row -> row.report().day() == null || row.report().day().compareTo(asOf) <= 0)
                .toList();
        Together together = new Together(
                encounters, sql.parties("encounters", "participant"), EncounterIndex.of(session, knowledge));
        return new Outcomes(encounters, together, occasions, ofStates, asOf);
    }

    /** Announcements of one occasion: the same name and date, and somebody in common where anybody is named. */
    private List<Occasion> occasions(String asOf) {
        Map<Long, List<Actor>> participants = sql.parties("upcoming", "participant");
        Map<String, List<Occasion>> byName = new LinkedHashMap<>();
        List<Occasion> occasions = new ArrayList<>();
        for (FollowSql.UpcomingRow row : sql.upcoming()) {
            if (row.report().day() != null && row.report().day().compareTo(asOf) > 0) {
                continue;
            }
            List<Actor> actors = participants.getOrDefault(row.entry(), List.of());
            List<Occasion> same = byName.computeIfAbsent(
                    Names.words(row.what()).stream().sorted().toList() + " " + row.date(), key -> new ArrayList<>());
            Occasion known = same.stream()
                    .filter(occasion -> occasion.isOf(actors))
                    .findFirst()
                    .orElse(null);
            if (known == null || row.date() == null) {
                Occasion occasion = new Occasion(row, actors);
                same.add(occasion);
                occasions.add(occasion);
            } else {
                known.add(row, actors);
            }
        }
        return occasions;
    }

    private static Item item(Occasion occasion, Outcomes.Found found, Map<String, Integer> published, String asOf) {
        FollowSql.UpcomingRow first = occasion.first();
        return new Item(
                first.id(),
                first.what(),
                first.date(),
                precision(first.date()),
                first.from(),
                first.until(),
                occasion.place(),
                occasion.participants().stream().map(Actor::name).toList(),
                occasion.certainty(),
                occasion.reports(),
                found.outcome(),
                found.because(),
                found.told(),
                reports(first, published, asOf));
    }

    private static Precision precision(@Nullable String date) {
        return date == null
                ? Precision.NONE
                : switch (date.length()) {
                    case 4 -> Precision.YEAR;
                    case 7 -> Precision.MONTH;
                    default -> Precision.DAY;
                };
    }

    private static int reports(FollowSql.UpcomingRow row, Map<String, Integer> published, String asOf) {
        if (row.from() == null || row.until() == null) {
            return 0;
        }
        int reports = 0;
        LocalDate last = LocalDate.parse(row.until()).plusDays(DAYS_AFTER);
        for (LocalDate day = LocalDate.parse(row.from()); !day.isAfter(last); day = day.plusDays(1)) {
            reports += day.toString().compareTo(asOf) > 0 ? 0 : published.getOrDefault(day.toString(), 0);
        }
        return reports;
    }

    /** An occasion with all its announcements. */
    static final class Occasion {
        private final List<FollowSql.UpcomingRow> rows = new ArrayList<>();
        private final Map<Long, Actor> actors = new LinkedHashMap<>();

        Occasion(FollowSql.UpcomingRow row, List<Actor> actors) {
            add(row, actors);
        }

        private void add(FollowSql.UpcomingRow row, List<Actor> others) {
            rows.add(row);
            others.forEach(actor -> actors.put(actor.actor(), actor));
        }

        FollowSql.UpcomingRow first() {
            return rows.get(0);
        }

        List<Actor> participants() {
            return List.copyOf(actors.values());
        }

        List<Report> reports() {
            return List.copyOf(new LinkedHashSet<>(
                    rows.stream().map(FollowSql.UpcomingRow::report).toList()));
        }

        boolean isAnnouncedBy(long report) {
            return rows.stream().anyMatch(row -> row.report().report() == report);
        }

        @Nullable
        String place() {
            return rows.stream()
                    .map(FollowSql.UpcomingRow::place)
                    .filter(place -> place != null)
                    .findFirst()
                    .orElse(null);
        }

        String certainty() {
            return rows.stream()
                    .map(FollowSql.UpcomingRow::certainty)
                    .min(Comparator.comparing(CERTAINTIES::indexOf))
                    .orElseThrow();
        }

        private boolean isOf(List<Actor> others) {
            return actors.isEmpty() && others.isEmpty()
                    || others.stream().anyMatch(actor -> actors.containsKey(actor.actor()));
        }

        /** @param wanted the actors of the question, of which a state has hundreds */
        boolean isAsked(CalendarQuestion question, Set<Long> wanted) {
            Set<Long> own = actors.keySet();
            String from = first().from();
            String until = first().until();
            return (wanted.isEmpty() || own.stream().anyMatch(wanted::contains))
                    && (question.from() == null || until != null && until.compareTo(question.from()) >= 0)
                    && (question.until() == null || from != null && from.compareTo(question.until()) <= 0);
        }
    }
}
