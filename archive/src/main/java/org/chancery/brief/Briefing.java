package org.chancery.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.brief.Brief.Line;
import org.chancery.brief.Brief.Party;
import org.chancery.brief.Brief.Section;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** Makes briefs from an archive. */
public final class Briefing {

    private static final int ENCOUNTERS = 3;
    private static final int TELLINGS = 60;
    private static final int STATEMENTS = 8;
    private static final int OTHERS = 6;

    private final Session session;

    public Briefing(Session session) {
        this.session = session;
    }

    /** @throws IllegalArgumentException if one of them is in no report of the archive */
    public Brief of(Party one, Party other, LocalDate on) {
        for (Party party : List.of(one, other)) {
            if (party.actors().isEmpty()) {
                throw new IllegalArgumentException(party.name() + " is in no report of the archive.");
            }
        }
        List<Met> met = met(one, other, on);
        List<Section> sections = new ArrayList<>();
        sections.add(encounters(met, on));
        sections.add(said(one, other, met, on));
        sections.add(commitments(one, other, on));
        sections.add(commitments(other, one, on));
        sections.add(new Wordings(session).section(one, other, on));
        sections.add(coming(one, other, on));
        sections.add(relations(one, other, on));
        return new Brief(one, other, on, basis(on), sections);
    }

    /** One telling of an encounter. */
    private record Met(
            long report, String day, String kind, @Nullable String place, Line line, String side) {}

    private List<Met> met(Party one, Party other, LocalDate on) {
        return session.handle()
                .createQuery("SELECT x.report, COALESCE(x.day_from, r.published, '') AS day, x.kind, x.place, "
                        + Sources.COLUMNS
                        + " FROM encounters x " + Sources.JOINS + " WHERE x.status = 'held' AND r.latest = 1 AND "
                        + among("participant", one) + " AND " + among("participant", other)
                        + " AND r.published < :on ORDER BY day DESC, x.report DESC, x.entry LIMIT " + TELLINGS)
                .bind("on", on.toString())
                .map((row, context) -> {
                    String place = row.getString(4);
                    String text = row.getString(2) + ", " + row.getString(3) + (place == null ? "" : ", " + place);
                    return new Met(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            place,
                            Sources.line(text, row),
                            row.getString("side"));
                })
                .list();
    }

    /** Tellings of one day and kind are one encounter. */
    private static Section encounters(List<Met> met, LocalDate on) {
        Map<String, List<Met>> by = new LinkedHashMap<>();
        met.forEach(one -> by.computeIfAbsent(one.day() + one.kind(), key -> new ArrayList<>())
                .add(one));
        List<Line> lines = new ArrayList<>();
        for (List<Met> tellings : by.values()) {
            if (lines.size() < ENCOUNTERS) {
                Line first = tellings.get(0).line();
                String sides = String.join(
                        ", ",
                        tellings.stream()
                                .map(one -> one.side().isEmpty() ? "no side" : one.side())
                                .distinct()
                                .sorted()
                                .toList());
                long reports = tellings.stream().map(Met::report).distinct().count();
                lines.add(new Line(
                        first.text() + " (" + reports + (reports == 1 ? " report: " : " reports: ") + sides + ")",
                        first.quote(),
                        first.source(),
                        first.url()));
            }
        }
        return new Section(
                "Last encounters",
                lines,
                "No report before " + on + " tells that the two met, spoke or wrote to each other.");
    }

    private Section said(Party one, Party other, List<Met> met, LocalDate on) {
        List<Line> lines = new ArrayList<>();
        if (!met.isEmpty()) {
            String last = met.get(0).day() + met.get(0).kind();
            List<Long> reports = met.stream()
                    .filter(m -> (m.day() + m.kind()).equals(last))
                    .map(Met::report)
                    .distinct()
                    .toList();
            for (Party party : List.of(one, other)) {
                lines.addAll(session.handle()
                        .createQuery(
                                "SELECT x.act, x.content, " + Sources.COLUMNS + " FROM statements x " + Sources.JOINS
                                        + " WHERE x.report IN (" + numbers(reports) + ") AND " + among("speaker", party)
                                        + " ORDER BY x.entry LIMIT " + STATEMENTS)
                        .map((row, context) ->
                                Sources.line(party.name() + " · " + row.getString(1) + ": " + row.getString(2), row))
                        .list());
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
                        + " WHERE r.latest = 1 AND " + among("by", by, true) + " AND " + among("to", to, true)
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
                        + " WHERE r.latest = 1 AND r.published < :on AND (x.day_until IS NULL OR x.day_until >= :on) AND ("
                        + among("participant", one, true) + " AND " + among("participant", other, true) + ")"
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
                        + " WHERE r.latest = 1 AND r.published < :on AND " + among("party", one, true) + " AND "
                        + among("party", other, true)
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

    private static String among(String role, Party party) {
        return among(role, party, false);
    }

    /** @param sides whether the party's states count too: they promise, meet and have relations where their people act */
    private static String among(String role, Party party, boolean sides) {
        String states = sides && !party.states().isEmpty()
                ? " OR q.actor IN (SELECT a.actor FROM actors a WHERE a.key IN ('" + String.join("', '", party.states())
                        + "'))"
                : "";
        return "EXISTS (SELECT 1 FROM parties q WHERE q.entry = x.entry AND q.role = '" + role
                + "' AND (q.actor + 0 IN (" + numbers(party.actors()) + ")" + states + "))";
    }

    private static String numbers(List<Long> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
