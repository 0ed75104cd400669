package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.Texts;
import org.junit.jupiter.api.Test;

/** On what promises hang, which are said again, and what did not come about. */
class PledgesTest {

    private final Record record = Texts.record("pledges");

    private Record.Commitment promise(String action) {
        return record.commitments().stream()
                .filter(one -> one.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProvisoIsTheConditionOfThePromise() {
        assertThat(promise("send twelve judges to the court in Sarajevo, provided that their safety is guaranteed"))
                .extracting(Record.Commitment::condition, Record.Commitment::amounts)
                .containsExactly("provided that their safety is guaranteed", List.of("twelve judges"));
    }

    @Test
    void whatIsSaidOnceAgainReaffirmsThePromiseThatHadACondition() {
        Record.Commitment first = promise("lend 40 pumps to the valley if the canal is repaired");
        assertThat(first.repeated()).isFalse();
        assertThat(promise("lend 40 pumps to the valley"))
                .extracting(Record.Commitment::repeated, Record.Commitment::reaffirms)
                .containsExactly(true, first.id());
    }

    @Test
    void anAgreementThatWasNotReachedIsNoEvidenceOfOneThatWas() {
        assertThat(record.events())
                .filteredOn(event -> event.evidence().stream()
                        .anyMatch(words -> words.quote().contains("did not agree")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.status()).isEqualTo(Record.EventStatus.NEGATED);
                    assertThat(event.evidence()).hasSize(1);
                });
        assertThat(record.events())
                .filteredOn(event -> event.status() == Record.EventStatus.OCCURRED)
                .extracting(Record.Event::type)
                .contains("AGREE");
    }

    @Test
    void weWouldLikeToIsAWish() {
        assertThat(Texts.statement(record, "We would like to buy the mill").modality())
                .isEqualTo(Record.Modality.WISH);
    }
}
