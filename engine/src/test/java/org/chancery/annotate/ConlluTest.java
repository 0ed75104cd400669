package org.chancery.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConlluTest {

    private static final String BODY = "Nauru thanks Chile.";

    private static Sentence sentence() {
        return new Sentence(
                0,
                List.of(
                        new Token(0, new Span(0, 5), "Nauru", "Nauru", "NNP", "LOCATION"),
                        new Token(1, new Span(6, 12), "thanks", "thank", "VBZ", "O"),
                        new Token(2, new Span(13, 18), "Chile", "Chile", "NNP", "LOCATION"),
                        new Token(3, new Span(18, 19), ".", ".", ".", "O")),
                List.of(new Dependency(1, 0, "nsubj"), new Dependency(1, 2, "obj"), new Dependency(1, 3, "punct")),
                List.of(new Dependency(1, 0, "nsubj"), new Dependency(1, 2, "obj"), new Dependency(1, 3, "punct")));
    }

    private static List<Sentence> back(List<Sentence> sentences, String body) throws IOException {
        return Conllu.read(new StringReader(Conllu.write(sentences)), body);
    }

    private static Sentence single(String text, String lemma, String relation) {
        return new Sentence(
                0,
                List.of(
                        new Token(0, new Span(0, text.length()), text, lemma, "NN", "O"),
                        new Token(1, new Span(0, text.length()), text, lemma, "NN", "O")),
                List.of(new Dependency(0, 1, relation)),
                List.of(new Dependency(0, 1, relation), new Dependency(1, 0, "ref")));
    }

    @Test
    void aSentenceIsALineForEachTokenWithTenColumns() {
        assertThat(Conllu.write(List.of(sentence())).lines().findFirst())
                .contains("1\tNauru\tNauru\t_\tNNP\t_\t2\tnsubj\t2:nsubj\tat=0|to=5|name=LOCATION");
    }

    @Test
    void theWordWithoutGovernorHangsFromZero() {
        assertThat(Conllu.write(List.of(sentence())).lines().skip(1).findFirst())
                .contains("2\tthanks\tthank\t_\tVBZ\t_\t0\troot\t_\tat=6|to=12");
    }

    @Test
    void tokensComeBackTheSame() throws IOException {
        assertThat(back(List.of(sentence()), BODY).get(0).tokens())
                .isEqualTo(sentence().tokens());
    }

    @Test
    void theTreeComesBackTheSame() throws IOException {
        assertThat(back(List.of(sentence()), BODY).get(0).basic())
                .isEqualTo(sentence().basic());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                "a|b",
                "1 800 555",
                "tab\there",
                "line\nbreak",
                "\r",
                "back\\slash",
                "\\p",
                "_",
                "#",
                "",
                "\u00a0",
                "\\"
            })
    void aLemmaWithAnyCharacterComesBackTheSame(String lemma) throws IOException {
        assertThat(back(List.of(single("word", lemma, "nmod")), "word")
                        .get(0)
                        .token(0)
                        .lemma())
                .isEqualTo(lemma);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nmod:|", "nmod:a:b", "obl:\\p", "conj:and/or", "nmod:a b"})
    void aRelationWithAnyCharacterComesBackTheSame(String relation) throws IOException {
        assertThat(back(List.of(single("word", "word", relation)), "word")
                        .get(0)
                        .enhanced())
                .containsExactlyInAnyOrder(new Dependency(0, 1, relation), new Dependency(1, 0, "ref"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "1 800 555", "a\tb", "a\nb", "#", "_", "🙂"})
    void aFormIsTheCharactersOfTheBody(String form) throws IOException {
        assertThat(back(List.of(single(form, "x", "dep")), form).get(0).token(0).text())
                .isEqualTo(form);
    }

    @Test
    void severalEdgesOfOneWordComeBack() throws IOException {
        Sentence shared = new Sentence(
                0,
                sentence().tokens(),
                sentence().basic(),
                List.of(new Dependency(1, 0, "nsubj"), new Dependency(2, 0, "nmod:of"), new Dependency(1, 2, "obj")));
        assertThat(back(List.of(shared), BODY).get(0).enhanced()).isEqualTo(shared.enhanced());
    }

    @Test
    void commentsAreSkipped() throws IOException {
        String withComment = "# text = anything\n" + Conllu.write(List.of(sentence()));
        assertThat(Conllu.read(new StringReader(withComment), BODY)).hasSize(1);
    }

    @Test
    void aLastSentenceWithoutEmptyLineIsRead() throws IOException {
        assertThat(Conllu.read(
                        new StringReader(Conllu.write(List.of(sentence())).stripTrailing()), BODY))
                .hasSize(1);
    }

    @Test
    void sentencesAreCountedFromZero() throws IOException {
        assertThat(back(List.of(sentence(), sentence()), BODY))
                .extracting(Sentence::index)
                .containsExactly(0, 1);
    }

    @Test
    void aLineWithFewColumnsIsNamed() {
        assertThatThrownBy(() -> Conllu.read(new StringReader("# made by hand\n1\tNauru\tNauru\n"), BODY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at=0|to=400", "at=9|to=3", "at=x|to=3", "at=-1|to=3"})
    void offsetsThatDoNotFitTheBodyAreAnError(String offsets) {
        String line = "1\tNauru\tNauru\t_\tNNP\t_\t0\troot\t_\t" + offsets + "\n\n";
        assertThatThrownBy(() -> Conllu.read(new StringReader(line), BODY)).isInstanceOf(IOException.class);
    }

    @Test
    void aGovernorOutsideTheSentenceIsAnError() {
        String line = "1\tNauru\tNauru\t_\tNNP\t_\t7\tnsubj\t_\tat=0|to=5\n\n";
        assertThatThrownBy(() -> Conllu.read(new StringReader(line), BODY)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anySentenceComesBackTheSame(long seed) throws IOException {
        Random random = new Random(seed);
        String characters = "ab|\\\t\n\r _#:=éß中\u2028\u0085\"";
        StringBuilder body = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int begin = body.length();
            random.ints(1 + random.nextInt(4), 0, characters.length())
                    .forEach(at -> body.append(characters.charAt(at)));
            String text = body.substring(begin);
            tokens.add(new Token(i, new Span(begin, body.length()), text, text, "NN", i % 2 == 0 ? "O" : "MISC"));
        }
        Sentence sentence = new Sentence(0, tokens, List.of(), List.of());
        assertThat(back(List.of(sentence), body.toString()).get(0).tokens())
                .as("seed " + seed)
                .isEqualTo(tokens);
    }
}
