package org.chancery.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Parses;
import org.chancery.knowledge.Pattern;
import org.chancery.read.Span;
import org.junit.jupiter.api.Test;

/** Reads sentences of the knowledge under their committed parses: no model of language is loaded. */
class CoderTest {

    private static final Path FOLDER = Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge"));
    private static final Knowledge KNOWLEDGE = Knowledge.folder(FOLDER);
    private static final Parses PARSES = new Parses(FOLDER.resolve("parses"));
    private static final Coder CODER = Coder.installed(KNOWLEDGE);

    private static Pair pair(Example example) {
        List<Span> source = new ArrayList<>();
        List<Span> target = new ArrayList<>();
        for (Example.Marked marked : example.marked()) {
            if (marked.role().equals("source")) {
                source.add(marked.span());
            } else if (marked.role().equals("target")) {
                target.add(marked.span());
            }
        }
        return new Pair(example.entry(), example.sentence(), source, target);
    }

    private static Coding code(String pattern, Scheme scheme) throws IOException {
        Example example = KNOWLEDGE
                .patterns(Pattern.Layer.EVENT)
                .filter(one -> one.id().equals(pattern))
                .findFirst()
                .orElseThrow()
                .examples()
                .get(0);
        return CODER.code(pair(example), PARSES.of(example).orElseThrow(), scheme);
    }

    @Test
    void anAccusationIsCodedWithTheEntryThatSaysSo() throws IOException {
        Coding coding = code("accuse.accuse", Scheme.MANUAL);
        assertThat(coding.type()).isEqualTo("ACCUSE");
        assertThat(coding.pattern()).isEqualTo("accuse.accuse");
        assertThat(coding.status()).isEqualTo("occurred");
        assertThat(coding.confidence()).isBetween(0.3, 1.0);
    }

    @Test
    void mostEventsOfThePatternsAreCodedAsTheyAre() throws IOException {
        int right = 0;
        int all = 0;
        for (Pattern pattern : KNOWLEDGE.patterns(Pattern.Layer.EVENT).toList()) {
            Example example = pattern.examples().get(0);
            Pair pair = example.marked().isEmpty() ? null : pair(example);
            if (pair != null && example.caught() && !pair.target().isEmpty()) {
                Coding coding = CODER.code(pair, PARSES.of(example).orElseThrow(), Scheme.PLV);
                int wanted = Labels.of(pattern.gives().getOrDefault("type", ""));
                right += !coding.type().equals(Coding.NONE) && Labels.of(coding.type()) == wanted ? 1 : 0;
                all++;
            }
        }
        assertThat(right).as("of %d", all).isGreaterThan(all * 6 / 10);
    }

    @Test
    void theSamePairsTeachTheSameBytes() throws IOException {
        List<Training.Marked> marked = new ArrayList<>();
        for (Pattern pattern : KNOWLEDGE.patterns(Pattern.Layer.EVENT).limit(20).toList()) {
            Example example = pattern.examples().get(0);
            if (example.caught() && !example.marked().isEmpty()) {
                marked.add(new Training.Marked(
                        pair(example),
                        PARSES.of(example).orElseThrow(),
                        pattern.gives().getOrDefault("type", "")));
            }
        }
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        Training.of(marked, KNOWLEDGE).write(one);
        Training.of(marked, KNOWLEDGE).write(other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray()).isNotEmpty();
    }
}
