package org.chancery.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.EventStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDayTest {

    /** The report is of 8 March 2031. */
    @ParameterizedTest
    @CsvSource({
        "2031-03-07, 2031-03-07, text",
        "2031-03, 2031-03-08, report",
        "2031-02, 2031-02-01, period",
        "2019, 2019-01-01, period",
        "2031-05-01, 2031-03-08, report",
        "19, 2031-03-08, report",
        ", 2031-03-08, report"
    })
    void theDayOfAnEventSaysWhereItIsFrom(@Nullable String date, String day, String basis) {
        Record.Event event = ReleaseSample.event(
                "AID", null, List.of("Peru"), List.of("Chile"), "070", 10, EventStatus.OCCURRED, date, 0);
        EventDay found = EventDay.of(event, ReleaseSample.record("a", event).document());
        assertThat(found).isEqualTo(new EventDay(LocalDate.parse(day), basis));
    }
}
