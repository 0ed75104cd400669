package org.chancery.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.Samples;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Incoming;
import org.chancery.keep.Session;
import org.chancery.keep.Source;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of the review wherever an archive is kept. */
abstract class ReviewContract {

    private static final Knowledge KNOWLEDGE = Knowledge.packed(List.of("outlets"));
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Archive archive;
    private Reviews reviews;

    abstract String fresh();

    @BeforeEach
    void open() {
        archive = Archive.open(fresh(), InstantSource.fixed(Samples.NOON), true);
        deliver("k1");
        reviews = new Reviews(archive, KNOWLEDGE, InstantSource.fixed(Samples.NOON));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aStatementWithoutAVerbOfSayingWaits() {
        Doubt doubt = next(Rule.WEAK_CUE, "ada");
        assertThat(item(doubt).asRead().path("content").asString()).isEqualTo("the engineers");
        assertThat(item(doubt).excerpts().get(0).pieces())
                .anyMatch(
                        piece -> "content".equals(piece.role()) && piece.text().equals("the engineers"));
    }

    @Test
    void aPersonWithoutAnIdentityWaitsOnceForAllReports() {
        assertThat(waiting(Rule.PERSON_UNKNOWN, "ada")).hasSize(1);
        assertThat(item(next(Rule.PERSON_UNKNOWN, "ada")).asRead().path("name").asString())
                .isEqualTo("Amina Okoye");
    }

    @Test
    void twoEncountersTwoDaysApartWait() {
        Doubt doubt = next(Rule.ENCOUNTERS_NEAR, "ada");
        assertThat(doubt.other()).isNotNull();
        assertThat(reviews.areMerged(doubt)).isFalse();
        reviews.merge(doubt, "ada", "one visit");
        assertThat(reviews.areMerged(doubt)).isTrue();
        assertThat(waiting(Rule.ENCOUNTERS_NEAR, "ada")).isEmpty();
    }

    @Test
    void whatIsDecidedWaitsForNobody() {
        reviews.accept(next(Rule.WEAK_CUE, "ada"), "ada", "clear");
        assertThat(waiting(Rule.WEAK_CUE, "ada")).isEmpty();
        assertThat(waiting(Rule.WEAK_CUE, "ben")).isEmpty();
    }

    @Test
    void whatIsSkippedWaitsForOthers() {
        reviews.skip(next(Rule.WEAK_CUE, "ada"), "ada");
        assertThat(waiting(Rule.WEAK_CUE, "ada")).isEmpty();
        assertThat(waiting(Rule.WEAK_CUE, "ben")).hasSize(1);
    }

    @Test
    void whatIsRejectedIsStruckOutUntilItIsUndone() {
        Doubt doubt = next(Rule.WEAK_CUE, "ada");
        long number = reviews.reject(doubt, "ada", "nobody says so");
        assertThat(isKept(doubt)).isFalse();
        reviews.undo(number, "ada");
        assertThat(isKept(doubt)).isTrue();
        assertThat(waiting(Rule.WEAK_CUE, "ada")).hasSize(1);
        assertThat(lines()).anyMatch(line -> line.verdict().equals("rejected") && "ada".equals(line.undoneBy()));
    }

    @Test
    void anEditSurvivesReadingAgain() {
        Doubt doubt = next(Rule.WEAK_CUE, "ada");
        reviews.edit(doubt, "ada", "the minister", Map.of("speakers", "Amina Okoye\n", "act", "praise"));
        deliver("k2");
        Item item = item(doubt);
        assertThat(item.asRead().path("speakers").toString()).contains("Tomas Hagen");
        assertThat(item.current().path("speakers").toString()).isEqualTo("[\"Amina Okoye\"]");
        assertThat(item.current().path("act").asString()).isEqualTo("praise");
    }

    @Test
    void anEditNamesOnlyActorsOfTheReportAndKnownWords() {
        Doubt doubt = next(Rule.WEAK_CUE, "ada");
        assertThatThrownBy(() -> reviews.edit(doubt, "ada", "", Map.of("speakers", "Nobody Here")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none of");
        assertThatThrownBy(() -> reviews.edit(doubt, "ada", "", Map.of("act", "sing")))
                .hasMessageContaining("act: \"sing\"");
        assertThatThrownBy(() -> reviews.edit(doubt, "ada", "", Map.of("act", "thank")))
                .hasMessageContaining("No field was changed");
        assertThat(lines()).isEmpty();
    }

    @Test
    void aPersonIsMergedInEveryReportAndPartedAgain() {
        Doubt doubt = next(Rule.PERSON_UNKNOWN, "ada");
        long number = reviews.mergePerson(doubt, "Q900002", "KEN", "ada", "the minister of that year");
        assertThat(reportsOf("Q900002")).isEqualTo(4);
        reviews.undo(number, "ben");
        assertThat(reportsOf("Q900002")).isZero();
    }

    @Test
    void aSecondPersonSeesWhatOthersDecidedAndAgreementIsTold() {
        Doubt doubt = next(Rule.WEAK_CUE, "ada");
        reviews.reject(doubt, "ada", "");
        try (Session session = archive.session()) {
            Doubt second = new Queue(session).next(null, "ben", true).orElseThrow();
            assertThat(second.item()).isEqualTo(doubt.item());
            assertThat(new Items(session).item(second).now()).isNull();
            assertThat(new Queue(session).next(null, "ada", true)).isEmpty();
            reviews.reject(second, "ben", "");
            reviews.accept(next(Rule.PERSON_UNKNOWN, "ada"), "ada", "");
        }
        try (Session session = archive.session()) {
            AgreementPage page = AgreementPage.of(new History(session).standing());
            assertThat(page.twice()).isEqualTo(1);
            assertThat(page.pairs().get(0).agreed()).isEqualTo(1);
        }
    }

    @Test
    void correctedRecordsAreHandedOnWithWhatWasReviewed() {
        Doubt doubt = next(Rule.WEAK_CUE, "ada");
        reviews.edit(doubt, "ada", "", Map.of("act", "praise"));
        List<String> lines = new ArrayList<>();
        try (Session session = archive.session()) {
            new GoldLines(session).write(lines::add);
        }
        assertThat(lines).hasSize(1);
        JsonNode gold = MAPPER.readTree(lines.get(0));
        assertThat(gold.path("doc").asString()).isEqualTo("namibia-1");
        assertThat(gold.path("statements").path(0).path("act").asString()).isEqualTo("praise");
        assertThat(gold.path("reviewed").path(0).path("local").asString()).isEqualTo("s1");
        assertThat(gold.path("reviewed").path(0).path("verdict").asString()).isEqualTo("edited");
    }

    @Test
    void examplesSayThatAPersonMustRewriteThem() {
        reviews.reject(next(Rule.WEAK_CUE, "ada"), "ada", "narration");
        try (Session session = archive.session()) {
            assertThat(new ExampleDraft(session).yaml())
                    .contains("must rewrite it", "rewritten: false", "leaves:")
                    .contains("He thanked Kenya for [the engineers]")
                    .contains("rejected by ada, 2026-03-01: narration");
        }
    }

    @Test
    void aCorrectionMadeElsewhereStandsInTheHistory() {
        Doubt doubt = next(Rule.WEAK_CUE, "ada");
        archive.correct(doubt.entry().id(), "cli", "typed", "{\"act\": \"greet\"}");
        assertThat(lines()).singleElement().matches(line -> line.verdict().equals("corrected") && line.number() == 0);
    }

    private void deliver(String knowledge) {
        archive.deliver(Delivery.of(Samples.all().stream()
                .map(record -> changed(record, knowledge))
                .map(record -> new Incoming(record, Source.of(record, "samples.jsonl", Samples.NOON)))
                .toList()));
    }

    /** The second report's thanks rest on no verb, and its meeting is two days later. */
    private static Record changed(Record record, String knowledge) {
        String json = RecordJson.write(record).replace("\"knowledge\":\"k1\"", "\"knowledge\":\"" + knowledge + "\"");
        if (record.document().id().equals("namibia-1")) {
            json = json.replaceFirst("\"pattern\":\"test.says\"", "\"pattern\":\"bare\"")
                    .replace("\"date\":\"2024-02-03\"", "\"date\":\"2024-02-05\"");
        }
        return RecordJson.read(json);
    }

    private Doubt next(Rule rule, String who) {
        return waiting(rule, who).get(0);
    }

    private List<Doubt> waiting(Rule rule, String who) {
        try (Session session = archive.session()) {
            return new Queue(session).waiting(rule, who, 10);
        }
    }

    private Item item(Doubt doubt) {
        try (Session session = archive.session()) {
            Items items = new Items(session);
            return items.item(items.doubt(doubt.item(), doubt.rule()).orElseThrow());
        }
    }

    private boolean isKept(Doubt doubt) {
        try (Session session = archive.session()) {
            return session.entry(doubt.entry().id()).isPresent();
        }
    }

    private List<History.Line> lines() {
        try (Session session = archive.session()) {
            return new History(session).lines(null, 10);
        }
    }

    private int reportsOf(String key) {
        try (Session session = archive.session()) {
            return session.handle()
                    .createQuery(
                            "SELECT COUNT(DISTINCT r.report) FROM actors a JOIN report_actors r ON r.actor = a.actor"
                                    + " WHERE a.key = :key")
                    .bind("key", key)
                    .mapTo(Integer.class)
                    .one();
        }
    }
}
