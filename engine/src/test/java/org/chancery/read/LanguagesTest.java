package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The ministers met in Suva.                      ; en
            The ministers of 加纳 met.                       ; en
            Министры встретились в Ереване.                 ; und-Cyrl
            两国部长在北方会晤。                              ; zh
            大臣たちは大阪で会いました。                       ; ja
            양국 장관이 만났다.                               ; ko
            اجتمع الوزراء في عمان                            ; ar
            Οι υπουργοί συναντήθηκαν                         ; el
            השרים נפגשו                                      ; he
            12 34 56                                        ; en
            """)
    void theScriptTellsTheLanguage(String text, String language) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @Test
    void aLongTextInAnotherLatinLanguageIsNotEnglish() {
        String sentence =
                "Les deux ministres se sont rencontrés hier à Cotonou pour parler de la pêche et du commerce entre leurs pays. ";
        assertThat(Languages.of(sentence.repeat(5))).isEqualTo("und-Latn");
    }

    @Test
    void aLongEnglishTextIsEnglish() {
        String sentence = "The two ministers met in Cotonou to speak of fishing and trade between their countries. ";
        assertThat(Languages.of(sentence.repeat(8))).isEqualTo("en");
    }
}
