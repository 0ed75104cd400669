package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.Samples;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Incoming;
import org.chancery.keep.Session;
import org.chancery.keep.Source;
import org.chancery.resolve.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What holds of webhooks, and of places of hits, wherever an archive is kept. */
abstract class WebhookContract {

    private static final String SECRET = "sixteen characters";

    private final List<Sent> sent = new ArrayList<>();
    private Archive archive;
    private Instant now = Samples.NOON;
    private int answer = 204;
    private Webhooks webhooks;
    private WebhookRun run;

    private record Sent(URI address, Map<String, String> headers, String json) {}

    private final Delivering delivering = new Delivering() {
        @Override
        public void check(URI address) {
            if (!"https".equals(address.getScheme())) {
                throw new QueryException("no https");
            }
        }

        @Override
        public int post(URI address, Map<String, String> headers, String json) throws IOException {
            sent.add(new Sent(address, headers, json));
            if (answer == 0) {
                throw new IOException("nobody answers");
            }
            return answer;
        }
    };

    abstract String fresh();

    @BeforeEach
    void open() {
        archive = Archive.open(fresh(), () -> now, true);
        Samples.deliver(archive);
        webhooks = new Webhooks(archive, () -> now, delivering);
        run = new WebhookRun(archive, () -> now, delivering);
        new SavedSearches(archive, () -> now).save("home", Query.of("home OR roads"));
        webhooks.add("home", "https://receiver.example/in", SECRET, "ada");
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void whatWasThereIsNotTold() throws InterruptedException {
        assertThat(run.run()).isZero();
        assertThat(sent).isEmpty();
    }

    @Test
    void newHitsAreToldOnceAndSigned() throws InterruptedException {
        deliver(Samples.later());
        run.run();
        run.run();
        assertThat(sent).hasSize(1);
        Sent message = sent.get(0);
        assertThat(message.headers().get(WebhookRun.SIGNATURE))
                .isEqualTo(WebhookRun.signature(SECRET, message.headers().get(WebhookRun.TIME), message.json()));
        var json = JsonMapper.builder().build().readTree(message.json());
        assertThat(json.path("hits").path(0).path("report").path("doc").asString())
                .isEqualTo("kenya-3");
        assertThat(webhooks.messages(5).get(0).arrived()).isTrue();
    }

    @Test
    void reportsWithoutAHitTellNothing() throws InterruptedException {
        new SavedSearches(archive, () -> now).save("home", Query.of("zeppelin"));
        deliver(Samples.later());
        run.run();
        assertThat(sent).isEmpty();
    }

    /** The figure was computed by another program. */
    @Test
    void theSignatureIsAnHmacWithSha256() {
        assertThat(WebhookRun.signature("Jefe", "what do ya want for nothing?", ""))
                .isEqualTo("sha256=38c6c848e5a2f57451f5095df6370d5c9b83175b99df46422b34960c28def6ae");
    }

    @Test
    void whatDoesNotArriveIsTriedFiveTimesWithPauses() throws InterruptedException {
        answer = 500;
        deliver(Samples.later());
        run.run();
        run.run();
        assertThat(sent).hasSize(1);
        for (Duration pause : WebhookRun.PAUSES) {
            now = now.plus(pause).plusSeconds(1);
            run.run();
        }
        now = now.plus(Duration.ofDays(2));
        run.run();
        assertThat(sent).hasSize(5);
        assertThat(sent.stream()
                        .map(one -> one.headers().get(WebhookRun.NUMBER))
                        .distinct())
                .hasSize(1);
        Webhooks.Message message = webhooks.messages(1).get(0);
        assertThat(message.nextAt()).isNull();
        assertThat(message.trouble()).contains("500");
    }

    @Test
    void whatArrivesLaterIsThrough() throws InterruptedException {
        answer = 0;
        deliver(Samples.later());
        run.run();
        assertThat(webhooks.messages(1).get(0).trouble()).isEqualTo("nobody answers");
        answer = 200;
        now = now.plus(Duration.ofMinutes(1));
        run.run();
        assertThat(webhooks.messages(1).get(0).arrived()).isTrue();
    }

    @Test
    void addressesAndSecretsAreChecked() {
        assertThatThrownBy(() -> webhooks.add("home", "http://receiver.example/in", SECRET, "ada"))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> webhooks.add("home", "https://user:pass@receiver.example/", SECRET, "ada"))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> webhooks.add("home", "not an address", SECRET, "ada"))
                .isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> webhooks.add("home", "https://receiver.example/", "short", "ada"))
                .hasMessageContaining("16");
        assertThatThrownBy(() -> webhooks.add("no such", "https://receiver.example/", SECRET, "ada"))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void removingForgetsTheMessagesToo() throws InterruptedException {
        deliver(Samples.later());
        run.run();
        webhooks.remove(webhooks.all().get(0).number());
        assertThat(webhooks.all()).isEmpty();
        assertThat(webhooks.messages(5)).isEmpty();
    }

    @Test
    void placesOfHitsAreCountedByEncounter() {
        try (Session session = archive.session()) {
            HitPlaces places = HitPlaces.of(session, Query.of("engineers"));
            assertThat(places.encounters()).isEqualTo(3);
            assertThat(places.placed()).isEqualTo(1);
            assertThat(places.places()).singleElement().satisfies(place -> {
                assertThat(place.name()).isEqualTo("Windhoek");
                assertThat(place.country()).isEqualTo("NAM");
                assertThat(place.latitude()).isEqualTo(-22.56);
                assertThat(place.reports()).extracting(HitPlaces.Source::doc).containsExactly("kenya-1");
            });
            assertThat(HitPlaces.of(session, Query.of("thank").within(Query.Scope.STATEMENTS))
                            .places())
                    .isEmpty();
            assertThat(HitPlaces.of(session, Query.of("partnership").within(Query.Scope.STATEMENTS))
                            .places())
                    .hasSize(1);
        }
    }

    private void deliver(Record record) {
        archive.deliver(Delivery.of(List.of(new Incoming(record, Source.of(record, "later.jsonl", Samples.NOON)))));
    }
}
