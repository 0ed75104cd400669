package org.chancery.web.encounter;

import java.util.Comparator;
import java.util.List;
import org.chancery.merge.MergedEncounter;
import org.chancery.web.Asked;
import org.chancery.web.Problem;
import org.chancery.web.Shown;
import org.chancery.web.Urls;
import org.chancery.web.reader.Instruments;

/** Makes the list of encounters. */
final class EncounterList {

    private static final int ON_A_PAGE = 40;

    private static final Comparator<MergedEncounter> NEWEST = Comparator.comparing(MergedEncounter::from)
            .thenComparing(MergedEncounter::id)
            .reversed();

    private EncounterList() {}

    static Shown answer(Asked asked, Instruments instruments) {
        Asking asking = Asking.of(asked);
        List<MergedEncounter> all = instruments.encounters(asked.site()).all(asked.session());
        List<MergedEncounter> found =
                all.stream().filter(asking::holds).sorted(NEWEST).toList();
        String after = asked.query("after");
        int begin = after == null ? 0 : begin(found, after);
        List<MergedEncounter> shown = found.subList(begin, Math.min(begin + ON_A_PAGE, found.size()));
        boolean more = begin + shown.size() < found.size();
        MergedEncounter last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
        List<EncounterListView.Line> lines = shown.stream().map(Lines::of).toList();
        EncounterListView view = new EncounterListView(
                lines,
                all.size(),
                found.size(),
                (int) found.stream().filter(one -> one.reports().size() > 1).count(),
                found.isEmpty() ? null : found.get(found.size() - 1).from().toString(),
                found.isEmpty() ? null : found.get(0).from().toString(),
                form(asking, all),
                more && last != null ? asking.address() + "&after=" + Urls.escape(last.from() + "." + last.id()) : null,
                begin == 0 ? null : asking.address());
        return Shown.table("Encounters", "encounter/list.jte", view, view, Lines.rows(lines));
    }

    /** What stands behind the last of the page before, whether that is still there or not. */
    private static int begin(List<MergedEncounter> found, String after) {
        if (!after.matches("\\d{4}-\\d{2}-\\d{2}\\..+")) {
            throw Problem.wrong("after: \"" + after + "\" is no page of this list. Ask for the first page again.");
        }
        int at = 0;
        while (at < found.size() && key(found.get(at)).compareTo(after) >= 0) {
            at++;
        }
        return at;
    }

    private static String key(MergedEncounter encounter) {
        return encounter.from() + "." + encounter.id();
    }

    private static EncounterListView.Form form(Asking asking, List<MergedEncounter> all) {
        return new EncounterListView.Form(
                asking.actor(),
                asking.side(),
                asking.kind(),
                asking.from() == null ? null : asking.from().toString(),
                asking.until() == null ? null : asking.until().toString(),
                asking.several(),
                asking.filtered(),
                all.stream()
                        .flatMap(one -> one.sides().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Asking.kinds());
    }
}
