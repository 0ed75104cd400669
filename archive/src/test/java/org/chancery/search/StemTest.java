package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "engineers, engin", "policies, polici", "policy, polici", "agreed, agre", "agreement, agreement",
                "signing, sign",
        "hopping, hop", "relations, relat", "national, nation", "sanctions, sanction", "talks, talk",
                "caresses, caress",
        "conditional, condit", "effective, effect", "controlling, control", "sky, sky", "sized, size", "x, x"
    })
    void endingsGo(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }
}
