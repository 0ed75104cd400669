package org.chancery.web.follow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.follow.Grading;
import org.chancery.follow.Ledger;
import org.chancery.follow.LedgerBook;
import org.chancery.follow.LedgerPage;
import org.chancery.follow.LedgerPage.Item;
import org.chancery.follow.LedgerPage.State;
import org.chancery.follow.LedgerQuestion;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.show.LedgerAnswer;
import org.chancery.web.Asked;
import org.chancery.web.Kept;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Site;
import org.chancery.web.Urls;
import org.chancery.web.Warm;

/** Who undertook what, what reports say of it since, and what persons think of it. */
public final class CommitmentScreen implements Screen, Warm {

    private static final int SIZE = 40;
    private static final Set<String> GRADES = Set.of("-1", "0", "1");

    private static final Kept<Archive, LedgerBook> BOOKS = new Kept<>(4);

    @Override
    public void addTo(Pages pages) {
        pages.get("/commitments", Role.READER, CommitmentScreen::list);
        pages.get("/commitments/{id}", Role.READER, CommitmentScreen::one);
        pages.post("/commitments/{id}/grade", Role.REVIEWER, CommitmentScreen::grade);
    }

    /** The ledger, made when it is asked for first: it reads all that was ever said as done. */
    public static LedgerBook book(Asked asked) {
        return book(asked.site(), asked.session());
    }

    private static LedgerBook book(Site site, Session session) {
        return BOOKS.get(session, site.archive(), () -> new Ledger(session).book());
    }

    @Override
    public void warm(Site site, Session session) {
        book(site, session);
    }

    /** Where one is shown. */
    public static String address(String id) {
        return "/commitments/" + Urls.escape(id);
    }

    private static Shown list(Asked asked) {
        LedgerPage page = filtered(asked, book(asked).page(asked.session(), question(asked)));
        CommitmentsView view = new CommitmentsView(
                page,
                CommitmentsView.counts(page),
                Paging.of(page.commitments(), asked, SIZE),
                Query.of(asked, "/commitments"),
                Citation.of(asked, "Commitments", page.reports(), page.from(), page.until()));
        return Shown.answer("Commitments", "follow/commitments.jte", view, new LedgerAnswer(page, 0));
    }

    private static LedgerQuestion question(Asked asked) {
        Set<State> states = new LinkedHashSet<>();
        for (String status : asked.queries("status")) {
            states.add(state(status));
        }
        return new LedgerQuestion(
                actors(asked, "by"),
                actors(asked, "to"),
                asked.query("words") == null
                        ? Set.of()
                        : new LinkedHashSet<>(List.of(asked.query("words", "").split("\\s+"))),
                states,
                asked.flag("firm"));
    }

    private static State state(String word) {
        for (State state : State.values()) {
            if (state.name().equalsIgnoreCase(word)) {
                return state;
            }
        }
        throw Problem.wrong("status: \"" + word + "\" is none of open, reaffirmed, reported_done.");
    }

    private static List<Long> actors(Asked asked, String name) {
        String value = asked.query(name);
        return value == null
                ? List.of()
                : actors(new Parties(asked.session(), asked.site().knowledge()).named(value));
    }

    /** No list of actors means any: of a state for which nobody acts here there is nothing. */
    public static List<Long> actors(Party party) {
        return party.actors().isEmpty() ? List.of(-1L) : party.actors();
    }

    /** By what the command line does not ask: its date, and whether a person graded it. */
    private static LedgerPage filtered(Asked asked, LedgerPage page) {
        String due = asked.query("due", "any");
        String graded = asked.query("graded", "any");
        List<Item> items = page.commitments().stream()
                .filter(item -> switch (due) {
                    case "past" -> item.overdue();
                    case "dated" -> item.due() != null;
                    default -> true;
                })
                .filter(item -> graded.equals("any") || (item.grade() != null) == graded.equals("yes"))
                .toList();
        return items.size() == page.commitments().size()
                ? page
                : new LedgerPage(
                        page.from(),
                        page.until(),
                        page.reports(),
                        page.asOf(),
                        page.rule(),
                        CommitmentsView.grades(items),
                        items);
    }

    private static Shown one(Asked asked) {
        LedgerPage page = book(asked).page(asked.session(), LedgerQuestion.all());
        Item item = find(page, asked.param("id"));
        LedgerPage only = new LedgerPage(
                page.from(),
                page.until(),
                page.reports(),
                page.asOf(),
                page.rule(),
                CommitmentsView.grades(List.of(item)),
                List.of(item));
        String title = Say.cut(Say.list(item.by(), "Somebody") + ": " + item.action(), 80);
        CommitmentView view =
                new CommitmentView(only, item, Citation.of(asked, title, page.reports(), page.from(), page.until()));
        return Shown.answer(title, "follow/commitment.jte", view, new LedgerAnswer(only, 0));
    }

    private static Item find(LedgerPage page, String id) {
        return page.commitments().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.missing("There is no commitment " + id
                        + " of its own in this archive. It may be told as a repetition of an earlier one: look for its words"
                        + " under Commitments."));
    }

    private static String grade(Asked asked) {
        String grade = asked.needed("grade");
        if (!GRADES.contains(grade)) {
            throw Problem.wrong("A grade is -1, 0 or 1, not \"" + grade + "\".");
        }
        String id = asked.param("id");
        find(book(asked).page(asked.session(), LedgerQuestion.all()), id);
        new Grading(asked.site().archive(), asked.site().clock())
                .grade(id, Integer.parseInt(grade), asked.visitor().name(), asked.needed("evidence"));
        return address(id);
    }
}
