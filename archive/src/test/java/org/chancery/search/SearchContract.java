package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.Samples;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.search.Query.Order;
import org.chancery.search.Query.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of searching wherever an archive is kept. */
abstract class SearchContract {

    private Archive archive;
    private Session session;

    abstract String fresh();

    @BeforeEach
    void open() {
        archive = Archive.open(fresh(), InstantSource.fixed(Samples.NOON), true);
        Samples.deliver(archive);
        session = archive.session();
    }

    @AfterEach
    void close() {
        session.close();
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "engineers | kenya-1,kenya-2-excerpt,namibia-1",
                "engineer | kenya-1,kenya-2-excerpt,namibia-1",
                "drought weapons | lecture,namibia-1",
                "drought AND weapons | lecture,namibia-1",
                "drought NOT rivers | namibia-1",
                "drought -rivers | namibia-1",
                "telephone OR rivers | kenya-2-excerpt,lecture",
                "\"forty engineers\" | kenya-1",
                "\"engineers forty\" | ``",
                "\"as ever\" | namibia-1",
                "\"long-term water\" | kenya-1",
                "long-term | kenya-1",
                "teleph* | kenya-2-excerpt",
                "\"spoke by teleph\"* | kenya-2-excerpt",
                "forty NEAR/4 may | kenya-1",
                "may NEAR/4 forty | kenya-1",
                "forty NEAR/1 may | ``",
                "(telephone OR rivers) NOT ports | kenya-2-excerpt",
                "minister receives | namibia-1"
            })
    void wordsFindTheReportsThatHaveThem(String words, String docs) {
        assertThat(docs(Query.of(words))).isEqualTo(docs.isEmpty() ? List.of() : List.of(docs.split(",")));
    }

    @Test
    void statementsAreFoundByWhatIsSaid() {
        Page page = find(Query.of("engineers").within(Scope.STATEMENTS));
        assertThat(page.hits()).extracting(hit -> hit.statement().act()).containsExactlyInAnyOrder("commit", "thank");
        Hit promise = page.hits().stream()
                .filter(hit -> hit.statement().act().equals("commit"))
                .findFirst()
                .orElseThrow();
        assertThat(promise.statement().speakers()).containsExactly("Amina Okoye");
        assertThat(promise.statement().addressees()).containsExactly("Tomas Hagen");
        String text = session.text(promise.report().report()).orElseThrow();
        assertThat(text.substring(
                        promise.statement().begin(), promise.statement().end()))
                .isEqualTo("Kenya will send forty engineers by May");
    }

    @Test
    void hitsAreMarkedInTheSnippetAndStandThereInTheText() {
        Hit hit = find(Query.of("drought").with(side("NAM"))).hits().get(0);
        assertThat(hit.snippet().marked("[", "]")).contains("worried about the [drought]; water");
        String text = session.text(hit.report().report()).orElseThrow();
        assertThat(text.startsWith(hit.snippet().plain(), hit.snippet().begin()))
                .isTrue();
    }

    @Test
    void eachFilterLeavesOnlyWhatMeetsIt() {
        Filter none = Filter.NONE;
        assertThat(docs(filtered(side("nam")))).containsExactly("namibia-1");
        assertThat(docs(filtered(with(
                        none, List.of("kenya mfa"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))))
                .containsExactly("kenya-1", "kenya-2-excerpt");
        assertThat(docs(filtered(with(
                        none,
                        List.of(),
                        List.of("okoye amina", "AMINA OKOYE").subList(1, 2),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))))
                .containsExactly("kenya-1", "kenya-2-excerpt");
        assertThat(docs(filtered(with(
                        none,
                        List.of(),
                        List.of(),
                        List.of("Amina Okoye"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))))
                .containsExactly("namibia-1");
        assertThat(docs(filtered(with(
                        none,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("thank", "praise"),
                        List.of(),
                        List.of(),
                        List.of()))))
                .containsExactly("kenya-1", "namibia-1");
        assertThat(docs(filtered(with(
                        none, List.of(), List.of(), List.of(), List.of(), List.of("climate"), List.of(), List.of()))))
                .containsExactly("namibia-1");
        assertThat(docs(filtered(
                        with(none, List.of(), List.of(), List.of(), List.of(), List.of(), List.of("call"), List.of()))))
                .containsExactly("kenya-2-excerpt");
        for (String place : List.of("windhoek", "NAM")) {
            assertThat(docs(filtered(with(
                            none, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(place)))))
                    .containsExactly("kenya-1");
        }
    }

    @Test
    void filtersOfStatementsHoldOfOneStatementTogether() {
        // Okoye promised, and Okoye spoke of water: but not in one breath.
        Filter filter = with(
                Filter.NONE,
                List.of(),
                List.of("Amina Okoye"),
                List.of(),
                List.of("commit"),
                List.of("water"),
                List.of(),
                List.of());
        assertThat(docs(filtered(filter))).isEmpty();
    }

    @Test
    void daysAndCompletenessAreLimits() {
        Filter from = new Filter(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2024, 2, 4),
                LocalDate.of(2025, 1, 1),
                null,
                false);
        assertThat(docs(filtered(from))).containsExactly("namibia-1");
        Filter excerpt = new Filter(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
                "excerpt", false);
        assertThat(docs(filtered(excerpt))).containsExactly("kenya-2-excerpt");
    }

    @Test
    void whoIsNotThereIsSaid() {
        Filter filter = with(
                Filter.NONE, List.of(), List.of("Amena Okoye"), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> find(filtered(filter)))
                .isInstanceOf(QueryException.class)
                .hasMessage("Nobody in the archive is called \"Amena Okoye\". Like it: Amina Okoye.");
        assertThatThrownBy(() -> find(filtered(with(
                        Filter.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("sing"),
                        List.of(),
                        List.of(),
                        List.of()))))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("There is no act \"sing\". There are: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELEVANCE", "NEWEST"})
    void pagesTogetherAreTheWholeEachHitOnce(Order order) {
        Query query = Query.of("engineer* OR drought").by(order);
        List<String> whole =
                find(query).hits().stream().map(hit -> hit.report().doc()).toList();
        assertThat(whole).hasSize(4);
        List<String> paged = new ArrayList<>();
        Page page = find(query.atMost(1));
        while (true) {
            assertThat(page.total()).isEqualTo(4);
            page.hits().forEach(hit -> paged.add(hit.report().doc()));
            if (page.next() == null) {
                break;
            }
            page = find(query.atMost(1).from(page.next()));
        }
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void reportsKeptAfterTheFirstPageDoNotMoveTheNext() {
        Query query = filtered(side("KEN")).atMost(1);
        Page first = find(query);
        archive.deliver(org.chancery.keep.Delivery.of(new org.chancery.keep.Incoming(
                Samples.later(), org.chancery.keep.Source.of(Samples.later(), "later.jsonl", Samples.NOON))));
        assertThat(find(query).hits().get(0).report().doc()).isEqualTo("kenya-3");
        Page second = find(query.from(first.next()));
        assertThat(second.hits()).extracting(hit -> hit.report().doc()).containsExactly("kenya-1");
        assertThat(second.next()).isNull();
    }

    @Test
    void aPageOfAnotherQuestionIsRefused() {
        String next = find(Query.of("engineers").atMost(1)).next();
        assertThatThrownBy(() -> find(Query.of("drought").from(next))).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> find(Query.of("drought").from("'; DROP TABLE reports")))
                .isInstanceOf(QueryException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "a \"b",
                "(",
                ")",
                "(a",
                "a)",
                "()",
                "NOT",
                "NOT a",
                "a OR",
                "OR",
                "AND a",
                "a AND",
                "a NEAR",
                "NEAR a",
                "a NEAR/99 b",
                "a NEAR/x b",
                "a NEAR (b)",
                "\"\"",
                "*",
                "'",
                "--",
                "a OR NOT b",
                "((((((((((((((((((((((a))))))))))))))))))))))"
            })
    void whatIsNotAQuestionIsRefusedWithASentence(String words) {
        assertThatThrownBy(() -> find(Query.of(words)))
                .isInstanceOf(QueryException.class)
                .hasMessageMatching("(?s)[A-Z\"].*\\.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engineers'; DROP TABLE reports; --",
                "title:engineers",
                "text : x",
                "^engineers",
                "a + b",
                "engineers {x}",
                "a:b:c",
                "a & !b | c",
                "x <-> y",
                "*engineers",
                "\u0000engineers",
                "\uD83D engineers",
                "NEAR(a b, 5)",
                "engineers\\",
                "%_",
                "a'b",
                "\u202Eabc",
                ":words",
                "$1 ?1 @x"
            })
    void nothingTypedIsTakenForSqlOrTheLanguageOfTheStore(String words) {
        try {
            find(Query.of(words));
            find(Query.of(words).within(Scope.STATEMENTS));
        } catch (QueryException e) {
            assertThat(e).hasMessageEndingWith(".");
        }
        assertThat(docs(Query.of("engineers"))).hasSize(3);
    }

    @Test
    void noiseIsAnsweredOrRefusedButNeverBreaks() {
        Random random = new Random(7);
        String signs = "ab \"()*-'/:;,NOTANDOR NEAR/3é漢{}^+&|!<>\\%_?$\n";
        for (int i = 0; i < 300; i++) {
            StringBuilder words = new StringBuilder();
            for (int n = random.nextInt(24); n >= 0; n--) {
                words.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                find(Query.of(words.toString()));
            } catch (QueryException e) {
                assertThat(e.getMessage()).as(words.toString()).isNotBlank();
            }
        }
    }

    @Test
    void aSearchIsKeptByNameAndForgotten() {
        SavedSearches saved = new SavedSearches(archive, InstantSource.fixed(Samples.NOON));
        Query query = Query.of("engineers").within(Scope.STATEMENTS).with(side("KEN"));
        saved.save("engineers of Kenya", Query.of("x"));
        saved.save("engineers of Kenya", query);
        assertThat(saved.query("engineers of Kenya")).isEqualTo(query);
        saved.forget("engineers of Kenya");
        assertThat(saved.all()).isEmpty();
        assertThatThrownBy(() -> saved.query("engineers of Kenya")).isInstanceOf(QueryException.class);
    }

    private Page find(Query query) {
        return Search.in(session).find(query);
    }

    private List<String> docs(Query query) {
        return find(query).hits().stream()
                .map(hit -> hit.report().doc())
                .sorted()
                .toList();
    }

    private static Query filtered(Filter filter) {
        return Query.of("").with(filter);
    }

    private static Filter side(String side) {
        return new Filter(
                List.of(side),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                false);
    }

    private static Filter with(
            Filter base,
            List<String> publishers,
            List<String> speakers,
            List<String> addressees,
            List<String> acts,
            List<String> topics,
            List<String> kinds,
            List<String> places) {
        return new Filter(
                base.sides(), publishers, speakers, addressees, acts, topics, kinds, places, null, null, null, false);
    }
}
