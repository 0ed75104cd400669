package org.chancery.web.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.brief.Brief;
import org.chancery.brief.Briefing;
import org.chancery.keep.ActorRow;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.merge.EncounterIndex;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.web.Asked;
import org.chancery.web.Kept;

/** Asks an archive for briefs. */
public final class Briefs {

    private static final Kept<Known, EncounterIndex> ENCOUNTERS = new Kept<>(4);

    private Briefs() {}

    /** What was known at the beginning of a day. */
    private record Known(Archive archive, LocalDate day) {}

    /**
     * @param people whether those who act for a state count as it
     * @throws IllegalArgumentException if one of them is in no report of the archive
     * @throws Parties.UnclearException if it is not clear who is meant
     */
    public static Brief of(Asked asked, String one, String other, LocalDate on, boolean people) {
        Session session = asked.session();
        Parties parties = new Parties(session, asked.site().knowledge());
        return new Briefing(session, day -> encounters(asked, day))
                .of(party(session, parties.named(one), people), party(session, parties.named(other), people), on);
    }

    /** All days behind the last report know the same, so that the briefs of today share what was merged for one of them. */
    private static EncounterIndex encounters(Asked asked, LocalDate day) {
        Session session = asked.session();
        String last = session.handle()
                .createQuery("SELECT MAX(published) FROM reports WHERE latest = 1 AND published < :day")
                .bind("day", day.toString())
                .mapTo(String.class)
                .findOne()
                .orElse(null);
        LocalDate known = last == null ? day : LocalDate.parse(last).plusDays(1);
        return ENCOUNTERS.get(
                session,
                new Known(asked.site().archive(), known),
                () -> EncounterIndex.before(session, asked.site().knowledge(), known));
    }

    private static Brief.Party party(Session session, Party party, boolean people) {
        List<Long> actors = party.state() && !people
                ? session.actor(party.code()).map(ActorRow::actor).stream().toList()
                : party.actors();
        List<String> states = party.state() ? List.of(party.code()) : states(session, actors);
        return new Brief.Party(party.name(), actors, states);
    }

    private static List<String> states(Session session, List<Long> actors) {
        if (actors.isEmpty()) {
            return List.of();
        }
        return session
                .handle()
                .createQuery(
                        "SELECT DISTINCT state FROM actors WHERE actor IN (<actors>) AND state IS NOT NULL ORDER BY state")
                .bindList("actors", actors)
                .mapTo(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Names of persons and states that most reports have. */
    static List<String> suggestions(Session session) {
        return session
                .handle()
                .createQuery("SELECT a.name FROM (SELECT actor, COUNT(*) AS n FROM report_actors GROUP BY actor"
                        + " ORDER BY n DESC, actor LIMIT 400) x JOIN actors a ON a.actor = x.actor"
                        + " WHERE a.kind IN ('person', 'state') ORDER BY x.n DESC, a.name")
                .mapTo(String.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }
}
