package org.chancery.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A phrase says who somebody is: by the head noun, by whose it is, by an office on a day. */
class IdentifierTest {

    private static final Identifier IDENTIFIER =
            new Identifier(Knowledge.folder(Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge"))));

    private static Identity identify(String phrase, @Nullable String date) {
        return IDENTIFIER.identify(phrase, date == null ? null : LocalDate.parse(date), null);
    }

    @ParameterizedTest
    @CsvSource({
        "four Peruvian sailors, PER, MIL",
        "lusaka traffic police, ZMB, COP",
        "the Kenyan ambassador to Chad, KEN, GOV",
        "the Norwegian embassy in Lima, NOR, GOV",
        "Finnish lawmakers, FIN, LEG",
        "Ugandan opposition lawmakers, UGA, LEG",
        "coffee growers in Huila in Colombia, COL, AGR",
        "Burundi's displaced, BDI, REF",
        "a former Bolivian minister, BOL, ELI",
        "Fijian garment workers, FJI, LAB",
        "Nepal's Supreme Court, NPL, JUD",
        "the spokesman of the Ghanaian army, GHA, MIL",
        "South Ossetia, GEO, PRE",
        "Manila, PHL, GOV"
    })
    void theHeadGivesTheSectorAndWhoseItIsTheCountry(String phrase, String country, String sector) {
        Identity identity = identify(phrase, null);
        assertThat(identity.country()).isEqualTo(country);
        assertThat(identity.sector()).isEqualTo(sector);
    }

    @Test
    void aStateAsSuchHasNoSector() {
        assertThat(identify("Brazil", null).sector()).isNull();
        assertThat(identify("Brazilians", null).sector()).isNull();
    }

    @Test
    void whoIsBackedByAStateNeedNotBelongToIt() {
        assertThat(identify("Turkish-backed fighters", null).country()).isNull();
        assertThat(identify("anti-French protesters", null).country()).isNull();
    }

    @Test
    void anOfficeMeansWhoeverHeldItOnTheDay() {
        assertThat(identify("the French president", "2015-06-01").name()).isEqualTo("François Hollande");
        assertThat(identify("President of France", "2018-06-01").name()).isEqualTo("Emmanuel Macron");
    }

    @ParameterizedTest
    @CsvSource({
        "President of the Swiss Confederation Ruth Dreifuss, 1999-05-01, Ruth Dreifuss",
        "Chairman of the Council of Ministers Adnan Terzić, 2005-05-01, Adnan Terzić",
        "'Chairman, Presidential Council, Fayez al-Sarraj', 2018-05-01, Fayez al-Sarraj",
        "President-elect Joko Widodo, 2014-10-25, Joko Widodo"
    })
    void whoeverStandsBehindAnOfficeToldInFullHoldsIt(String phrase, String date, String name) {
        assertThat(identify(phrase, date).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Daniel arap Moi, 1995-05-01, Daniel arap Moi",
        "Damião Vaz de Almeida, 2005-01-15, Damião Vaz d'Almeida",
        "`Ali `Abdallah Salih, 1995-05-01, Ali Abdullah Saleh",
        "Joao Bernardo 'Nino' Vieira, 1995-05-01, João Bernardo Vieira"
    })
    void particlesAndMarksOfSoundComeAndGo(String phrase, String date, String name) {
        assertThat(identify(phrase, date).name()).isEqualTo(name);
    }

    @Test
    void namesInAnotherOrderOrOnlyTheirInitialsAreNotTheSameName() {
        assertThat(identify("Paul John Varga", "1995-05-01").name()).isEqualTo("Paul John Varga");
        assertThat(identify("Iahia A. Toure", "1996-10-01").name()).isEqualTo("Iahia A. Toure");
    }

    @Test
    void aPersonHasTheOfficeOfTheDay() {
        assertThat(identify("Vladimir Putin", "2009-01-01").office()).isEqualTo("prime minister of Russia");
        assertThat(identify("Vladimir Putin", "2014-01-01").office()).isEqualTo("president of Russia");
    }

    @Test
    void whoHasLeftOfficeIsOfTheElite() {
        assertThat(identify("Angela Merkel", "2023-01-01").sector()).isEqualTo("ELI");
    }

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelenskyy, UKR",
        "Zelenskiy, UKR",
        "Aleksandr Lukashenka, BLR",
        "Recep Tayyip Erdogan, TUR",
        "Bashar Assad, SYR",
        "Park Geun Hye, KOR"
    })
    void spellingsOfANameAreOneName(String name, String country) {
        assertThat(identify(name, name.startsWith("Park") ? "2015-01-01" : "2021-01-01")
                        .country())
                .isEqualTo(country);
    }

    @Test
    void anUnknownPersonKeepsWhatThePhraseSays() {
        Identity identity = identify("Dr. Rajan Mehta, Minister of External Affairs of India", null);
        assertThat(identity.name()).isEqualTo("Dr. Rajan Mehta");
        assertThat(identity.country()).isEqualTo("IND");
        assertThat(identity.sector()).isEqualTo("GOV");
    }

    @Test
    void anUnknownNameIsNobody() {
        assertThat(identify("Leonora Quistgaard", null).isNobody()).isTrue();
        assertThat(identify("Sydney Quistgaard", null).isNobody()).isTrue();
    }

    @Test
    void aNameOfSeveralGoesToTheCountryOfTheContext() {
        assertThat(IDENTIFIER.identify("the PRD", null, "Mexican").country()).isEqualTo("MEX");
        assertThat(IDENTIFIER.identify("the PRD", null, "Panama's election").country())
                .isEqualTo("PAN");
    }

    @Test
    void aMovementThatCameToPowerIsTheGovernment() {
        assertThat(identify("the Taliban", "2010-01-01").sector()).isEqualTo("REB");
        assertThat(identify("the Taliban", "2022-01-01").sector()).isEqualTo("GOV");
    }

    @Test
    void aBodyHasTheMembersOfTheDay() {
        Body brics = IDENTIFIER.body("brics").orElseThrow();
        assertThat(brics.membersOn(LocalDate.parse("2023-06-01")))
                .containsExactlyInAnyOrder("BRA", "CHN", "IND", "RUS", "ZAF");
        assertThat(brics.membersOn(LocalDate.parse("2024-06-01"))).hasSize(9).contains("ETH");
        assertThat(brics.membersOn(LocalDate.parse("2025-06-01"))).hasSize(10).contains("IDN");
    }

    @ParameterizedTest
    @CsvSource({
        "eu, 2004-04-30, 15",
        "eu, 2004-05-01, 25",
        "eu, 2020-02-01, 27",
        "nato, 2023-04-04, 31",
        "nato, 2024-03-07, 32",
        "g8, 2014-03-01, 8",
        "asean, 1990-01-01, 6",
        "ecowas, 2025-02-01, 12",
        "sco, 2024-07-04, 10"
    })
    void wavesOfAccessionCount(String body, String date, int members) {
        assertThat(IDENTIFIER.body(body).orElseThrow().membersOn(LocalDate.parse(date)))
                .hasSize(members);
    }
}
