package org.chancery.show;

import java.util.List;
import org.chancery.merge.Decision;
import org.chancery.merge.MergedEncounter;
import org.chancery.merge.Sighting;

/** Encounters across reports, for a terminal. */
public final class EncountersPage {

    private EncountersPage() {}

    /** @param width columns to wrap at */
    public static String list(List<MergedEncounter> encounters, int width) {
        StringBuilder page = new StringBuilder();
        for (MergedEncounter encounter : encounters) {
            page.append(days(encounter))
                    .append("  ")
                    .append(String.join(" and ", encounter.kinds()))
                    .append(encounter.kindConflict() ? " (the reports differ)" : "")
                    .append("  ")
                    .append(encounter.id())
                    .append('\n');
            indented(page, Words.list(encounter.participants()), width);
            int reports = encounter.reports().size();
            indented(
                    page,
                    reports + (reports == 1 ? " report" : " reports") + ": "
                            + String.join(
                                    ", ",
                                    encounter.sightings().stream()
                                            .map(EncountersPage::publisher)
                                            .distinct()
                                            .toList()),
                    width);
        }
        long several = encounters.stream()
                .filter(encounter -> encounter.reports().size() > 1)
                .count();
        return page.append(encounters.size())
                .append(encounters.size() == 1 ? " encounter, " : " encounters, ")
                .append(several)
                .append(" with several reports.\n")
                .toString();
    }

    public static String why(MergedEncounter encounter, int width) {
        StringBuilder page = new StringBuilder();
        page.append(days(encounter))
                .append("  ")
                .append(String.join(" and ", encounter.kinds()))
                .append('\n');
        indented(page, Words.list(encounter.participants()), width);
        for (int i = 0; i < encounter.sightings().size(); i++) {
            Sighting sighting = encounter.sightings().get(i);
            page.append('\n')
                    .append(sighting.id())
                    .append("  ")
                    .append(publisher(sighting))
                    .append('\n');
            indented(page, sighting.report() + ": " + sighting.title(), width);
            indented(page, sighting.kind() + " on " + sighting.day() + ", " + sighting.dayNote(), width);
            if (i > 0) {
                indented(page, encounter.why().get(i - 1), width);
            }
        }
        return page.toString();
    }

    public static String decisions(List<Decision> decisions) {
        StringBuilder page = new StringBuilder();
        for (Decision decision : decisions) {
            page.append(decision.number())
                    .append("  ")
                    .append(decision.together() ? "one:  " : "two:  ")
                    .append(decision.first())
                    .append(' ')
                    .append(decision.second())
                    .append("  ")
                    .append(decision.who())
                    .append(", ")
                    .append(decision.madeAt(), 0, 10)
                    .append(decision.why().isBlank() ? "" : ": " + decision.why())
                    .append(decision.undoneAt() == null ? "" : " (taken back)")
                    .append('\n');
        }
        return page.toString();
    }

    private static String days(MergedEncounter encounter) {
        return encounter.from().equals(encounter.until())
                ? encounter.from().toString()
                : encounter.from() + "/"
                        + String.format("%02d", encounter.until().getDayOfMonth());
    }

    private static String publisher(Sighting sighting) {
        return sighting.label() + (sighting.side() == null ? "" : " (" + sighting.side() + ")");
    }

    private static void indented(StringBuilder page, String text, int width) {
        Wrap.lines(text, width - 4)
                .forEach(line -> page.append("    ").append(line).append('\n'));
    }
}
