package org.chancery.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.KeptEncounters;
import org.chancery.merge.MergedEncounter;
import org.chancery.resolve.Record;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of what is told of one actor, wherever an archive is kept. */
abstract class ProfileContract {

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
    void aReportCountsOnceHoweverManyNameSomebody() {
        keep(Told.by("KEN", "2021-03-01", "A.  "), Told.by("NAM", "2021-03-04", "B.  "));
        ActorList.Page page = list("okoye", List.of(), 0, 10);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.actors().get(0).reports()).isEqualTo(2);
        assertThat(page.actors().get(0).first()).isEqualTo("2021-03-01");
        assertThat(page.actors().get(0).last()).isEqualTo("2021-03-04");
    }

    @Test
    void kindsAreApartAndAPageGoesOnWhereTheLastEnded() {
        keep(Told.by("KEN", "2021-03-01", "A.  "));
        assertThat(list(null, List.of("state"), 0, 10).actors())
                .extracting(ActorList.Named::name)
                .containsExactlyInAnyOrder("Kenya", "Namibia");
        ActorList.Page first = list(null, List.of("person"), 0, 1);
        ActorList.Page second = list(null, List.of("person"), 1, 1);
        assertThat(first.total()).isEqualTo(2);
        assertThat(Set.of(first.actors().get(0).name(), second.actors().get(0).name()))
                .containsExactlyInAnyOrder(OKOYE, HAGEN);
    }

    @Test
    void signsOfAPatternAreNoPattern() {
        keep(Told.by("KEN", "2021-03-01", "A.  "));
        assertThat(list("100%' OR 1=1 --", List.of(), 0, 10).total()).isZero();
    }

    @Test
    void topicsOfAStateAreThoseOfAllWhoSpeakForIt() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ")
                        .statement(OKOYE, Record.Act.SUPPORT, Record.Tense.PRESENT, "the dam", "energy")
                        .statement("Kenya", Record.Act.SUPPORT, Record.Tense.PRESENT, "the pipe", "energy"),
                Told.by("NAM", "2021-03-02", "B.  ")
                        .statement(HAGEN, Record.Act.OPPOSE, Record.Tense.PRESENT, "the dam", "energy"));
        Party kenya = new Parties(session, KNOWLEDGE).named("Kenya");
        assertThat(new Profile(session, kenya.actors()).topics(5))
                .singleElement()
                .satisfies(topic -> {
                    assertThat(topic.name()).isEqualTo("energy");
                    assertThat(topic.number()).isEqualTo(2);
                });
        assertThat(new Profile(session, List.of()).topics(5)).isEmpty();
    }

    @Test
    void twoReportsOfOneMeetingAreOneEncounterInSomebodysCompany() {
        meetings();
        List<MergedEncounter> all = new KeptEncounters(archive, KNOWLEDGE).list(null, null);
        Company company = new Company("KEN", true, all);
        assertThat(company.encounters()).hasSize(1);
        assertThat(company.others()).singleElement().satisfies(other -> {
            assertThat(other.code()).isEqualTo("NAM");
            assertThat(other.encounters()).isEqualTo(1);
        });
        assertThat(company.ties(company.others())).isEmpty();
        Party okoye = new Parties(session, KNOWLEDGE).named(OKOYE);
        assertThat(new Company(okoye.code(), false, all).others())
                .extracting(Company.Other::name)
                .containsExactly(HAGEN);
    }

    @Test
    void topicsOfTwoAreThoseOfReportsOfTheirEncounters() {
        meetings();
        List<MergedEncounter> all = new KeptEncounters(archive, KNOWLEDGE).list(null, null);
        Parties parties = new Parties(session, KNOWLEDGE);
        assertThat(new DyadTopics(session).byYear(all, parties.named("Kenya").actors(), 3))
                .containsOnlyKeys("2021")
                .containsEntry("2021", List.of(new DyadTopics.Count("water", 1)));
    }

    @Test
    void aBookAnswersAsTheLedgerDoes() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ")
                        .commitment("Kenya", "Namibia", "send forty water engineers to Windhoek"),
                Told.by("KEN", "2021-06-01", "B.  ")
                        .commitment("Kenya", "Namibia", "send forty water engineers to Windhoek soon"),
                Told.by("KEN", "2021-07-01", "C.  ")
                        .commitment("Namibia", "Kenya", "build a school")
                        .statement(
                                "Kenya",
                                Record.Act.ASSERT,
                                Record.Tense.PAST,
                                "it sent forty water engineers to Windhoek",
                                "water"));
        LedgerBook book = new Ledger(session).book();
        List<Long> kenya = new Parties(session, KNOWLEDGE).named("Kenya").actors();
        for (LedgerQuestion question : List.of(
                LedgerQuestion.all(),
                new LedgerQuestion(kenya, List.of(), Set.of(), Set.of(), false),
                new LedgerQuestion(List.of(), kenya, Set.of("school"), Set.of(LedgerPage.State.OPEN), true))) {
            assertThat(book.page(session, question)).isEqualTo(new Ledger(session).page(question));
        }
        assertThat(book.page(session, LedgerQuestion.all()).commitments())
                .extracting(LedgerPage.Item::state)
                .contains(LedgerPage.State.REPORTED_DONE);
        new Grading(archive, InstantSource.fixed(Instant.EPOCH))
                .grade(
                        book.page(session, LedgerQuestion.all())
                                .commitments()
                                .get(0)
                                .id(),
                        1,
                        "A. Reader",
                        "seen");
        assertThat(book.page(session, LedgerQuestion.all()).grades().number()).isEqualTo(1);
    }

    private void meetings() {
        keep(
                Told.by("KEN", "2021-03-01", "A.  ")
                        .encounter("MEETING", "HELD", "2021-03-01", OKOYE, HAGEN)
                        .statement(OKOYE, Record.Act.SUPPORT, Record.Tense.PRESENT, "the dam", "water"),
                Told.by("NAM", "2021-03-01", "B.  ").encounter("MEETING", "HELD", "2021-03-01", OKOYE, HAGEN));
    }

    private ActorList.Page list(String name, List<String> kinds, int after, int most) {
        return new ActorList(session).page(new ActorList.Question(name, kinds, null, after, most));
    }

    private void keep(Told... told) {
        archive.deliver(Delivery.of(Arrays.stream(told).map(Told::incoming).toList()));
    }
}
