package org.chancery.web.reader;

import io.javalin.http.Context;
import org.chancery.export.Citation;
import org.chancery.keep.ReportRow;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;

/** The list of reports, and each report with what was read in it. */
public final class ReaderScreen implements Screen {

    private final Instruments instruments;

    public ReaderScreen(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public void addTo(Pages pages) {
        pages.get("/reports", Role.READER, ReportList::answer);
        pages.get("/reports/{doc}", Role.READER, this::report);
        pages.raw("/reports/{doc}/cite", Role.READER, ReaderScreen::cite);
        pages.raw("/entries/{id}", Role.READER, Entries::lead);
    }

    private Shown report(Asked asked) {
        ReportRow report = named(asked);
        String view = asked.query("view", "text");
        return switch (view) {
            case "text" -> new ReportPage(asked, instruments, report).page();
            case "redline" -> new RedlinePages(instruments).page(asked, report);
            default -> throw Problem.wrong("view: \"" + view + "\" is none of text, redline.");
        };
    }

    private static ReportRow named(Asked asked) {
        String doc = asked.param("doc");
        return asked.session()
                .report(doc)
                .orElseThrow(() -> Problem.missing("The archive has no report \"" + doc
                        + "\". The list of reports and the search have all there are."));
    }

    private static void cite(Asked asked, Context context) {
        ReportRow report = named(asked);
        Citation citation = new Citation(report, Shelf.licence(asked.session(), report));
        String as = asked.query("as", "text");
        String name = report.doc().replaceAll("[^A-Za-z0-9._-]", "_");
        switch (as) {
            case "text" -> context.contentType("text/plain; charset=utf-8").result(citation.text() + "\n");
            case "bibtex" -> {
                context.header("Content-Disposition", "attachment; filename=\"" + name + ".bib\"");
                context.contentType("application/x-bibtex; charset=utf-8").result(citation.bibtex());
            }
            case "csl" -> {
                context.header("Content-Disposition", "attachment; filename=\"" + name + ".csl.json\"");
                context.contentType("application/vnd.citationstyles.csl+json; charset=utf-8")
                        .result(citation.csl());
            }
            default -> throw Problem.wrong("as: \"" + as + "\" is none of text, bibtex, csl.");
        }
    }
}
