package org.chancery.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "SÃO PAULO, Sao Paulo",
        "St. Kitts, Saint Kitts",
        "Port-au-Prince, port au prince",
        "N'Djamena, NDjamena",
        "U.S., US",
    })
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @Test
    void anAbbreviationIsNotTheWordThatItIsSpeltLike() {
        assertThat(NameKey.of("Miss.")).isNotEqualTo(NameKey.of("Miss"));
    }

    @Test
    void wordsInARowGiveTheKeyOfTheName() {
        assertThat(NameKey.of(List.of("Prince", "George", "'s", "County")))
                .isEqualTo(NameKey.of("Prince George's County"));
    }
}
