package org.chancery.web.wording;

import java.util.ArrayList;
import java.util.List;
import org.chancery.keep.Archive;
import org.chancery.series.By;
import org.chancery.series.Parties;
import org.chancery.show.FormulationAnswer;
import org.chancery.web.Asked;
import org.chancery.web.Kept;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.follow.Citation;
import org.chancery.web.follow.Paging;
import org.chancery.web.follow.Query;
import org.chancery.wording.Corpus;
import org.chancery.wording.FormulationPage;
import org.chancery.wording.FormulationQuestion;
import org.chancery.wording.Formulations;
import org.jspecify.annotations.Nullable;

/** Formulations: the list, one of them, and up to four beside each other. */
public final class FormulationScreen implements Screen {

    private static final int MOST_KEPT = 40;
    private static final int MOST_COMPARED = 4;
    private static final int SIZE = 25;
    private static final int LINES = 10;

    private final Kept<FormulationQuestion, FormulationPage> kept = new Kept<>(MOST_KEPT);
    private final Kept<Archive, Corpus> corpora = new Kept<>(2);
    private final FormulationRows rows = new FormulationRows();

    @Override
    public void addTo(Pages pages) {
        pages.get("/formulations", Role.READER, this::formulations);
        pages.get("/formulations/{id}", Role.READER, asked -> one(asked, asked.param("id")));
    }

    private Shown formulations(Asked asked) {
        List<String> compared = compared(asked);
        if (!compared.isEmpty()) {
            return compare(asked, compared);
        }
        String words = asked.query("words");
        return words == null ? rows.shown(asked) : one(asked, words);
    }

    private static List<String> compared(Asked asked) {
        List<String> compared = new ArrayList<>();
        for (String value : asked.queries("compare")) {
            for (String id : value.split(",")) {
                if (!id.isBlank() && !compared.contains(id.strip())) {
                    compared.add(id.strip());
                }
            }
        }
        if (compared.size() > MOST_COMPARED) {
            throw Problem.wrong("Up to four formulations stand beside each other; " + compared.size()
                    + " were chosen. Choose fewer.");
        }
        return compared;
    }

    private Shown compare(Asked asked, List<String> ids) {
        By by = asked.choice("by", By.class, By.YEAR);
        String side = code(asked, "side");
        List<FormulationPage> pages = ids.stream()
                .map(id -> page(asked, new FormulationQuestion(id, null, null, by, 0)))
                .toList();
        CompareView view = CompareView.of(asked, pages, side, by);
        return Shown.table("Formulations beside each other", "wording/compare.jte", view, view.rows(), view.cells());
    }

    private Shown one(Asked asked, String wording) {
        By by = asked.choice("by", By.class, By.YEAR);
        FormulationQuestion question;
        try {
            question = new FormulationQuestion(wording, code(asked, "side"), code(asked, "counterpart"), by, 0);
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("There are no words to look for.");
        }
        FormulationPage all = page(asked, question);
        FormulationView view = new FormulationView(
                all,
                spoken(asked, Paging.of(all.lines(), asked, SIZE)),
                asking(asked).registered(wording).orElse(null),
                Query.of(asked, asked.context().path()),
                Citation.of(asked, all.name(), all.archiveTexts(), all.from(), all.until()));
        int lines = asked.number("lines", LINES, 0, Integer.MAX_VALUE);
        return Shown.answer(all.name(), "wording/formulation.jte", view, new FormulationAnswer(cut(asked, all, lines)));
    }

    private static @Nullable String code(Asked asked, String name) {
        String value = asked.query(name);
        return value == null
                ? null
                : new Parties(asked.session(), asked.site().knowledge())
                        .named(value)
                        .code();
    }

    private FormulationPage page(Asked asked, FormulationQuestion question) {
        return kept.get(asked.session(), question, () -> asking(asked).silent(question));
    }

    private Formulations asking(Asked asked) {
        return new Formulations(
                asked.session(),
                asked.site().knowledge(),
                () -> corpora.get(
                        asked.session(),
                        asked.site().archive(),
                        () -> Corpus.of(asked.session(), asked.site().knowledge())));
    }

    /** With so many uses in context, as the command line gives it; all if 0. */
    private FormulationPage cut(Asked asked, FormulationPage page, int lines) {
        int most =
                lines == 0 ? page.lines().size() : Math.min(lines, page.lines().size());
        return page.with(asking(asked).spoken(page.lines().subList(0, most)));
    }

    private Paging<FormulationPage.Line> spoken(Asked asked, Paging<FormulationPage.Line> paging) {
        return new Paging<>(
                asking(asked).spoken(paging.shown()), paging.number(), paging.of(), paging.total(), paging.size());
    }
}
