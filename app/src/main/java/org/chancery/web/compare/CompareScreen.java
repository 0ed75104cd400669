package org.chancery.web.compare;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.compare.Comparison;
import org.chancery.keep.ReportRow;
import org.chancery.merge.MergedEncounter;
import org.chancery.resolve.Record;
import org.chancery.show.CompareHtmlPage;
import org.chancery.show.CompareMarkdownPage;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.encounter.EncounterListView;
import org.chancery.web.encounter.Lines;
import org.chancery.web.reader.Instruments;

/** Comparisons, and what may be compared. */
public final class CompareScreen implements Screen {

    /** Matching takes time that grows with the product of the lengths; longer texts are for the command line. */
    private static final long LONGEST = 40_000;

    private static final int MOST_OFFERED = 60;

    private final Instruments instruments;

    public CompareScreen(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public void addTo(Pages pages) {
        pages.get("/compare", Role.READER, this::answer);
        pages.raw("/compare/brief", Role.READER, this::brief);
    }

    private Shown answer(Asked asked) {
        List<String> docs = docs(asked);
        return docs.isEmpty() ? picker(asked) : new ComparePage(asked, compare(asked, docs)).page();
    }

    private static List<String> docs(Asked asked) {
        List<String> docs = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            String doc = asked.query(name);
            if (doc != null) {
                docs.add(doc);
            }
        }
        return docs;
    }

    private Comparison compare(Asked asked, List<String> docs) {
        if (docs.size() < 2) {
            throw Problem.wrong("A comparison needs two reports or three: /compare?a=…&b=…");
        }
        List<Record> records = new ArrayList<>();
        for (String doc : docs) {
            ReportRow report = asked.session()
                    .report(doc)
                    .orElseThrow(() -> Problem.missing("The archive has no report \"" + doc + "\"."));
            if (report.characters() > LONGEST) {
                throw Problem.wrong("\"" + doc + "\" is too long to be compared while you wait (more than " + LONGEST
                        + " characters). \"chancery compare\" does it on the command line.");
            }
            records.add(asked.session()
                    .record(report.report())
                    .orElseThrow(() -> Problem.missing(
                            "Report \"" + doc + "\" has no record yet; \"chancery ingest --reread\" makes it.")));
        }
        return instruments.comparer(asked.site()).compare(records);
    }

    private Shown picker(Asked asked) {
        List<MergedEncounter> all = instruments.encounters(asked.site()).all(asked.session());
        List<EncounterListView.Line> told = all.stream()
                .filter(encounter -> encounter.sides().size() > 1)
                .sorted(Comparator.comparing(MergedEncounter::from)
                        .thenComparing(MergedEncounter::id)
                        .reversed())
                .map(Lines::of)
                .filter(line -> line.compare() != null)
                .toList();
        PickerView view = new PickerView(told.subList(0, Math.min(MOST_OFFERED, told.size())), told.size(), all.size());
        return Shown.page("Compare", "compare/picker.jte", view, view);
    }

    /** One page to take along: a file, because it brings its own style. */
    private void brief(Asked asked, Context context) {
        Comparison comparison = compare(asked, docs(asked));
        String as = asked.query("as", "html");
        switch (as) {
            case "md" -> {
                context.header("Content-Disposition", "attachment; filename=\"comparison.md\"");
                context.contentType("text/markdown; charset=utf-8").result(CompareMarkdownPage.of(comparison));
            }
            case "html" -> {
                context.header("Content-Disposition", "attachment; filename=\"comparison.html\"");
                context.contentType("text/html; charset=utf-8").result(CompareHtmlPage.of(comparison));
            }
            default -> throw Problem.wrong("as: \"" + as + "\" is none of md, html.");
        }
    }
}
