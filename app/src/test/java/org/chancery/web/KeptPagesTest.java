package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.keep.Archive;
import org.chancery.keep.EntryRow;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.web.PageCache.Key;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

    private static final Visitor ALICE = new Visitor("alice", Role.READER, true);
    private static final Visitor BOB = new Visitor("bob", Role.READER, true);
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    @Test
    void aPageIsMadeOnceWhileNothingChanges() {
        try (Served served = Served.copyOfSample()) {
            String first = served.page("/reports");
            double misses = metric(served, "misses_total");
            assertThat(served.page("/reports")).isEqualTo(first);
            assertThat(metric(served, "misses_total")).isEqualTo(misses);
            assertThat(metric(served, "hits_total")).isPositive();
            assertThat(metric(served, "bytes")).isGreaterThan(first.length());
        }
    }

    @Test
    void aChangeIsSeenAtOnceBothFromHereAndFromElsewhere() {
        try (Served served = Served.copyOfSample();
                Archive elsewhere = Archive.open(served.archive().place().replaceFirst("/chancery.db$", ""))) {
            String path = "/review/history.json";
            String before = served.get(path).body();
            correct(served.archive(), "from here");
            String here = served.get(path).body();
            assertThat(here).isNotEqualTo(before).contains("from here");
            correct(elsewhere, "from elsewhere");
            assertThat(served.get(path).body()).contains("from elsewhere");
        }
    }

    @Test
    void whoHasThePageIsToldThatItIsTheSame() {
        HttpResponse<String> first = Served.sample().get("/reports");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = Served.sample().get("/reports", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(Served.sample()
                        .get("/reports", "If-None-Match", "W/\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoTakesPackedPagesGetsThem() {
        HttpResponse<String> packed = Served.sample().get("/reports", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        HttpResponse<String> refused = Served.sample().get("/reports", "Accept-Encoding", "gzip;q=0");
        assertThat(refused.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(refused.body()).contains("<!doctype html>");
    }

    @Test
    void thePagesTakeNoMoreThanTheyMay() throws Exception {
        PageCache cache = new PageCache(20_000);
        for (int i = 0; i < 100; i++) {
            String path = "/" + i;
            assertThat(asked(cache, path, ALICE, "a")).isTrue();
            assertThat(cache.bytes()).isLessThanOrEqualTo(20_000);
        }
        assertThat(asked(cache, "/99", ALICE, "a")).isFalse();
        assertThat(asked(cache, "/0", ALICE, "a")).isTrue();
    }

    @Test
    void twoPeopleAndTwoLoginsNeverShare() throws Exception {
        PageCache cache = new PageCache(1 << 20);
        assertThat(asked(cache, "/x", ALICE, "a")).isTrue();
        assertThat(asked(cache, "/x", BOB, "a")).isTrue();
        assertThat(asked(cache, "/x", ALICE, "b")).isTrue();
        assertThat(asked(cache, "/x", new Visitor("alice", Role.ADMIN, true), "a"))
                .isTrue();
        assertThat(asked(cache, "/x", ALICE, "a")).isFalse();
    }

    /** Whether it had to be made. */
    private static boolean asked(PageCache cache, String path, Visitor visitor, String form) throws Exception {
        List<String> made = new ArrayList<>();
        cache.page(new Key("http://localhost", path, "", visitor, form, false, TODAY), "state", () -> {
            made.add(path);
            return PageCache.Page.of("state", "text/plain", new byte[3000]);
        });
        return !made.isEmpty();
    }

    private static void correct(Archive archive, String why) {
        try (Session session = archive.session()) {
            ReportRow report = session.reportsAfter(0, 1).get(0);
            EntryRow entry = session.entries(report.report()).stream()
                    .filter(one -> one.layer().equals("statement"))
                    .findFirst()
                    .orElseThrow();
            archive.correct(entry.id(), "somebody", why, "{\"rejected\": true}");
        }
    }

    private static double metric(Served served, String name) {
        Matcher matcher = Pattern.compile("^chancery_pages_kept_" + name + " ([0-9.E+]+)$", Pattern.MULTILINE)
                .matcher(served.get("/metrics").body());
        assertThat(matcher.find()).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
