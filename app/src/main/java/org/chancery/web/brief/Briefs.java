package org.chancery.web.brief;

import java.time.LocalDate;
import java.util.List;
import org.chancery.brief.Brief;
import org.chancery.brief.Briefing;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.merge.EncounterIndex;
import org.chancery.series.Parties;
import org.chancery.web.Asked;
import org.chancery.web.Kept;

/** Asks an archive for briefs. */
public final class Briefs {

    private static final Kept<Known, EncounterIndex> ENCOUNTERS = new Kept<>(4);

    private static final Kept<Archive, List<String>> SUGGESTIONS = new Kept<>(4);

    private Briefs() {}

    /** What was known at the beginning of a day. */
    private record Known(Archive archive, LocalDate day) {}

    /**
     * @param people whether those who act for a state count as it
     * @throws IllegalArgumentException if one of them is in no report of the archive
     * @throws Parties.UnclearException if it is not clear who is meant
     */
    public static Brief of(Asked asked, String one, String other, LocalDate on, boolean people) {
        Briefing briefing = new Briefing(asked.session(), asked.site().knowledge(), day -> encounters(asked, day));
        return briefing.of(briefing.party(one, people), briefing.party(other, people), on);
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

    /** Names of persons and states that most reports have. */
    static List<String> suggestions(Asked asked) {
        return SUGGESTIONS.get(asked.session(), asked.site().archive(), () -> suggestions(asked.session()));
    }

    private static List<String> suggestions(Session session) {
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
