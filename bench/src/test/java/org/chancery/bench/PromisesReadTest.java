package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.chancery.Pipeline;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is promised, on what terms, who stands where towards a treaty, and what a question in a transcript is not. */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PromisesReadTest {

    private static final String PROMISES = """
            Kenyan President William Ruto met with Rwandan President Paul Kagame in Nairobi on Tuesday.

            Ruto said that Kenya will send forty engineers to Rwanda by June 2031 if the rains end. He reaffirmed \
            Kenya's pledge to lend Rwanda $20 million for the railway. Kagame said that Rwanda is ready to open a \
            consulate in Mombasa.

            The two presidents agreed to bring the friendship between their countries to a new level. They tasked \
            their ministers to draft a treaty on fisheries. It was agreed to keep in touch through the two embassies.

            Important consensus was reached on many questions.
            """;

    private static final String TRANSCRIPT = """
            The press officer of the Chilean president spoke to reporters. Press Officer Marta Olave: Good morning! \
            The presidents of Chile and Peru have just ended their call. President Luis Arana said that Peru would \
            open the border in June. I think this was a useful talk. Question: Did the presidents discuss the \
            stranded tanker? Marta Olave: No, they did not. The tanker was not raised. Question: Will the president \
            travel to Lima next week and sign the Lima Accord? Marta Olave: I cannot say. We will publish the text on \
            Friday. Many of you have asked about the fishing fleet and its permits, and about the reports in the \
            newspapers of this morning, which speak of quarrels that nobody in this house has seen or heard of in all \
            these months. The fleet sails under the same rules as before, and the permits are handed out in the port \
            by the same office as before; whoever says anything else has not asked the fishermen, who know best what \
            they catch and where. The weather has been kind to all of us this year, the harvest of the valley is in \
            the barns, and the road to the coast is open again after the floods of last winter. I have brought you \
            some of the figures, and my colleague will hand them out at the door when we are done here, together with \
            the map of the new road and the names of those who built it. Those who wish to see the road for \
            themselves may join the bus that leaves on Thursday at nine from the square in front of the ministry, and \
            will be back in the evening. Please write your names on the list. Thank you.
            """;

    private static final String TREATY = """
            Senegal signed the Dakar Convention on Coastal Fisheries (DCCF) on Monday in Dakar.

            Gambian President Adama Barrow said that the DCCF was a milestone. Mali rejected the Dakar Convention on \
            Coastal Fisheries. Guinea's foreign minister said that all states must abide by the DCCF.

            The Fisheries Policy Council held a session.
            """;

    private Record promises;
    private Record transcript;
    private Record treaty;

    @BeforeAll
    void readAll() throws IOException {
        Pipeline pipeline = Pipeline.installed();
        promises = read(pipeline, "promises", "KEN", "2031-03-04", PROMISES);
        transcript = read(pipeline, "transcript", "CHL", "2029-05-09", TRANSCRIPT);
        treaty = read(pipeline, "treaty", "", "2033-09-02", TREATY);
    }

    private static Record read(Pipeline pipeline, String id, String side, String published, String text)
            throws IOException {
        return pipeline.read(pipeline.reader().read(id, Map.of("side", side, "published", published), text));
    }

    private Record.Commitment promise(String begin) {
        return promises.commitments().stream()
                .filter(commitment -> commitment.action().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPromiseHasItsDayItsConditionAndItsQuantity() {
        assertThat(promise("send"))
                .extracting(Record.Commitment::due, Record.Commitment::condition, Record.Commitment::amounts)
                .containsExactly("2031-06", "if the rains end", List.of("forty engineers"));
    }

    @Test
    void aPromiseTellsWhomItServes() {
        assertThat(promise("lend").to()).containsExactly("Rwanda");
    }

    @Test
    void aPledgeReaffirmedIsSaidAgain() {
        assertThat(promises.commitments())
                .filteredOn(Record.Commitment::repeated)
                .extracting(Record.Commitment::action)
                .containsExactly("lend Rwanda $20 million for the railway");
    }

    @Test
    void anOrderToOnesOwnMinistersBinds() {
        assertThat(promise("draft").by()).containsExactlyInAnyOrder("Kenya", "Rwanda");
    }

    @Test
    void whatWasAgreedBindsTheParties() {
        assertThat(promise("keep in touch").by()).containsExactlyInAnyOrder("Kenya", "Rwanda");
    }

    @Test
    void aFriendshipBroughtToANewLevelIsNoAct() {
        assertThat(promises.commitments()).noneMatch(one -> one.action().contains("new level"));
    }

    @Test
    void consensusWithoutContentIsNoCommitment() {
        assertThat(promises.commitments()).noneMatch(one -> one.action().contains("many questions"));
    }

    @Test
    void aSpokeswomansOwnViewIsHers() {
        assertThat(speakers("I think this was a useful talk")).containsExactly("Marta Olave");
    }

    @Test
    void whatThePresidentSaidIsHisThoughAnotherTellsIt() {
        assertThat(speakers("Peru would open the border in June")).containsExactly("Luis Arana");
    }

    @Test
    void aQuestionAssertsNothing() {
        assertThat(transcript.statements()).noneMatch(one -> one.content().contains("stranded tanker"));
        assertThat(transcript.encounters()).noneMatch(one -> "Lima".equals(one.place()));
        assertThat(transcript.initiatives()).isEmpty();
        assertThat(transcript.upcoming()).isEmpty();
    }

    private List<String> speakers(String content) {
        return transcript.statements().stream()
                .filter(one -> one.content().equals(content))
                .flatMap(one -> one.speakers().stream())
                .toList();
    }

    @Test
    void aTreatyKnownByItsAcronymIsTheSameTreaty() {
        assertThat(treaty.initiatives())
                .extracting(Record.Initiative::name)
                .containsExactly("Dakar Convention on Coastal Fisheries");
    }

    @Test
    void signingPraisingAndAbidingSupportARejectionOpposes() {
        assertThat(treaty.initiatives().get(0).stances())
                .extracting(Record.Stance::actor, Record.Stance::stance)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("Senegal", Record.StanceKind.SUPPORTS),
                        Tuple.tuple("Adama Barrow", Record.StanceKind.SUPPORTS),
                        Tuple.tuple("Guinea", Record.StanceKind.SUPPORTS),
                        Tuple.tuple("Mali", Record.StanceKind.OPPOSES));
    }
}
