package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static Sentence sentence(int verb, String name, String... words) {
        List<Token> tokens = new ArrayList<>();
        List<Dependency> tree = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            tokens.add(
                    new Token(i, new Span(at, at + words[i].length()), words[i], words[i], "NN", i == 0 ? name : "O"));
            at += words[i].length() + 1;
            if (i != verb) {
                tree.add(new Dependency(verb, i, "dep"));
            }
        }
        return new Sentence(0, tokens, tree, List.of());
    }

    private static List<String> compared(Sentence expected, Sentence found) {
        Agreement agreement = new Agreement();
        agreement.add(List.of(expected), List.of(found));
        return agreement.lines();
    }

    @Test
    void theSameAgreesInAll() {
        Sentence sentence = sentence(1, "PERSON", "Mensah", "spoke");
        assertThat(compared(sentence, sentence)).isNotEmpty().allMatch(line -> line.endsWith(": 1.0000"));
    }

    @Test
    void anotherNameIsCounted() {
        assertThat(compared(sentence(1, "PERSON", "Accra", "spoke"), sentence(1, "LOCATION", "Accra", "spoke")))
                .contains("names, F1: 0.0000", "heads of words: 1.0000");
    }

    @Test
    void anotherTreeIsCounted() {
        assertThat(compared(sentence(1, "O", "Accra", "spoke", "today"), sentence(0, "O", "Accra", "spoke", "today")))
                .contains("heads of words: 0.0000", "tags: 1.0000");
    }
}
