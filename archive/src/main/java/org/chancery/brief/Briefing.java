package org.chancery.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.brief.Brief.Line;
import org.chancery.brief.Brief.Party;
import org.chancery.brief.Brief.Section;
import org.chancery.keep.ActorRow;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.EncounterIndex;
import org.chancery.series.Parties;

/** Makes briefs from an archive. */
public final class Briefing {

    private static final int STATEMENTS = 8;
    private static final int OTHERS = 6;

    private final Session session;
    private final Knowledge knowledge;
    private final Function<LocalDate, EncounterIndex> encounters;

    /** @param knowledge tells how encounters are merged across reports */
    public Briefing(Session session, Knowledge knowledge) {
        this(session, knowledge, day -> EncounterIndex.before(session, knowledge, day));
    }

    /** @param encounters as they were known at the beginning of a day, by {@link EncounterIndex#before} */
    public Briefing(Session session, Knowledge knowledge, Function<LocalDate, EncounterIndex> encounters) {
        this.session = session;
        this.knowledge = knowledge;
        this.encounters = encounters;
    }

    /**
     * Who is meant by what a person types.
     *
     * @param people whether those who act for a state count as it
     * @throws Parties.UnclearException if nobody in the archive is called so, or several are
     */
    public Party party(String name, boolean people) {
        org.chancery.series.Party meant = new Parties(session, knowledge).named(name);
        if (!meant.state()) {
            return new Party(meant.name(), meant.actors(), states(meant.actors()));
        }
        List<Long> actors = people
                ? meant.actors()
                : session.actor(meant.code()).map(ActorRow::actor).stream().toList();
        return new Party(meant.name(), actors, List.of(meant.code()));
    }

    private List<String> states(List<Long> actors) {
        return session.handle()
                .createQuery(
                        "SELECT DISTINCT state FROM actors WHERE actor IN (<actors>) AND state IS NOT NULL ORDER BY state")
                .bindList("actors", actors)
                .mapTo(String.class)
                .list();
    }

    /** @throws IllegalArgumentException if one of them is in no report of the archive */
    public Brief of(Party one, Party other, LocalDate on) {
        for (Party party : List.of(one, other)) {
            if (party.actors().isEmpty()) {
                throw new IllegalArgumentException(party.name() + " is in no report of the archive.");
            }
        }
        List<Meetings.Met> met = new Meetings(session, encounters).of(one, other, on);
        List<Section> sections = new ArrayList<>();
        sections.add(Meetings.section(met, on));
        sections.add(said(one, other, met, on));
        sections.add(commitments(one, other, on));
        sections.add(commitments(other, one, on));
        sections.add(new Wordings(session).section(one, other, on));
        sections.add(coming(one, other, on));
        sections.add(relations(one, other, on));
        return new Brief(one, other, on, basis(on), sections);
    }

    private Section said(Party one, Party other, List<Meetings.Met> met, LocalDate on) {
        List<Line> lines = new ArrayList<>();
        if (!met.isEmpty()) {
            List<Long> reports = met.get(0).reports();
            // Each report has its turn: what one side says of it is only half of it.
            int most = Math.max(2, STATEMENTS / reports.size());
            for (Party party : List.of(one, other)) {
                reports.stream()
                        .limit(STATEMENTS / 2)
                        .forEach(report -> lines.addAll(session.handle()
                                .createQuery("SELECT x.act, x.content, " + Sources.COLUMNS + " FROM statements x "
                                        + Sources.JOINS + " WHERE x.report = :report AND "
                                        + Sources.among("speaker", party)
                                        + " ORDER BY x.entry LIMIT " + most)
                                .bind("report", report)
                                .map((row, context) -> Sources.line(
                                        party.name() + " · " + row.getString(1) + ": " + row.getString(2), row))
                                .list()));
            }
        }
        return new Section(
                "What was said last time",
                lines,
                "The reports of the last encounter, if there are any before " + on + ", give no statement of the two.");
    }

    private Section commitments(Party by, Party to, LocalDate on) {
        List<Line> lines = session.handle()
                .createQuery("SELECT x.strength, x.action, x.due, " + Sources.COLUMNS + " FROM commitments x "
                        + Sources.JOINS
                        + " WHERE r.latest = 1 AND " + Sources.both("by", by, "to", to)
                        + " AND r.published < :on AND (x.due_until IS NULL OR x.due_until >= :on)"
                        + " ORDER BY r.published DESC, x.entry LIMIT " + OTHERS)
                .bind("on", on.toString())
                .map((row, context) -> Sources.line(
                        row.getString(2) + " (" + row.getString(1)
                                + (row.getString(3) == null ? "" : ", due " + row.getString(3)) + ")",
                        row))
                .list();
        return new Section(
                "Commitments of " + by.name() + " to " + to.name(),
                lines,
                "No report tells of one that is not due before " + on
                        + ". Whether older ones were kept is not known to the archive.");
    }

    private Section coming(Party one, Party other, LocalDate on) {
        List<Line> lines = session.handle()
                .createQuery("SELECT x.what, x.date, x.place, x.certainty, " + Sources.COLUMNS + " FROM upcoming x "
                        + Sources.JOINS
                        + " WHERE r.latest = 1 AND r.published < :on AND (x.day_until IS NULL OR x.day_until >= :on) AND "
                        + Sources.both("participant", one, "participant", other)
                        + " ORDER BY r.published DESC, x.entry LIMIT " + OTHERS)
                .bind("on", on.toString())
                .map((row, context) -> Sources.line(
                        (row.getString(2) == null ? "no day" : row.getString(2)) + ", " + row.getString(1)
                                + (row.getString(3) == null ? "" : ", " + row.getString(3)) + " (" + row.getString(4)
                                + ")",
                        row))
                .list();
        return new Section("What is coming", lines, "No report before " + on + " announces an occasion for both.");
    }

    private Section relations(Party one, Party other, LocalDate on) {
        List<Line> lines = session.handle()
                .createQuery("SELECT x.label, x.since, " + Sources.COLUMNS + " FROM relations x " + Sources.JOINS
                        + " WHERE r.latest = 1 AND r.published < :on AND " + Sources.both("party", one, "party", other)
                        + " ORDER BY r.published DESC, x.entry LIMIT " + OTHERS)
                .bind("on", on.toString())
                .map((row, context) -> Sources.line(
                        row.getString(1) + (row.getString(2) == null ? "" : ", since " + row.getString(2)), row))
                .list();
        return new Section("How the relation is called", lines, "No report before " + on + " gives it a name.");
    }

    private String basis(LocalDate on) {
        return session.handle()
                .createQuery(
                        "SELECT COUNT(*), MIN(published), MAX(published) FROM reports WHERE latest = 1 AND published < :on")
                .bind("on", on.toString())
                .map((row, context) ->
                        row.getLong(1) + " reports of this archive, " + row.getString(2) + " to " + row.getString(3))
                .one();
    }
}
