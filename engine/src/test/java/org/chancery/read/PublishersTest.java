package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishersTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Fjord Press                                                           ; NOR
            FJORD PRESS                                                           ; NOR
            Fjord Press text as reposted (mirror.example)                         ; NOR
            Daily Beacon, reporting Andes News Agency                             ; PER
            Copy of Marble Palace release (archive)                               ; GHA
            Ministry of Foreign Affairs of the People's Republic of China (Embassy in New Zealand) ; CHN
            Office of the President of Ghana                                      ; GHA
            Presidency of the Republic of Ghana                                   ; GHA
            Embassy of Norway in Kenya                                            ; NOR
            Norwegian Ministry of Fisheries                                       ; NOR
            Ghana's Foreign Ministry                                              ; GHA
            U.S. Department of Agriculture                                        ; USA
            Permanent Mission of Kenya to the United Nations                      ; KEN
            """)
    void theSideIsReadOffThePublisher(String publisher, String side) throws ReadException {
        assertThat(Reading.text("Publisher: " + publisher + "\n\nThey met.").side())
                .isEqualTo(side);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Global Wire",
                "Fjord Press Review",
                "The Ghana Times",
                "Visit Norway",
                "University of Georgia Press Club",
                "Embassy in Kenya",
                "Kenya Airways",
                "Andesite Monthly"
            })
    void aPublisherThatIsNoOrganHasNoSide(String publisher) throws ReadException {
        assertThat(Reading.text("Publisher: " + publisher + "\n\nThey met.").side())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://fjord.example/a, NOR",
        "http://en.fjord.example:8080/a?b=c, NOR",
        "https://EN.FJORD.EXAMPLE/a, NOR",
        "https://www.mofa.go.jp/press, JPN",
        "https://www.gov.uk/news, GBR",
        "https://president.gov.ua/en, UKR",
        "https://cancilleria.gob.ar/es, ARG",
        "https://embassy.gov.gh/new zealand/page, GHA",
        "https://www.usda.gov/x, USA",
    })
    void theSideIsReadOffTheAddress(String url, String side) throws ReadException {
        assertThat(Reading.text("URL: " + url + "\n\nThey met.").side()).isEqualTo(side);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://review.fjord.example/a",
                "https://notfjord.example/a",
                "https://news.example/gov.gh",
                "https://gov.example.com/a",
                "no address",
                "https:///a",
                "http://10.0.0.1/a",
                "https://www.go.io/a"
            })
    void anAddressOfNobodyInParticularHasNoSide(String url) throws ReadException {
        assertThat(Reading.text("URL: " + url + "\n\nThey met.").side()).isNull();
    }

    @Test
    void theSideGivenWins() throws ReadException {
        assertThat(Reading.text("Publisher: Fjord Press\nSide: KEN\n\nThey met.")
                        .side())
                .isEqualTo("KEN");
    }

    @Test
    void aKnownPublisherWithoutSideIsNotOverruledByItsAddress() throws ReadException {
        assertThat(Reading.text("Publisher: Global Wire\nURL: https://fjord.example/a\n\nThey met.")
                        .side())
                .isNull();
    }

    @Test
    void theLongestNameWins() throws ReadException {
        assertThat(Reading.text("Publisher: the Fjord Press Review of books\n\nThey met.")
                        .side())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            APIA, March 3 (GW) — Leaders met.             ; Global Wire
            (ANA) -- Leaders met.                         ; Andes News Agency
            APIA. /ANA/. Leaders met.                     ; Andes News Agency
            Leaders met. - Global Wire                    ; Global Wire
            Leaders met. (ANA)                            ; Andes News Agency
            APIA, March 3 (Reef Agency) — Leaders met.    ; Reef Agency
            """)
    void theAgencyInTheBodyIsThePublisher(String text, String publisher) throws ReadException {
        assertThat(Reading.text(text).publisher()).isEqualTo(publisher);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: Global Wire",
                "© 1999 Global Wire",
                "Global Wire",
                "(Global Wire)",
                "Copyright 2003 Global Wire."
            })
    void theLastLineMayCreditThePublisher(String line) throws ReadException {
        assertThat(Reading.text("Leaders met in Apia.\n\n" + line).publisher()).isEqualTo("Global Wire");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leaders met. (Applause)",
                "(Laughter) -- Leaders met.",
                "Leaders met. - again",
                "Leaders spoke to Global Wire about fish."
            })
    void otherBracketsAreNoPublisher(String text) throws ReadException {
        assertThat(Reading.text(text).publisher()).isEmpty();
    }

    @Test
    void thePublisherOfTheHeaderWinsOverTheCredit() throws ReadException {
        assertThat(Reading.text("Publisher: Daily Beacon\n\nAPIA (GW) — Leaders met.")
                        .publisher())
                .isEqualTo("Daily Beacon");
    }

    @Test
    void theAddressTellsThePublisherWhereNothingElseDoes() throws ReadException {
        assertThat(Reading.text("URL: https://palace.example/a\n\nThey met.").publisher())
                .isEqualTo("The Marble Palace");
    }
}
