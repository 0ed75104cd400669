package org.chancery.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.follow.CalendarPage.Item;
import org.chancery.follow.CalendarPage.Outcome;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.KeptEncounters;
import org.chancery.resolve.Record;
import org.chancery.series.By;
import org.chancery.series.Parties;
import org.chancery.series.Series;
import org.chancery.series.SeriesPage;
import org.chancery.series.SeriesQuestion;
import org.chancery.wording.CandidatePage;
import org.chancery.wording.Candidates;
import org.chancery.wording.Decisions;
import org.chancery.wording.FormulationPage;
import org.chancery.wording.FormulationQuestion;
import org.chancery.wording.Formulations;
import org.chancery.wording.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of questions over time wherever an archive is kept. */
abstract class FollowContract {

    private static final Knowledge KNOWLEDGE = Knowledge.folder(Path.of("../knowledge"));
    private static final String OKOYE = "Amina Okoye";
    private static final String HAGEN = "Tomas Hagen";

    private Archive archive;
    private Session session;

    /** Address of an archive that is not there yet. */
    abstract String fresh();

    @BeforeEach
    void open() {
        archive = Archive.open(fresh(), InstantSource.fixed(Instant.EPOCH), true);
        session = archive.session();
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    @Test
    void aTextCountsOnceHoweverOftenTheWordsStandInIt() {
        keep(
                Told.by("KEN", "2021-03-01", "We stand by you as long as it takes, as long as it takes."),
                Told.by("KEN", "2022-05-01", "They will help for as long\nas it takes."),
                Told.by("KEN", "2022-06-01", "It takes as long as a day."),
                Told.by("NAM", "2022-07-01", "As long as. It takes courage."));
        FormulationPage page = page("as long as it takes");
        assertThat(page.sides()).hasSize(1);
        FormulationPage.Side side = page.sides().get(0);
        assertThat(side.seen().texts()).isEqualTo(2);
        assertThat(side.seen().eligible()).isEqualTo(3);
        assertThat(side.periods())
                .extracting(share -> share.key() + " " + share.texts() + "/" + share.eligible())
                .containsExactly("2021 1/1", "2022 1/2");
        assertThat(page.uses()).isEqualTo(3);
        assertThat(page.id()).isEqualTo("as-long-as-it-takes");
    }

    @Test
    void wordsAreFoundWhateverTheirHyphensAccentsAndCase() {
        keep(
                Told.by("KEN", "2021-03-01", "A win-win deal for Café Kasarani was signed."),
                Told.by("KEN", "2021-03-02", "A WIN WIN deal for cafe Kasarani was signed."));
        assertThat(page("win win deal for cafe kasarani").variants()).hasSize(1);
        assertThat(page("Win-win deal").sides().get(0).seen().texts()).isEqualTo(2);
    }

    @Test
    void wordsOfAScriptWithoutBlanksAreFound() {
        keep(Told.by("CHN", "2021-03-01", "双方同意构建人类命运共同体。"), Told.by("CHN", "2021-03-02", "双方同意。"));
        assertThat(page("命运共同体").sides().get(0).seen().texts()).isEqualTo(1);
        assertThat(page("?!").uses()).isZero();
    }

    @Test
    void whatIsNotSeenAnyMoreIsSaidWithItsOdds() {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String words = i < 10 && i % 2 == 0 ? "Our ironclad vow on the port stands. " : "The port is open. ";
            told.add(Told.by("KEN", "2021-01-" + (10 + i), words + i));
        }
        keep(told.toArray(Told[]::new));
        Seen seen = page("ironclad vow").sides().get(0).seen();
        assertThat(seen.status()).isEqualTo(Seen.Status.NOT_SEEN);
        assertThat(seen.since()).isEqualTo(11);
        assertThat(seen.expected()).isCloseTo(11 * 5 / 9d, within(1e-9));
        assertThat(seen.chance()).isCloseTo(Math.exp(-11 * 5 / 9d), within(1e-9));
    }

    @Test
    void aUseIsShownWithWhoSaidIt() {
        keep(Told.by("KEN", "2021-03-01", "The dam is a bridge of friendship for us.")
                .statement(OKOYE, Record.Act.ASSERT, null, "a bridge of friendship", "energy"));
        FormulationPage.Line line = page("bridge of friendship").lines().get(0);
        assertThat(line.speaker()).isEqualTo(OKOYE);
        assertThat(line.left() + line.words() + line.right()).isEqualTo("The dam is a bridge of friendship for us.");
    }

    @Test
    void aCounterpartNarrowsTextsAndWhatTheyArePartOf() {
        keep(
                Told.by("KEN", "2021-03-01", "A tide that lifts us.")
                        .encounter("MEETING", "HELD", "2021-03-01", OKOYE, HAGEN),
                Told.by("KEN", "2021-03-02", "A tide that lifts all."));
        FormulationPage page = new Formulations(session, KNOWLEDGE)
                .page(new FormulationQuestion("tide that lifts", null, "NAM", By.YEAR, 5));
        assertThat(page.sides().get(0).seen().eligible()).isEqualTo(1);
        assertThat(page.sides().get(0).levels().get(0).key()).isEqualTo("head of state");
    }

    @Test
    void aRecurringWordingOfOneSideIsACandidateUntilAPersonDecides() {
        List<Told> told = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            told.add(Told.by(
                    "KEN", "2021-02-" + (10 + i % 18), "Note " + i + ": seven rivers doctrine holds, item " + i));
            told.add(Told.by("NAM", "2021-02-" + (10 + i % 18), "Paper " + i + ": rainfall in district " + i));
        }
        keep(told.toArray(Told[]::new));
        assertThat(candidates()).contains("seven rivers doctrine holds");
        Decisions decisions = new Decisions(archive, InstantSource.fixed(Instant.EPOCH));
        decisions.decide("Seven rivers doctrine holds", "KEN", true, "A. Reader", "new in 2021");
        assertThat(candidates()).doesNotContain("seven rivers doctrine holds");
        assertThat(Decisions.draft(Decisions.latest(session)))
                .contains("- id: seven-rivers-doctrine-holds")
                .contains("side: KEN");
    }

    @Test
    void aMeetingToldByTwoPublishersIsOneEvent() {
        keep(
                Told.by("KEN", "2021-03-01", "They met.")
                        .event("CONSULT", "visit", "OCCURRED", 1, 4, List.of(OKOYE, HAGEN), List.of()),
                Told.by("NAM", "2021-03-02", "They met here.")
                        .event("CONSULT", "visit", "OCCURRED", 1, 4, List.of(OKOYE, HAGEN), List.of()),
                Told.by("NAM", "2021-03-02", "They spoke.")
                        .event("CONSULT", "phone", "OCCURRED", 1, 1.5, List.of(OKOYE, HAGEN), List.of()));
        SeriesPage.Period total = series().directions().get(0).total();
        assertThat(total.reported()).isEqualTo(3);
        assertThat(total.events()).isEqualTo(2);
        assertThat(total.sum()).isEqualTo(5.5);
        assertThat(total.reports()).isEqualTo(3);
    }

    @Test
    void whatIsDeniedOrLongAgoCountsOnlyIfAskedFor() {
        keep(Told.by("KEN", "2021-03-01", "No threat was made.")
                .event("THREATEN", null, "NEGATED", 3, -3.5, List.of("Kenya"), List.of("Namibia"))
                .event("ASSAULT", null, "HISTORICAL", 4, -9, List.of("Kenya"), List.of("Namibia"))
                .event("ACCUSE", null, "OCCURRED", 3, -3, List.of("Kenya"), List.of("Namibia")));
        SeriesPage.Direction direction = series().directions().get(0);
        assertThat(direction.total().events()).isEqualTo(1);
        assertThat(direction.total().conflict()).isEqualTo(1);
        assertThat(direction.leftOut()).containsEntry("negated", 1).containsEntry("historical", 1);
    }

    @Test
    void whatIsSupposedOrConditionalIsCountedApart() {
        keep(Told.by("KEN", "2021-03-01", "If rain fails, Kenya would lend pumps.")
                .event("AID", null, "HYPOTHETICAL", 2, 7, List.of("Kenya"), List.of("Namibia"))
                .event("AID", null, "OCCURRED", 2, 7, List.of("Kenya"), List.of("Namibia"))
                .only("conditional")
                .event("THREATEN", null, "OCCURRED", 3, -4, List.of("Kenya"), List.of("Namibia"))
                .only("conditional"));
        SeriesPage.Direction direction = series().directions().get(0);
        assertThat(direction.total().types()).containsOnlyKeys("THREATEN");
        assertThat(direction.leftOut()).containsEntry("hypothetical", 1).containsEntry("conditional", 1);
    }

    @Test
    void anAnnouncedMeetingThatALaterReportTellsOfWasHeld() {
        keep(
                Told.by("KEN", "2021-03-01", "They will meet.").upcoming("meeting", "2021-04", OKOYE, HAGEN),
                Told.by("NAM", "2021-04-10", "They met.").encounter("MEETING", "HELD", "2021-04-09", OKOYE, HAGEN));
        Item item = calendar().items().get(0);
        assertThat(item.outcome()).isEqualTo(Outcome.HELD);
        assertThat(item.told()).isNotNull();
        assertThat(item.precision()).isEqualTo(CalendarPage.Precision.MONTH);
    }

    @Test
    void aCallIsNotTheVisitThatWasAnnounced() {
        keep(
                Told.by("KEN", "2021-03-01", "She will visit.").upcoming("visit", "2021-04-09", OKOYE, HAGEN),
                Told.by("NAM", "2021-04-09", "They spoke.").encounter("CALL", "HELD", "2021-04-09", OKOYE, HAGEN),
                Told.by("NAM", "2021-06-09", "Rain fell."));
        Item item = calendar().items().get(0);
        assertThat(item.outcome()).isEqualTo(Outcome.NO_REPORT_FOUND);
        assertThat(item.reportsSince()).isEqualTo(1);
    }

    @Test
    void whatIsAnnouncedAnewForLaterIsPostponed() {
        keep(
                Told.by("KEN", "2021-03-01", "It comes.").upcoming("Kasarani Forum", "2021-04-09", "Kenya"),
                Told.by("KEN", "2021-04-01", "It moves.").upcoming("Kasarani Forum", "2021-09-09", "Kenya"),
                Told.by("NAM", "2021-06-09", "Rain fell."));
        assertThat(calendar().items()).extracting(Item::outcome).containsExactly(Outcome.POSTPONED, Outcome.AHEAD);
    }

    @Test
    void theFeedIsReadByAReaderOfItsForm() {
        keep(Told.by("KEN", "2021-03-01", "They will meet.")
                .upcoming("meeting, with lunch; and talks", "2021-04-09", OKOYE, HAGEN)
                .upcoming("forum", "2021-05", "Kenya")
                .upcoming("visit", null, OKOYE));
        String feed = CalendarFeed.of(calendar());
        assertThat(feed).contains("DTSTART;VALUE=DATE:20210409").contains("DTEND;VALUE=DATE:20210410");
        ICalendar read = Biweekly.parse(feed).first();
        assertThat(read.getEvents()).hasSize(2);
        assertThat(read.getEvents().get(0).getSummary().getValue()).isEqualTo("meeting, with lunch; and talks");
        assertThat(read.getEvents().get(0).getDateStart().getValue().hasTime()).isFalse();
        assertThat(read.getEvents().get(1).getSummary().getValue()).contains("day not known");
    }

    @Test
    void aSeriesCountsEncountersAsPeopleSplitThem() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ")
                        .encounter("MEETING", "HELD", "2021-03-01", OKOYE, HAGEN)
                        .event("CONSULT", null, "OCCURRED", 1, 2.5, List.of("Kenya", "Namibia"), List.of()),
                Told.by("NAM", "2021-03-01", "B.  ")
                        .encounter("VISIT", "HELD", "2021-03-01", OKOYE, HAGEN)
                        .event("CONSULT", "visit", "OCCURRED", 1, 4, List.of("Kenya"), List.of("Namibia")));
        assertThat(series().directions().get(0).total().events()).isEqualTo(1);
        KeptEncounters encounters = new KeptEncounters(archive, KNOWLEDGE, InstantSource.fixed(Instant.EPOCH));
        encounters.split(encounters.list(null, null).get(0).id(), "A. Reader", "two rounds");
        assertThat(series().directions().get(0).total().events()).isEqualTo(2);
    }

    @Test
    void whatIsSaidToBeDoneHasTheVerbInThePast() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ")
                        .commitment("Kenya", "Namibia", "send forty water engineers to Windhoek")
                        .commitment("Kenya", "Namibia", "build two hospitals for children in Lüderitz"),
                Told.by("KEN", "2021-06-01", "B.  ")
                        .statement(
                                OKOYE,
                                Record.Act.ASSERT,
                                Record.Tense.PAST,
                                "Kenya sent the forty water engineers to Windhoek in May",
                                "water")
                        .statement(
                                OKOYE,
                                Record.Act.ASSERT,
                                Record.Tense.PAST,
                                "the two agreed to build two hospitals for children in Lüderitz",
                                "health"));
        assertThat(new Ledger(session).page(LedgerQuestion.all()).commitments())
                .extracting(LedgerPage.Item::action, LedgerPage.Item::state)
                .containsExactlyInAnyOrder(
                        tuple("send forty water engineers to Windhoek", LedgerPage.State.REPORTED_DONE),
                        tuple("build two hospitals for children in Lüderitz", LedgerPage.State.OPEN));
    }

    @Test
    void wordsThatPointElsewhereOrStandApartTellOfNoDeed() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ")
                        .commitment("Kenya", "Namibia", "pick up where you left off")
                        .commitment("Kenya", "Namibia", "make that very clear to Governor Hagen")
                        .commitment("Kenya", "Namibia", "launch the Coastal Water Fund of Namibia"),
                Told.by("KEN", "2021-06-01", "B.  ")
                        .statement(
                                OKOYE,
                                Record.Act.ASSERT,
                                Record.Tense.PAST,
                                "children picked up where you left off",
                                "health")
                        .statement(
                                OKOYE,
                                Record.Act.ASSERT,
                                Record.Tense.PAST,
                                "she made very clear to Governor Hagen that this is who we are",
                                "health")
                        .statement(
                                OKOYE,
                                Record.Act.ASSERT,
                                Record.Tense.PAST,
                                "the two launched a new time of trade and of trust, with work on ports, among others by the Coastal Water Fund of Namibia",
                                "water"));
        assertThat(new Ledger(session).page(LedgerQuestion.all()).commitments())
                .extracting(LedgerPage.Item::state)
                .containsOnly(LedgerPage.State.OPEN);
    }

    @Test
    void whatIsPromisedAsGoingOnHasAPastToo() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ")
                        .commitment("Kenya", "Namibia", "sending forty water engineers to Windhoek")
                        .commitment("Kenya", "Namibia", "providing seed maize to Kunene farmers")
                        .commitment("Kenya", "Namibia", "planning a bridge across Kunene rapids"),
                Told.by("KEN", "2021-06-01", "B.  ")
                        .statement(
                                OKOYE,
                                Record.Act.ASSERT,
                                Record.Tense.PAST,
                                "we sent forty water engineers to Windhoek, provided farmers of Kunene with maize seed"
                                        + " and planned the bridge across the Kunene rapids",
                                "water"));
        assertThat(new Ledger(session).page(LedgerQuestion.all()).commitments())
                .extracting(LedgerPage.Item::state)
                .containsOnly(LedgerPage.State.REPORTED_DONE);
    }

    @Test
    void aCommitmentSaidAgainIsOneAndReaffirmed() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ")
                        .commitment("Kenya", "Namibia", "send forty water engineers to Windhoek"),
                Told.by("KEN", "2021-06-01", "B.  ")
                        .commitment("Kenya", "Namibia", "send forty water engineers to Windhoek soon"),
                Told.by("KEN", "2021-07-01", "C.  ").commitment("Kenya", "Namibia", "build a school"));
        LedgerPage page = new Ledger(session).page(LedgerQuestion.all());
        assertThat(page.commitments())
                .extracting(LedgerPage.Item::state)
                .containsExactly(LedgerPage.State.OPEN, LedgerPage.State.REAFFIRMED);
        assertThat(page.commitments().get(1).reaffirmed()).hasSize(1);
    }

    @Test
    void aPersonGradesWithEvidenceAndTheLatestGradeHolds() {
        keep(Told.by("KEN", "2021-03-01", "A.  ").commitment("Kenya", "Namibia", "send forty water engineers"));
        String id = new Ledger(session)
                .page(LedgerQuestion.all())
                .commitments()
                .get(0)
                .id();
        Grading grading = new Grading(archive, InstantSource.fixed(Instant.EPOCH));
        grading.grade(id, 0, "A. Reader", "ten came");
        grading.grade(id, 1, "A. Reader", "all came");
        LedgerPage page = new Ledger(session).page(LedgerQuestion.all());
        assertThat(page.commitments().get(0).grade())
                .isNotNull()
                .extracting(LedgerPage.Grade::grade)
                .isEqualTo(1);
        assertThat(page.grades().percent()).isEqualTo(100);
        assertThatThrownBy(() -> grading.grade(id, 1, "A. Reader", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grading.grade("c-none", 1, "A", "b")).hasMessageContaining("c-none");
    }

    @Test
    void aPositionChangesFromForToAgainst() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ").statement(OKOYE, Record.Act.SUPPORT, null, "the dam", "energy"),
                Told.by("KEN", "2021-04-01", "B.  ")
                        .statement(OKOYE, Record.Act.ASSERT, null, "the dam is long", "energy"),
                Told.by("KEN", "2021-05-01", "C.  ").statement(OKOYE, Record.Act.OPPOSE, null, "the dam", "energy"));
        var kenya = new Parties(session, KNOWLEDGE).named("Kenya");
        PositionsPage page = new Positions(session).page(kenya.name(), true, kenya.actors(), "energy");
        assertThat(page.statements()).isEqualTo(3);
        assertThat(page.changes()).singleElement().satisfies(change -> {
            assertThat(change.from() + " " + change.to()).isEqualTo("for against");
            assertThat(change.after().day()).isEqualTo("2021-05-01");
        });
    }

    @Test
    void namesOfARelationStandInTheirOrder() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ").relation("strategic partner", "Kenya", "Namibia"),
                Told.by("KEN", "2021-04-01", "B.  ").relation("Strategic partners", "Namibia", "Kenya"),
                Told.by("KEN", "2021-05-01", "C.  ").relation("old friendship", "Namibia", "Kenya"));
        RelationsPage page = new Relations(session).page("KEN", "Kenya", "NAM", "Namibia");
        assertThat(page.labels()).extracting(RelationsPage.Label::texts).containsExactly(2, 1);
        assertThat(page.history()).extracting(RelationsPage.Use::changed).containsExactly(false, false, true);
    }

    @Test
    void adjoiningDaysAbroadAreOneLegAndACallIsNone() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ").encounter("MEETING", "HELD", "2021-03-01", OKOYE, HAGEN),
                Told.by("NAM", "2021-03-02", "B.  ").encounter("VISIT", "HELD", "2021-03-02", OKOYE, HAGEN),
                Told.by("NAM", "2021-05-02", "C.  ").encounter("CALL", "HELD", "2021-05-02", OKOYE, HAGEN),
                Told.by("NAM", "2021-06-02", "D.  ").encounter("VISIT", "PLANNED", "2021-06-02", OKOYE, HAGEN));
        var okoye = new Parties(session, KNOWLEDGE).named(OKOYE);
        VisitsPage page = new Visits(session, KNOWLEDGE).page(okoye.name(), false, okoye.actors());
        assertThat(page.legs()).singleElement().satisfies(leg -> {
            assertThat(leg.country() + " " + leg.start() + " " + leg.end()).isEqualTo("NAM 2021-03-01 2021-03-02");
            assertThat(leg.told()).hasSize(2);
        });
        var hagen = new Parties(session, KNOWLEDGE).named(HAGEN);
        assertThat(new Visits(session, KNOWLEDGE)
                        .page(hagen.name(), false, hagen.actors())
                        .legs())
                .isEmpty();
    }

    @Test
    void aNameThatIsNotClearIsToldWithThoseNearIt() {
        keep(Told.by("KEN", "2021-03-01", "A.  "));
        Parties parties = new Parties(session, KNOWLEDGE);
        assertThat(parties.named("Okoye").name()).isEqualTo(OKOYE);
        assertThat(parties.named("KEN").actors()).hasSize(2);
        assertThatThrownBy(() -> parties.named("Nobody")).hasMessageContaining("Nobody");
    }

    private FormulationPage page(String words) {
        return new Formulations(session, KNOWLEDGE).page(FormulationQuestion.of(words));
    }

    private CalendarPage calendar() {
        return new Calendar(session, KNOWLEDGE).page(CalendarQuestion.all());
    }

    private Set<String> candidates() {
        return Set.copyOf(new Candidates(session, KNOWLEDGE)
                .page(null, 5).candidates().stream()
                        .map(CandidatePage.Candidate::words)
                        .toList());
    }

    private SeriesPage series() {
        Parties parties = new Parties(session, KNOWLEDGE);
        return new Series(session, KNOWLEDGE)
                .page(SeriesQuestion.of(parties.named("Kenya"), parties.named("Namibia"), By.MONTH));
    }

    private void keep(Told... told) {
        archive.deliver(Delivery.of(Arrays.stream(told).map(Told::incoming).toList()));
    }
}
