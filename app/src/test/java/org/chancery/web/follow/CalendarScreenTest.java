package org.chancery.web.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.follow.Calendar;
import org.chancery.follow.CalendarPage;
import org.chancery.follow.CalendarPage.Outcome;
import org.chancery.follow.CalendarQuestion;
import org.chancery.keep.Session;
import org.chancery.show.CalendarAnswer;
import org.chancery.web.Served;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CalendarScreenTest {

    private static final Served SAMPLE = Served.sample();

    @Test
    void thePageSaysWhatTheCommandLineSays() {
        CalendarPage page = page(CalendarQuestion.all());
        assertThat(page.items()).isNotEmpty();
        assertThat(SAMPLE.csv("/calendar.csv")).isEqualTo(new CalendarAnswer(page).rows());
        assertThat(ids("/calendar.json")).isEqualTo(ids(page));
    }

    @Test
    void filtersAreThoseOfTheCommandLine() {
        String from = "2024-06-01";
        String until = "2026-06-30";
        CalendarPage page =
                page(new CalendarQuestion(List.of(), from, until, null, Set.of(Outcome.HELD, Outcome.NO_REPORT_FOUND)));
        assertThat(ids("/calendar.json?from=" + from + "&until=" + until + "&outcome=held&outcome=no_report_found"))
                .isEqualTo(ids(page));
    }

    @Test
    void theFeedHasWhatThePageHas() {
        String feed = SAMPLE.get("/calendar.ics").body();
        assertThat(feed).startsWith("BEGIN:VCALENDAR");
        long dated = page(CalendarQuestion.all()).items().stream()
                .filter(item -> item.from() != null)
                .count();
        assertThat(feed.split("BEGIN:VEVENT", -1)).hasSize((int) dated + 1);
        assertThat(SAMPLE.get("/calendar.ics").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
    }

    @Test
    void aFeedKeepsTheFiltersOfItsPage() {
        assertThat(SAMPLE.page("/calendar?outcome=held")).contains("href=\"/calendar.ics?outcome=held\"");
    }

    @Test
    void aMonthHasAllItsDays() {
        String page = SAMPLE.page("/calendar?view=month&month=2024-02");
        assertThat(page.split("datetime=\"2024-02-", -1)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(page).contains("month=2024-01").contains("month=2024-03");
    }

    @Test
    void whatCannotBeAskedIsTold() {
        assertThat(SAMPLE.get("/calendar?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(SAMPLE.get("/calendar?outcome=great").statusCode()).isEqualTo(400);
        assertThat(SAMPLE.get("/calendar?view=month&month=Feb").statusCode()).isEqualTo(400);
        assertThat(SAMPLE.get("/calendar?actor=Atlantis").statusCode()).isEqualTo(400);
    }

    @Test
    void anEmptyArchiveSaysWhatToDo() {
        try (Served empty = Served.empty()) {
            assertThat(empty.page("/calendar")).contains("add reports");
            assertThat(empty.page("/calendar?view=month&month=2024-02"))
                    .contains("No report of this archive announced");
            assertThat(empty.page("/commitments")).contains("add reports");
        }
    }

    private static CalendarPage page(CalendarQuestion question) {
        try (Session session = SAMPLE.archive().session()) {
            return new Calendar(session, SAMPLE.site().knowledge()).page(question);
        }
    }

    private static List<String> ids(CalendarPage page) {
        return page.items().stream().map(CalendarPage.Item::id).toList();
    }

    private static List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : SAMPLE.json(path).get("items")) {
            ids.add(item.get("id").asString());
        }
        return ids;
    }
}
