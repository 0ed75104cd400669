package org.chancery.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.follow.Calendar;
import org.chancery.follow.CalendarPage;
import org.chancery.follow.CalendarQuestion;
import org.chancery.follow.Ledger;
import org.chancery.follow.LedgerPage;
import org.chancery.follow.LedgerQuestion;
import org.chancery.keep.Session;
import org.chancery.merge.KeptEncounters;
import org.chancery.merge.MergedEncounter;
import org.chancery.read.Raw;
import org.chancery.web.Served;
import org.junit.jupiter.api.Test;

/** What the sample must have, so that every page shows something. */
class SampleProjectTest {

    @Test
    void theProgramHoldsWhatTheFolderHolds() {
        assertThat(SampleProject.packed().reports())
                .isEqualTo(SampleProject.in(Path.of("../examples/sample")).reports());
    }

    @Test
    void everyReportSaysThatItIsMadeUp() {
        for (Raw report : SampleProject.packed().reports()) {
            String text = new String(report.bytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("(sample)\n").contains("Note: Made up").contains(".example/");
            assertThat(text.length()).as(report.name()).isLessThan(2500);
        }
    }

    @Test
    void encountersAreToldByBothSides() {
        List<MergedEncounter> encounters = new KeptEncounters(
                        Served.sample().archive(), Served.sample().site().knowledge())
                .list(null, null);
        assertThat(encounters.stream().filter(one -> one.sides().size() == 2).count())
                .isGreaterThanOrEqualTo(6);
        assertThat(encounters).anyMatch(one -> one.participants().size() == 3);
        assertThat(encounters.stream().flatMap(one -> one.kinds().stream())).contains("meeting", "call", "message");
    }

    @Test
    void whatWasAnnouncedWasHeldPostponedOrNeverReportedAgain() {
        try (Session session = Served.sample().archive().session()) {
            CalendarPage page = new Calendar(session, Served.sample().site().knowledge()).page(CalendarQuestion.all());
            Set<CalendarPage.Outcome> outcomes = new TreeSet<>();
            page.items().forEach(item -> outcomes.add(item.outcome()));
            assertThat(outcomes)
                    .contains(
                            CalendarPage.Outcome.AHEAD,
                            CalendarPage.Outcome.HELD,
                            CalendarPage.Outcome.POSTPONED,
                            CalendarPage.Outcome.NO_REPORT_FOUND);
        }
    }

    @Test
    void promisesWereMadeAgainAndReportedDone() {
        try (Session session = Served.sample().archive().session()) {
            LedgerPage page = new Ledger(session).page(LedgerQuestion.all());
            assertThat(page.commitments().stream().map(LedgerPage.Item::state).distinct())
                    .contains(LedgerPage.State.OPEN, LedgerPage.State.REAFFIRMED, LedgerPage.State.REPORTED_DONE);
        }
    }

    @Test
    void oneReportCameAgainWithOtherWords() {
        try (Session session = Served.sample().archive().session()) {
            var report = session.report("2024-10-08-commission-postponed-2").orElseThrow();
            assertThat(report.version()).isEqualTo(2);
            assertThat(report.latest()).isTrue();
        }
    }
}
