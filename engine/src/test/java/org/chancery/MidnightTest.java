package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.read.Document;
import org.chancery.read.Outlet;
import org.chancery.read.Outlets;
import org.chancery.read.Reader;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The minute of publication is kept, and what came out in the small hours is of the day before. */
class MidnightTest {

    private static final Reader READER = new Reader(new Outlets() {
        @Override
        public Optional<Outlet> byName(String publisher) {
            return Optional.empty();
        }

        @Override
        public Optional<Outlet> byDomain(String host) {
            return Optional.empty();
        }
    });

    private static Document published(String words) {
        return READER.read("d", Map.of("published", words), "The ministers spoke by telephone.");
    }

    private static Record record(String name, String published) throws IOException {
        Path path = Texts.path(name);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        Pipeline pipeline = Texts.pipeline(path);
        return pipeline.read(
                pipeline.reader().read(name, Map.of("published", published), text.substring(text.indexOf("\n\n") + 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05-04T02:20+03:00, 2013-05-04T02:20+03:00",
        "2013-05-04 02:20:11+0300, 2013-05-04T02:20+03:00",
        "'Sat, 04 May 2013 19:06:40 +0000', 2013-05-04T19:06Z",
        "2013-05-04T23:59:00Z, 2013-05-04T23:59Z",
        "'May 4, 2013 02:20', 2013-05-04T02:20",
        "'May 4, 2013, 1:05 p.m.', 2013-05-04T13:05",
        "'12:30 am, 4 May 2013', 2013-05-04T00:30"
    })
    void theMinuteOfPublicationIsKeptAsWritten(String words, String at) {
        assertThat(published(words).publishedAt()).isEqualTo(at);
        assertThat(published(words).published()).isEqualTo(LocalDate.of(2013, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-05-04", "4 May 2013", "2013-05-04T00:00:00Z", "2013-05-04/05"})
    void aDayWithoutATimeHasNoMinute(String words) {
        assertThat(published(words).publishedAt()).isNull();
        assertThat(published(words).reportedDay()).isEqualTo(LocalDate.of(2013, 5, 4));
    }

    @Test
    void theSmallHoursBelongToTheDayBefore() {
        assertThat(published("2013-05-04T02:20+03:00").reportedDay()).isEqualTo(LocalDate.of(2013, 5, 3));
        assertThat(published("2013-05-04T03:59").reportedDay()).isEqualTo(LocalDate.of(2013, 5, 3));
        assertThat(published("2013-05-04T04:00").reportedDay()).isEqualTo(LocalDate.of(2013, 5, 4));
        assertThat(published("2013-05-04T11:57").reportedDay()).isEqualTo(LocalDate.of(2013, 5, 4));
    }

    @Test
    void aMeetingThatTellsItsDayIsNotMoved() throws IOException {
        assertThat(record("two-sides-inverted", "2018-11-20T01:15-03:00").encounters())
                .first()
                .extracting(Record.Encounter::date)
                .isEqualTo("2018-11-19");
    }

    @Test
    void aMeetingWithoutADayIsOfTheDayBefore() throws IOException {
        assertThat(record("undated-call", "2018-11-20T01:15-03:00").encounters())
                .first()
                .extracting(Record.Encounter::date)
                .isEqualTo("2018-11-19");
        assertThat(record("undated-call", "2018-11-20T11:15-03:00").encounters())
                .first()
                .extracting(Record.Encounter::date)
                .isEqualTo("2018-11-20");
    }
}
