package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            St. Gallen – Swiss officials said on Friday               ; St. Gallen
            QUITO — The two ministers met                             ; QUITO
            Geneva — Envoys of nine states met                        ; Geneva
            WASHINGTON—The envoys met                                 ; WASHINGTON
            NEW DELHI -- Envoys met                                   ; NEW DELHI
            LIMA - Peru said                                          ; LIMA
            PARIS, March 3 (Agency) — The envoys met                  ; PARIS
            LA PAZ, Sept. 12 (ANA) -- Bolivia said                    ; LA PAZ
            Addis Ababa, 5 May (Agency) - The chair said              ; Addis Ababa
            WASHINGTON, D.C., June 4, 1998 (GW) — Envoys              ; WASHINGTON, D.C.
            ACCRA, Ghana (GW) — Envoys met                            ; ACCRA, Ghana
            GENEVA (GW) — Envoys met                                  ; GENEVA
            OSLO/BERGEN (Fjord Press) - Ships                         ; OSLO/BERGEN
            MINSK, October 9. /ANA/. The premier said                 ; MINSK
            RIYADH, 12 March 2011: The council of ministers           ; RIYADH
            KATHMANDU: The foreign minister left for Dhaka            ; KATHMANDU
            The Hague, 8 June (GW) - Judges                           ; The Hague
            Santa Cruz de la Sierra, 8 June (GW) - Growers            ; Santa Cruz de la Sierra
            Saint Julian, September 12, 2024                          ; Saint Julian
            Port-au-Prince, 3 March 1987                              ; Port-au-Prince
            20 May 2003, Hobart                                       ; Hobart
            UNITED NATIONS, Oct. 2, 1973 — The assembly               ; UNITED NATIONS
            """)
    void thePlaceOfADatelineIsFound(String text, String place) {
        assertThat(Datelines.find(text).map(Dateline::place)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The president met the envoy in Oslo – a first.",
                "Today – After nine years – the bridge opened.",
                "Prime Minister Ama Boateng – Ghana's first woman in the office – spoke.",
                "Ama Boateng – Ghana's premier – spoke.",
                "The leaders – Presidents Lopes and Diallo – met.",
                "European Union (EU) leaders met in Ghent.",
                "African Union (AU) – backed troops left.",
                "READOUT – The ministers spoke.",
                "Between September 5-7, 2023, envoys toured the port.",
                "On March 3, 2001 – The day of the accord – rain fell.",
                "PRESIDENT LOPES: Good evening.",
                "Q: Will you go to Lagos?",
                "Nairobi hosted the talks.",
                "In Lagos, the two sides met - again.",
                "MR. OKORO: Welcome.",
                "",
                "Oslo",
                "(Applause.) Thank you all.",
            })
    void aSentenceIsNoDateline(String text) {
        assertThat(Datelines.find(text)).isEmpty();
    }

    @Test
    void capitalsBeforeAColonAreASpeakerInATranscript() {
        assertThat(Datelines.find("OKAFOR: Welcome to the talks.\n\nDIALLO: Thank you."))
                .isEmpty();
    }

    @Test
    void aDateAloneHasNoPlace() {
        assertThat(Datelines.find("Wednesday, July 10, 2019 \n\nLeaders met in Apia."))
                .hasValueSatisfying(found -> assertThat(found.place()).isNull());
    }

    @Test
    void aDateAloneIsTheDayOfTheReport() {
        assertThat(Datelines.find("Wednesday, July 10, 2019 \n\nLeaders met in Apia.")
                        .flatMap(Dateline::day))
                .contains(LocalDate.of(2019, 7, 10));
    }

    @Test
    void aDateAloneBelongsToTheDatelineBelow() {
        assertThat(Datelines.find("3 March 1999\n\nAPIA (GW) — Leaders met.").flatMap(Dateline::day))
                .contains(LocalDate.of(1999, 3, 3));
    }

    @Test
    void aDateWithoutYearIsNoDay() {
        assertThat(Datelines.find("APIA, March 3 (GW) — Leaders met.").flatMap(Dateline::day))
                .isEmpty();
    }

    @Test
    void theSpanEndsWhereTheReportBegins() {
        String text = "APIA, March 3 (GW) — Leaders met.";
        assertThat(Datelines.find(text).map(found -> text.substring(found.span().end())))
                .contains("Leaders met.");
    }

    @Test
    void theSpanOfALineOfItsOwnIsThatLine() {
        String text = "  Apia, 3 March 1999\r\n\r\nLeaders met.";
        assertThat(Datelines.find(text).map(found -> found.span().text(text))).contains("Apia, 3 March 1999");
    }

    @Test
    void theAgencyIsFoundWithoutItsBrackets() {
        assertThat(Datelines.find("APIA, March 3 (GW) — Leaders met.").map(Dateline::agency))
                .contains("GW");
    }

    @Test
    void anAgencyMayStandAlone() {
        assertThat(Datelines.find("(ANA) -- Leaders met.").map(Dateline::agency))
                .contains("ANA");
    }

    @Test
    void aBylineAboveIsPassedOver() {
        assertThat(Datelines.find("By Sione Tupou\n\nAPIA (GW) — Leaders met.").map(Dateline::place))
                .contains("APIA");
    }

    @Test
    void aNoBreakSpaceBeforeTheDashIsASpace() {
        assertThat(Datelines.find("St. Gallen\u00a0– Swiss officials met.").map(Dateline::place))
                .contains("St. Gallen");
    }

    @Test
    void theDatelineOfADocumentHasASpan() throws ReadException {
        assertThat(Datelines.span(Reading.text("Geneva – Envoys met."))).contains(new Span(0, 9));
    }
}
