package org.chancery.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.resolve.Record;
import org.chancery.resolve.Record.EventStatus;
import org.junit.jupiter.api.Test;

class OneADayTest {

    private static final Record FIRST = ReleaseSample.record("a7", ReleaseSample.visit());
    private static final Record LATER = ReleaseSample.record("b2", LocalDate.of(2031, 3, 9), ReleaseSample.visit());

    private static String daily(ReleaseFormat format, Record... records) {
        return ReleaseSample.release(
                ReleaseSample.choice(
                        format, Series.ONE_A_DAY, ReleaseChoice.of(format).expansion()),
                records);
    }

    @Test
    void twoReportsOfOneVisitAreOneRowWithBothAddresses() {
        List<List<String>> lines = ReleaseSample.cells(daily(ReleaseFormat.PHOENIX, LATER, FIRST));
        assertThat(lines).hasSize(2);
        assertThat(lines).allMatch(row -> row.get(24).equals("https://www.example.org/a7;https://www.example.org/b2"));
    }

    @Test
    void theOrderOfTheRecordsDoesNotMatter() {
        assertThat(daily(ReleaseFormat.CSV, LATER, FIRST)).isEqualTo(daily(ReleaseFormat.CSV, FIRST, LATER));
    }

    @Test
    void theNumberOfReportsIsKept() {
        List<String> row =
                ReleaseSample.cells(daily(ReleaseFormat.GDELT2, FIRST, LATER)).get(0);
        assertThat(row.subList(31, 34)).containsExactly("2", "1", "2");
    }

    @Test
    void anotherDayIsAnotherRow() {
        Record.Event before = ReleaseSample.event(
                "CONSULT", "visit", List.of("Peru"), List.of("Chile"), "042", 4, EventStatus.OCCURRED, "2031-03-05", 0);
        assertThat(daily(ReleaseFormat.POLECAT, FIRST, ReleaseSample.record("c1", before))
                        .lines())
                .hasSize(3);
    }

    @Test
    void whatIsDeniedIsNotMergedWithWhatHappened() {
        Record.Event denied = ReleaseSample.event(
                "CONSULT", "visit", List.of("Peru"), List.of("Chile"), "042", 4, EventStatus.NEGATED, "2031-03-07", 0);
        assertThat(daily(ReleaseFormat.CSV, FIRST, ReleaseSample.record("c1", denied))
                        .lines())
                .hasSize(3);
    }

    @Test
    void eventsWithoutADayStayApart() {
        Record.Event undated = ReleaseSample.event(
                "AID", null, List.of("Peru"), List.of("Chile"), "070", 10, EventStatus.OCCURRED, null, 0);
        assertThat(daily(
                                ReleaseFormat.POLECAT,
                                ReleaseSample.record("a7", (LocalDate) null, undated),
                                ReleaseSample.record("b2", (LocalDate) null, undated))
                        .lines())
                .hasSize(3);
    }

    @Test
    void everyMentionGoesUnderTheRowThatStays() {
        List<List<String>> mentions = ReleaseSample.cells(daily(ReleaseFormat.GDELT2_MENTIONS, FIRST, LATER));
        List<List<String>> events = ReleaseSample.cells(daily(ReleaseFormat.GDELT2, FIRST, LATER));
        assertThat(mentions).hasSize(4);
        assertThat(mentions.stream().map(row -> row.get(0)).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(row -> row.get(0)).toList());
    }
}
