package org.chancery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Wording;
import org.junit.jupiter.api.Test;

class OneWordingTest {

    private static final List<Wording> WORDINGS =
            Knowledge.folder(Path.of("../knowledge")).wordings();

    /** Texts of pieces of wordings, so that they stand within each other, one after another, and cut off. */
    @Test
    void oneIsFoundWhereItIsFoundBesideAllOthers() {
        Random random = new Random(17);
        Phrases all = new Phrases(Phrases.of(WORDINGS));
        int found = 0;
        for (int i = 0; i < 60; i++) {
            List<Wording> some = new ArrayList<>();
            String text = text(random, some);
            for (Wording wording : some) {
                List<Phrases.Hit> expected = all.find(Tokens.of(text)).stream()
                        .filter(hit -> hit.wording().id().equals(wording.id()))
                        .toList();
                assertThat(new OneWording(wording, Phrases.of(List.of(wording)), WORDINGS).find(text))
                        .as(wording.id() + " in " + text)
                        .isEqualTo(expected);
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    @Test
    void aWordWithAccentsBeginsItToo() {
        Wording words = Formulations.words("élan of friends");
        List<Phrase> own = List.of(Phrase.literal(words, words.name()));
        assertThat(new OneWording(words, own, List.of())
                        .find("No ÉLAN of Friends, no elan of fiends, Elan-of-friends."))
                .extracting(Phrases.Hit::begin)
                .containsExactly(3, 39);
    }

    @Test
    void aMarkAndAScriptWithoutBlanksAreFoundToo() {
        for (String asked : List.of("?!", "命运共同体")) {
            Wording words = Formulations.words(asked);
            List<Phrase> own = List.of(Phrase.literal(words, words.name()));
            assertThat(new OneWording(words, own, List.of()).find("双方同意构建人类命运共同体。Is it so?! Yes."))
                    .hasSize(1);
        }
    }

    private static String text(Random random, List<Wording> used) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            Wording wording = WORDINGS.get(random.nextInt(WORDINGS.size()));
            used.add(wording);
            List<String> ways = wording.wordings();
            String written = ways.get(random.nextInt(ways.size())).replace("*", "good");
            String[] words = written.replaceAll("[()]", "").split(" ");
            int from = random.nextInt(4) == 0 ? random.nextInt(words.length) : 0;
            for (int w = from; w < words.length; w++) {
                String[] choices = words[w].split("\\|");
                String word = choices[random.nextInt(choices.length)];
                text.append(random.nextInt(5) == 0 ? word.toUpperCase(java.util.Locale.ROOT) : word)
                        .append(random.nextInt(9) == 0 ? "-" : " ");
            }
            text.append(
                    List.of("", "", "and ", ", ", "x-ray é ", "the ", "\n\n").get(random.nextInt(7)));
        }
        return text.toString();
    }
}
