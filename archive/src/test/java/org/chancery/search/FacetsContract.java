package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.Samples;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.search.Facets.By;
import org.chancery.search.Facets.Facet;
import org.chancery.search.Facets.Value;
import org.chancery.search.Query.Order;
import org.chancery.search.Query.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of facets, and of questions that too much meets, wherever an archive is kept. */
abstract class FacetsContract {

    private static final List<String> NONE = List.of();

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

    @Test
    void hitsFallIntoSidesYearsAndWhatIsSaidInThem() {
        Facets facets = Search.in(session).facets(Query.of("engineers"));
        assertThat(facets.exact()).isTrue();
        assertThat(facets.about()).isEqualTo(3);
        assertThat(values(facets, By.SIDE)).containsExactly(new Value("KEN", "KEN", 2), new Value("NAM", "NAM", 1));
        assertThat(values(facets, By.COMPLETENESS))
                .containsExactly(new Value("full", "full", 2), new Value("excerpt", "excerpt", 1));
        assertThat(values(facets, By.SPEAKER)).extracting(Value::name).contains("Amina Okoye");
        assertThat(facets.facets()).extracting(Facet::by).containsExactly(By.values());
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void askingForAValueFindsAsManyAsItSays(Scope scope) {
        for (String words : List.of("engineers", "water", "")) {
            Query query = Query.of(words).within(scope);
            for (Facet facet : Search.in(session).facets(query).facets()) {
                for (Value value : facet.values()) {
                    assertThat(Search.in(session)
                                    .find(query.with(only(facet.by(), value.value())))
                                    .hits())
                            .as(words + " " + facet.by() + " " + value)
                            .hasSize((int) value.hits());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"REPORTS, 0", "REPORTS, 1000", "STATEMENTS, 0", "STATEMENTS, 1000"})
    void whatIsTooFrequentToBeSortedComesByDayAllTheSame(Scope scope, int mostGoneThrough) {
        Search usual = Search.in(session);
        Search walking = new SqlSearch(session, 0, mostGoneThrough);
        for (String words :
                List.of("engineers", "water OR drought", "\"forty engineers\"", "engin*", "may NEAR/5 forty")) {
            for (Filter filter : List.of(
                    Filter.NONE, only(By.SIDE, "KEN"), only(By.SPEAKER, "Amina Okoye"), only(By.ACT, "commit"))) {
                Query query = Query.of(words).within(scope).with(filter);
                Page walked = walking.find(query);
                assertThat(walked.order()).isEqualTo(Order.NEWEST);
                assertThat(walked.hits())
                        .isEqualTo(usual.find(query.by(Order.NEWEST)).hits());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void whereverTheBoundsLieTheHitsAreTheSame(Scope scope) {
        Search usual = Search.in(session);
        for (int mostSorted = 0; mostSorted < 6; mostSorted++) {
            for (int mostGoneThrough = 0; mostGoneThrough < 12; mostGoneThrough++) {
                Search bounded = new SqlSearch(session, mostSorted, mostGoneThrough);
                for (String words : List.of("engineers", "the OR engineers OR nothing", "engin*", "")) {
                    for (Filter filter :
                            List.of(only(By.SPEAKER, "Amina Okoye"), only(By.ACT, "commit"), only(By.TOPIC, "aid"))) {
                        Query query = Query.of(words).within(scope).with(filter).by(Order.NEWEST);
                        assertThat(allOf(bounded, query.atMost(1)))
                                .as(words + " " + filter + " " + mostSorted + " " + mostGoneThrough)
                                .isEqualTo(usual.find(query).hits());
                    }
                }
            }
        }
    }

    @Test
    void ofAConditionWithManyAndFrequentWordsThereIsNoTotal() {
        Query query = Query.of("engineers OR water").within(Scope.STATEMENTS).with(only(By.SPEAKER, "Amina Okoye"));
        assertThat(new SqlSearch(session, 2, 0).find(query).total()).isEqualTo(-1);
        assertThat(new SqlSearch(session, 10_000, 0).find(query).total()).isPositive();
    }

    /** One page after another. */
    private static List<Hit> allOf(Search search, Query query) {
        List<Hit> hits = new ArrayList<>();
        Page page = search.find(query);
        hits.addAll(page.hits());
        while (page.next() != null) {
            page = search.find(query.from(page.next()));
            hits.addAll(page.hits());
        }
        return hits;
    }

    @Test
    void ofTooManyHitsFacetsAreEstimated() {
        Facets facets = new SqlSearch(session, 0, 0).facets(Query.of("engineers"));
        assertThat(facets.exact()).isFalse();
        assertThat(facets.about()).isEqualTo(3);
    }

    private static List<Value> values(Facets facets, By by) {
        return facets.facets().get(by.ordinal()).values();
    }

    private static Filter only(By by, String value) {
        List<String> one = List.of(value);
        LocalDate from = by == By.YEAR ? LocalDate.of(Integer.parseInt(value), 1, 1) : null;
        return new Filter(
                by == By.SIDE ? one : NONE,
                by == By.PUBLISHER ? one : NONE,
                by == By.SPEAKER ? one : NONE,
                NONE,
                by == By.ACT ? one : NONE,
                by == By.TOPIC ? one : NONE,
                by == By.KIND ? one : NONE,
                NONE,
                from,
                from == null ? null : from.plusYears(1).minusDays(1),
                by == By.COMPLETENESS ? value : null,
                false);
    }
}
