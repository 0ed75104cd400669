package org.chancery.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.read.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainingTest {

    /** Word, tag, name, governor counted from 1, relation in ClearNLP's scheme, lemma. */
    private static final String[][] SENTENCES = {
        {"Mensah NNP PERSON 2 nsubj Mensah", "met VBD O 0 root meet", "Silva NNP PERSON 2 dobj Silva", ". . O 2 punct ."
        },
        {
            "Silva NNP PERSON 2 nsubj Silva",
            "left VBD O 0 root leave",
            "Accra NNP LOCATION 2 dobj Accra",
            ". . O 2 punct ."
        },
        {
            "The DT O 2 det the",
            "envoys NNS O 3 nsubj envoy",
            "met VBD O 0 root meet",
            "in IN O 3 prep in",
            "Accra NNP LOCATION 4 pobj Accra",
            ". . O 3 punct ."
        },
        {
            "The DT O 2 det the",
            "ports NNS O 3 nsubj port",
            "opened VBD O 0 root open",
            "in IN O 3 prep in",
            "Lima NNP LOCATION 4 pobj Lima",
            ". . O 3 punct ."
        },
    };

    private static byte[] model;

    private static Sentence sentence(String[] rows) {
        List<Token> tokens = new ArrayList<>();
        List<Dependency> tree = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split(" ");
            tokens.add(new Token(i, new Span(at, at + cells[0].length()), cells[0], cells[5], cells[1], cells[2]));
            at += cells[0].length() + 1;
            if (!cells[3].equals("0")) {
                tree.add(new Dependency(Integer.parseInt(cells[3]) - 1, i, cells[4]));
            }
        }
        return new Sentence(0, tokens, tree, List.of());
    }

    private static byte[] train() throws IOException {
        Training training = new Training();
        for (int round = 0; round < 30; round++) {
            for (String[] rows : SENTENCES) {
                training.add(sentence(rows));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> log = new ArrayList<>();
        training.learn(3, out, log::add);
        assertThat(log).last().asString().contains("3 of 3");
        return out.toByteArray();
    }

    @BeforeAll
    static void learn() throws IOException {
        model = train();
    }

    private static List<Sentence> read(String text) throws IOException {
        return new FastAnnotator(new ByteArrayInputStream(model)).annotate(text);
    }

    @Test
    void whatWasLearnedIsFoundAgain() throws IOException {
        Sentence sentence = read("The envoys met in Lima.").get(0);
        assertThat(sentence.tokens().stream().map(Token::tag)).containsExactly("DT", "NNS", "VBD", "IN", "NNP", ".");
        assertThat(sentence.token(4).name()).isEqualTo("LOCATION");
        assertThat(sentence.token(1).lemma()).isEqualTo("envoy");
    }

    @Test
    void theTreeIsOneOfUniversalDependencies() throws IOException {
        Sentence sentence = read("The envoys met in Accra.").get(0);
        assertThat(sentence.head(4)).isEqualTo(2);
        assertThat(sentence.relation(4)).isEqualTo("obl");
        assertThat(sentence.relation(3)).isEqualTo("case");
        assertThat(sentence.relation(1)).isEqualTo("nsubj");
        assertThat(sentence.head(2)).isEqualTo(Dependency.ROOT);
    }

    @Test
    void theSameSentencesGiveTheSameModel() throws IOException {
        assertThat(train()).isEqualTo(model);
    }

    @Test
    void aModelIsWrittenAsItWasRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(ModelFile.read(new ByteArrayInputStream(model)), out);
        assertThat(out.toByteArray()).isEqualTo(model);
    }

    @Test
    void aModelThatBreaksOffIsRefused() {
        byte[] half = Arrays.copyOf(model, model.length / 2);
        assertThatThrownBy(() -> new FastAnnotator(new ByteArrayInputStream(half)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void otherBytesAreNoModel() {
        assertThatThrownBy(() -> new FastAnnotator(new ByteArrayInputStream("{}".getBytes())))
                .isInstanceOf(IOException.class);
    }

    @Test
    void nothingTeachesNothing() {
        assertThatThrownBy(() -> new Training().learn(1, new ByteArrayOutputStream(), line -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no sentence");
    }
}
