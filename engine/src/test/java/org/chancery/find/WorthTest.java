package org.chancery.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;

class WorthTest {

    private static final Worth WORTH = new Worth(Knowledge.packed());

    @Test
    void whatSomebodySaysIsWorthAParse() {
        assertThat(WORTH.parsing(tokens("Lesotho/NNP", "said/VBD/say", "nothing/NN")))
                .isTrue();
    }

    @Test
    void aSentenceInWhichNobodyActsIsNot() {
        assertThat(WORTH.parsing(tokens("rain/NN", "said/VBD/say", "little/JJ")))
                .isFalse();
    }

    @Test
    void aNameWithoutAnyActIsNot() {
        assertThat(WORTH.parsing(tokens("Lesotho/NNP", ",/,", "autumn/NN"))).isFalse();
    }

    /** Each written as word/tag, or word/tag/lemma. */
    private static List<Token> tokens(String... written) {
        List<Token> tokens = new ArrayList<>();
        for (String one : written) {
            String[] parts = one.split("/");
            String lemma = parts.length > 2 ? parts[2] : parts[0];
            tokens.add(new Token(tokens.size(), new Span(0, 1), parts[0], lemma, parts[1], "O"));
        }
        return tokens;
    }
}
