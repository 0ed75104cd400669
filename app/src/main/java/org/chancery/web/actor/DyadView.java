package org.chancery.web.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.follow.LedgerPage;
import org.chancery.follow.LedgerPage.State;
import org.chancery.follow.LedgerQuestion;
import org.chancery.merge.MergedEncounter;
import org.chancery.series.Party;
import org.chancery.series.SeriesPage;
import org.chancery.web.Asked;
import org.chancery.web.Urls;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.CommitmentScreen;
import org.chancery.web.follow.Query;
import org.jspecify.annotations.Nullable;

/**
 * A dyad as it is shown.
 *
 * @param open commitments of the one to the other that are not reported done, {@code back} the other way
 */
public record DyadView(
        Dyad dyad,
        SeriesPage series,
        LedgerPage open,
        LedgerPage back,
        Map<String, String> topics,
        Query query,
        Citation cite) {

    /** Reports of a period and side that count; the side is empty for all. */
    public record Read(String period, String side, int reports, int telling) {}

    static DyadView of(Asked asked, Dyad dyad, SeriesPage series) {
        Map<String, String> topics = new TreeMap<>();
        dyad.topics()
                .values()
                .forEach(year -> year.forEach(one -> topics.computeIfAbsent(
                        one.topic(), id -> Lookup.topic(asked.site().knowledge(), id))));
        return new DyadView(
                dyad,
                series,
                ledger(asked, dyad.one(), dyad.other()),
                ledger(asked, dyad.other(), dyad.one()),
                topics,
                Query.of(asked, dyad.address()),
                Citation.of(
                        asked, dyad.title() + " by " + series.by(), series.reports(), series.from(), series.until()));
    }

    private static LedgerPage ledger(Asked asked, Party by, Party to) {
        return CommitmentScreen.book(asked)
                .page(
                        asked.session(),
                        new LedgerQuestion(
                                CommitmentScreen.actors(by),
                                CommitmentScreen.actors(to),
                                Set.of(),
                                Set.of(State.OPEN, State.REAFFIRMED),
                                false));
    }

    /** As series are named in chart and table. */
    public static String name(SeriesPage.Direction direction) {
        String side = direction.publisherSide();
        return direction.sourceName() + " → " + direction.targetName()
                + (side == null ? "" : ", told by " + (side.isEmpty() ? "unknown" : side));
    }

    /** Reports by period: those of each side that counts, once for there and back. */
    public List<Read> read() {
        Map<String, Read> read = new TreeMap<>();
        for (SeriesPage.Direction direction : series.directions()) {
            String side = direction.publisherSide() == null ? "all" : direction.publisherSide();
            for (SeriesPage.Period period : direction.periods()) {
                read.merge(
                        period.period() + " " + side,
                        new Read(period.period(), side, period.reports(), period.telling()),
                        (one, other) -> new Read(
                                one.period(), one.side(), one.reports(), Math.max(one.telling(), other.telling())));
            }
        }
        return new ArrayList<>(read.values());
    }

    public List<String> sides() {
        return read().stream().map(Read::side).distinct().sorted().toList();
    }

    /** First and last period of the charts: of encounters and events alike. */
    public String first() {
        String first = read().isEmpty() ? "9999" : read().get(0).period().substring(0, 4);
        String met =
                dyad.encounters().isEmpty() ? "9999" : year(dyad.encounters().get(0));
        return met.compareTo(first) < 0 ? met : first;
    }

    public String last() {
        List<Read> read = read();
        String last =
                read.isEmpty() ? "0000" : read.get(read.size() - 1).period().substring(0, 4);
        String met = dyad.encounters().isEmpty()
                ? "0000"
                : year(dyad.encounters().get(dyad.encounters().size() - 1));
        return met.compareTo(last) > 0 ? met : last;
    }

    private static String year(MergedEncounter encounter) {
        return encounter.from().toString().substring(0, 4);
    }

    /** Where the latest encounter that two sides told of is compared; null if there is none. */
    public @Nullable String comparison() {
        for (int i = dyad.encounters().size() - 1; i >= 0; i--) {
            MergedEncounter encounter = dyad.encounters().get(i);
            if (encounter.sides().size() > 1) {
                List<String> reports = encounter.reports();
                return Urls.compare(
                        reports.subList(0, Math.min(4, reports.size())).toArray(new String[0]));
            }
        }
        return null;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("series", series);
        json.put("encounters", EncounterRows.json(dyad.encounters()));
        json.put("topics", dyad.topics());
        json.put("relations", dyad.relations());
        json.put("open", open);
        json.put("open_back", back);
        json.put("next", dyad.next());
        return json;
    }
}
