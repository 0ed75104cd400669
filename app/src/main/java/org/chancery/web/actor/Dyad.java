package org.chancery.web.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.follow.CalendarPage;
import org.chancery.follow.CalendarPage.Outcome;
import org.chancery.follow.Company;
import org.chancery.follow.DyadTopics;
import org.chancery.follow.RelationsPage;
import org.chancery.merge.MergedEncounter;
import org.chancery.series.Party;
import org.chancery.web.Asked;
import org.chancery.web.Urls;
import org.chancery.web.follow.CalendarScreen;
import org.chancery.web.follow.CommitmentScreen;

/**
 * What the archive has of two actors as long as it stays what it is.
 *
 * @param encounters in which both take part, in the order of their days
 * @param topics by year, the latest first, with their names
 * @param next occasions ahead in which both take part
 */
public record Dyad(
        Party one,
        Party other,
        List<MergedEncounter> encounters,
        Map<String, List<DyadTopics.Count>> topics,
        RelationsPage relations,
        List<CalendarPage.Item> next) {

    private static final int MOST_TOPICS = 6;

    static Dyad of(Asked asked, Party one, Party other) {
        List<MergedEncounter> encounters = Lookup.encounters(asked).stream()
                .filter(encounter -> Company.has(encounter, one.code(), one.state())
                        && Company.has(encounter, other.code(), other.state()))
                .toList();
        List<Long> speakers = new ArrayList<>(one.actors());
        speakers.addAll(other.actors());
        return new Dyad(
                one,
                other,
                encounters,
                new DyadTopics(asked.session()).byYear(encounters, speakers, MOST_TOPICS),
                DyadScreen.relations(asked, one, other),
                next(asked, one, other));
    }

    private static List<CalendarPage.Item> next(Asked asked, Party one, Party other) {
        Set<String> of = new HashSet<>();
        CalendarScreen.page(asked, CommitmentScreen.actors(one)).items().forEach(item -> of.add(item.id()));
        return CalendarScreen.page(asked, CommitmentScreen.actors(other)).items().stream()
                .filter(item -> item.outcome() == Outcome.AHEAD && of.contains(item.id()))
                .toList();
    }

    public String title() {
        return one.name() + " and " + other.name();
    }

    public String address() {
        return Urls.dyad(one.code(), other.code());
    }
}
