package org.chancery.web.brief;

import java.time.LocalDate;
import java.util.List;
import org.chancery.brief.Brief;
import org.chancery.brief.Briefing;
import org.chancery.keep.Session;
import org.chancery.series.Parties;
import org.chancery.web.Asked;

/** Asks an archive for briefs. */
public final class Briefs {

    private Briefs() {}

    /**
     * @param people whether those who act for a state count as it
     * @throws IllegalArgumentException if one of them is in no report of the archive
     * @throws Parties.UnclearException if it is not clear who is meant
     */
    public static Brief of(Asked asked, String one, String other, LocalDate on, boolean people) {
        Briefing briefing = new Briefing(asked.session(), asked.site().knowledge());
        return briefing.of(briefing.party(one, people), briefing.party(other, people), on);
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
