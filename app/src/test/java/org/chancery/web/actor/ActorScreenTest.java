package org.chancery.web.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chancery.follow.ActorList;
import org.chancery.follow.Visits;
import org.chancery.keep.Session;
import org.chancery.series.By;
import org.chancery.series.Parties;
import org.chancery.series.Party;
import org.chancery.series.Series;
import org.chancery.series.SeriesQuestion;
import org.chancery.show.SeriesAnswer;
import org.chancery.show.VisitsAnswer;
import org.chancery.web.Served;
import org.chancery.web.Urls;
import org.junit.jupiter.api.Test;

class ActorScreenTest {

    private static final Served SAMPLE = Served.sample();

    @Test
    void theMostNamedComeFirstAndKindsAreApart() {
        List<List<String>> rows = SAMPLE.csv("/actors.csv?kind=states");
        assertThat(rows).hasSizeGreaterThan(3);
        int kind = rows.get(0).indexOf("kind");
        int reports = rows.get(0).indexOf("reports");
        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row -> assertThat(row.get(kind)).isEqualTo("state"));
        assertThat(Integer.parseInt(rows.get(1).get(reports)))
                .isGreaterThanOrEqualTo(Integer.parseInt(rows.get(2).get(reports)));
        assertThat(SAMPLE.get("/actors?kind=rivers").statusCode()).isEqualTo(400);
        assertThat(SAMPLE.page("/actors?q=" + Urls.escape("' OR '1'='1"))).contains("Nobody of that name");
    }

    @Test
    void everyActorHasAPage() {
        try (Session session = SAMPLE.archive().session()) {
            new ActorList(session)
                    .page(new ActorList.Question(null, List.of(), null, 0, 500))
                    .actors()
                    .forEach(actor ->
                            assertThat(SAMPLE.page(Urls.actor(actor.key()))).contains("id=\"commitments\""));
        }
        assertThat(SAMPLE.get("/actors/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void journeysAreThoseOfTheCommandLine() {
        try (Session session = SAMPLE.archive().session()) {
            Party japan = new Parties(session, SAMPLE.site().knowledge()).named("Japan");
            VisitsAnswer answer = new VisitsAnswer(
                    new Visits(session, SAMPLE.site().knowledge()).page(japan.name(), japan.state(), japan.actors()));
            assertThat(SAMPLE.csv("/actors/JPN/visits.csv")).isEqualTo(answer.rows());
        }
    }

    @Test
    void aDyadCountsAsTheSeriesDoes() {
        try (Session session = SAMPLE.archive().session()) {
            Parties parties = new Parties(session, SAMPLE.site().knowledge());
            for (boolean bySide : new boolean[] {false, true}) {
                SeriesQuestion question = new SeriesQuestion(
                        parties.named("Kenya"), parties.named("India"), By.QUARTER, false, bySide, Set.of(), false);
                assertThat(SAMPLE.csv("/dyads/KEN/IND.csv?by=quarter&publisher-side=" + (bySide ? 1 : 0)))
                        .isEqualTo(new SeriesAnswer(
                                        new Series(session, SAMPLE.site().knowledge()).page(question))
                                .rows());
            }
        }
    }

    @Test
    void aDyadShowsItsEncountersAndLeadsToTheirComparison() {
        String page = SAMPLE.page("/dyads/KEN/IND");
        assertThat(page)
                .contains("<table id=\"meetings\">")
                .contains("href=\"/compare?a=")
                .contains("href=\"/brief?");
        assertThat(SAMPLE.csv("/dyads/KEN/IND/encounters.csv")).hasSizeGreaterThan(1);
        assertThat(SAMPLE.page("/dyads?a=Kenya&b=India")).contains("Kenya and India");
        assertThat(SAMPLE.get("/dyads/KEN/KEN").statusCode()).isEqualTo(400);
        assertThat(SAMPLE.get("/dyads?a=Kenya").statusCode()).isEqualTo(400);
    }

    @Test
    void anEmptyArchiveSaysWhatToDo() {
        try (Served empty = Served.empty()) {
            assertThat(empty.page("/actors")).contains("add reports");
            assertThat(empty.page("/formulations")).contains("No registered formulation");
            assertThat(empty.page("/dyads/KEN/IND")).contains("No encounter of the two");
        }
    }
}
