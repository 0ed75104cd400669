package org.chancery.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of news wherever an archive is kept. */
abstract class NewsContract {

    private Archive archive;
    private Session session;
    private News news;

    /** Address of an archive that is not there yet. */
    abstract String fresh();

    @BeforeEach
    void open() {
        archive = Archive.open(fresh(), InstantSource.fixed(Instant.parse("2022-02-03T08:00:00Z")), true);
        session = archive.session();
        news = new News(session);
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    @Test
    void anEmptyArchiveHasNoNews() {
        assertThat(news.span()).isEqualTo(new News.Span(null, null, 0, 0));
        assertThat(news.years()).isEmpty();
        assertThat(news.latest(5)).isEmpty();
        assertThat(news.encountersSince("2022-01-01", 5)).isNull();
        assertThat(news.due("2022-01-01", 5)).isEmpty();
        assertThat(news.ahead("2022-01-01", 5)).isEmpty();
        assertThat(news.wordings("2022-01-01", "2021-01-01", 5)).isEmpty();
        assertThat(news.arrivals(5)).isEmpty();
    }

    @Test
    void reportsAreCountedByYearAndSide() {
        keep(
                Told.by("KEN", "2021-03-01", "The dam is open."),
                Told.by("KEN", "2021-05-01", "The dam is full."),
                Told.by("NAM", "2022-01-01", "The dam is shut."));
        assertThat(news.span()).isEqualTo(new News.Span("2021-03-01", "2022-01-01", 3, 2));
        assertThat(news.years()).containsExactly(new News.Year("2021", "KEN", 2), new News.Year("2022", "NAM", 1));
        assertThat(news.latest(2).stream().map(fresh -> fresh.report().day()))
                .containsExactly("2022-01-01", "2021-05-01");
        assertThat(news.arrivals(5)).containsExactly(new News.Arrival("2022-02-03", 3, 0));
    }

    @Test
    void whatTwoReportsAnnounceInOneWordingIsOne() {
        keep(
                Told.by("KEN", "2021-03-01", "A summit comes.").upcoming("Lake summit", "2022-06", "Kenya"),
                Told.by("NAM", "2021-04-01", "The summit comes.").upcoming("lake summit", "2022-06", "Namibia"),
                Told.by("NAM", "2021-05-01", "A summit came.").upcoming("Sea summit", "2021-06", "Namibia"));
        assertThat(news.ahead("2022-01-01", 5))
                .extracting(News.Ahead::what, News.Ahead::date, News.Ahead::reports)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Lake summit", "2022-06", 2));
    }

    @Test
    void encountersThatAreOnlyPlannedAreNotTheLatest() {
        keep(
                Told.by("KEN", "2021-03-01", "They met.").encounter("MEETING", "HELD", "2021-03-01", "A B", "C D"),
                Told.by("KEN", "2021-04-01", "They will.").encounter("MEETING", "PLANNED", "2021-05-01", "A B", "C D"));
        assertThat(news.encountersSince("2022-01-01", 5)).isEqualTo("2021-03-01");
    }

    private void keep(Told... told) {
        archive.deliver(Delivery.of(Arrays.stream(told).map(Told::incoming).toList()));
    }
}
