package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "Łódź, lodz",
        "Tromsø, tromso",
        "Şırnak, sirnak",
        "Großenkneten, grossenkneten",
        "'Lomé, Togo!', lome togo",
        "Saint-Denis, saint denis",
        "'  two   spaces ', two spaces"
    })
    void caseAccentsAndPunctuationDoNotCount(String written, String plain) {
        assertThat(Wording.plain(written)).isEqualTo(plain);
    }

    @Test
    void theOverlapIsTheHarmonicMeanOfTheSharedWords() {
        assertThat(Wording.overlap("grain for the islands", "the grain")).isEqualTo(2 * 2 / 6.0, within(1e-12));
    }

    @Test
    void aWordCountsAsOftenAsItIsInBoth() {
        assertThat(Wording.overlap("rice rice rice", "rice and rice")).isEqualTo(2 * 2 / 6.0, within(1e-12));
    }

    @Test
    void emptyStringsHaveNothingInCommon() {
        assertThat(Wording.overlap("", "")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Suva, 'Suva, Fiji', true",
        "'Suva, Fiji', Suva, true",
        "Suva, Nadi, false",
        "'', Suva, false",
        "'', '', true"
    })
    void aPlaceAgreesWithALongerNameOfIt(String one, String other, boolean agrees) {
        assertThat(Wording.within(one, other)).isEqualTo(agrees);
    }
}
