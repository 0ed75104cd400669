package org.chancery.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.Test;

class EventIdTest {

    private static Record.Event meeting(String... actors) {
        return ReleaseSample.event("CONSULT", null, List.of(actors), List.of(), "040", 2.5);
    }

    @Test
    void theOrderOfActorsDoesNotChangeAnId() {
        assertThat(EventId.of("a", meeting("Peru", "Chile"))).isEqualTo(EventId.of("a", meeting("Chile", "Peru")));
    }

    @Test
    void anotherReportOrActorGivesAnotherId() {
        assertThat(List.of(
                        EventId.of("a", meeting("Peru", "Chile")),
                        EventId.of("b", meeting("Peru", "Chile")),
                        EventId.of("a", meeting("Peru", "Chile", "Germany"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void anIdIsAWordAndItsNumberFitsIntoADouble() {
        String id = EventId.of("a", meeting("Peru", "Chile"));
        assertThat(id).matches("v[0-9a-f]{13}");
        assertThat((long) (double) EventId.number(id)).isEqualTo(EventId.number(id));
    }
}
