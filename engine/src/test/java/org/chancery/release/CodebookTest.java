package org.chancery.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.EventType;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.knowledge.State;
import org.chancery.knowledge.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of codes are whole, and agree with the rest of the knowledge. */
class CodebookTest {

    private static final Knowledge KNOWLEDGE =
            Knowledge.folder(Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge")));
    private static final Codebook CODEBOOK = new Codebook(KNOWLEDGE);

    private static Set<String> ids(String table) {
        return KNOWLEDGE.releases().get(table).stream().map(Words::id).collect(Collectors.toSet());
    }

    private static Stream<String> codes() {
        return KNOWLEDGE.eventTypes().stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type.cameo()), type.modes().stream().map(EventType.Mode::cameo)))
                .filter(code -> code != null)
                .distinct();
    }

    @Test
    void everyStateHasAnEntryUnlessItGoesUnderAnother() {
        assertThat(ids("countries"))
                .containsExactlyInAnyOrderElementsOf(KNOWLEDGE.states().stream()
                        .filter(state -> state.partOf() == null)
                        .map(State::id)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "USA, 2, US",
        "GBR, 200, UK",
        "FRA, 220, FR",
        "DEU, 255, GM",
        "RUS, 365, RS",
        "UKR, 369, UP",
        "CHN, 710, CH",
        "JPN, 740, JA",
        "KOR, 732, KS",
        "PRK, 731, KN",
        "IRN, 630, IR",
        "IRQ, 645, IZ",
        "ISR, 666, IS",
        "ZAF, 560, SF",
        "NGA, 475, NI",
        "AUS, 900, AS",
        "AUT, 305, AU",
        "CHL, 155, CI",
        "SWE, 380, SW",
        "CHE, 225, SZ",
        "SRB, 345, RI",
        "SSD, 626, OD",
        "YEM, 679, YM",
        "XKX, 347, KV"
    })
    void wellKnownCodesAreRight(String iso, int cow, String fips) {
        Codebook.Country country = CODEBOOK.country(iso).orElseThrow();
        assertThat(country.cow()).isEqualTo(cow);
        assertThat(country.fips()).isEqualTo(fips);
    }

    @Test
    void twoCountriesOfTodayNeverShareACode() {
        Set<String> former = Set.of("SCG", "YUG", "SUN", "VDR", "XAH", "XGR", "XPR", "XRE", "XOT", "XQG", "XHY");
        assertThat(KNOWLEDGE.releases().get("countries").stream()
                        .filter(words -> !former.contains(words.id()))
                        .map(words -> words.give("cow"))
                        .filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(KNOWLEDGE.releases().get("countries").stream()
                        .map(words -> words.give("fips"))
                        .filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]{2}"));
    }

    @Test
    void everySectorOfTheOntologyHasItsCodes() {
        assertThat(ids("sectors"))
                .containsAll(KNOWLEDGE.ontology().get("actors").stream()
                        .filter(words -> words.id().startsWith("sector."))
                        .map(words -> words.give("code"))
                        .toList());
    }

    @Test
    void everyTypeSaysWhetherActorsActAmongThemselves() {
        assertThat(ids("types"))
                .containsExactlyInAnyOrderElementsOf(
                        KNOWLEDGE.eventTypes().stream().map(EventType::code).toList());
    }

    @Test
    void everyCodeThatAnEventMayHaveHasAValueAClassAndWords() {
        assertThat(codes()).allSatisfy(code -> {
            assertThat(CODEBOOK.goldstein(code)).isNotNull();
            assertThat(CODEBOOK.root(code, "penta")).matches("[0-4]");
            assertThat(CODEBOOK.root(code, "quad")).matches("[1-4]");
            assertThat(CODEBOOK.eventText(code)).isNotEmpty();
        });
    }

    @Test
    void aMirrorIsAMirrorOfItsMirror() {
        assertThat(ids("mirrors"))
                .allMatch(code -> CODEBOOK.mirror(CODEBOOK.mirror(code).orElseThrow())
                        .orElseThrow()
                        .equals(code));
    }

    @Test
    void everyCodeOfCameoThatATableNamesIsThere() {
        Set<String> known =
                KNOWLEDGE.ontology().get("cameo").stream().map(Words::id).collect(Collectors.toSet());
        assertThat(known)
                .containsAll(ids("event-texts"))
                .containsAll(ids("mirrors"))
                .containsAll(ids("roots"));
    }

    @Test
    void everyOrganisationWithCodesIsKnown() {
        assertThat(KNOWLEDGE.bodies().stream().map(Body::id)).containsAll(ids("bodies"));
    }

    @Test
    void aMissingTableIsNamed() {
        Knowledge bare = Knowledge.packed(java.util.List.of("ontology/cameo"));
        assertThatThrownBy(() -> new Codebook(bare))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("releases/countries.yaml");
    }
}
