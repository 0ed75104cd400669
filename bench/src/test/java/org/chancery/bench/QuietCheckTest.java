package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.Test;

final class QuietCheckTest {

    private static final String TEXT = "Brazil met Ghana.";
    private static final List<Record.Evidence> EVIDENCE =
            List.of(new Record.Evidence(new Span(0, TEXT.length()), TEXT, "talks.held"));
    private static final Record.Encounter ENCOUNTER = new Record.Encounter(
            "e1",
            Record.EncounterKind.MEETING,
            true,
            Record.EncounterStatus.HELD,
            null,
            null,
            List.of("Brazil", "Ghana"),
            EVIDENCE);
    private static final Record.Commitment COMMITMENT = new Record.Commitment(
            "c1",
            List.of("Ghana"),
            List.of(),
            Record.Strength.FIRM,
            "train",
            null,
            null,
            List.of(),
            false,
            null,
            null,
            EVIDENCE);

    private static Record.Actor actor(String name, Record.ActorKind kind) {
        return new Record.Actor(name, name, kind, null, null, null, List.of(), List.of(), List.of());
    }

    private static Record.Event event(String actor, String recipient) {
        return new Record.Event(
                "v1",
                "CONSULT",
                null,
                List.of(),
                List.of(actor),
                List.of(recipient),
                List.of(),
                List.of(),
                null,
                null,
                Record.EventStatus.OCCURRED,
                null,
                1,
                1.0,
                "040",
                List.of(),
                "talks.held",
                null,
                EVIDENCE);
    }

    private static List<String> disturbances(
            List<Record.Encounter> encounters, List<Record.Commitment> commitments, List<Record.Event> events) {
        Document document =
                new Document("match", "", "", null, null, null, null, null, null, "en", Completeness.FULL, "0", TEXT);
        List<Record.Actor> actors = List.of(
                actor("Brazil", Record.ActorKind.STATE),
                actor("Ghana", Record.ActorKind.STATE),
                actor("Olympic Committee", Record.ActorKind.ORGANIZATION));
        return QuietCheck.disturbances(new Record(
                "k",
                "0",
                document,
                actors,
                encounters,
                List.of(),
                commitments,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    @Test
    void aRecordOfActorsAloneIsQuiet() {
        assertThat(disturbances(List.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void anEncounterDisturbs() {
        assertThat(disturbances(List.of(ENCOUNTER), List.of(), List.of()))
                .containsExactly("encounter MEETING of [Brazil, Ghana] “Brazil met Ghana.” (talks.held)");
    }

    @Test
    void aCommitmentDisturbs() {
        assertThat(disturbances(List.of(), List.of(COMMITMENT), List.of())).hasSize(1);
    }

    @Test
    void anEventBetweenStatesDisturbs() {
        assertThat(disturbances(List.of(), List.of(), List.of(event("Brazil", "Ghana"))))
                .hasSize(1);
    }

    @Test
    void anEventWithAClubDoesNotDisturb() {
        assertThat(disturbances(List.of(), List.of(), List.of(event("Brazil", "Olympic Committee"))))
                .isEmpty();
    }
}
