package org.chancery.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sentences whose second decision depends on their last word, which no decision sees so early. */
class BeamTest {

    private static final Labels TAGS = new Labels(List.of("NN", "VB", "RB", "IN", "JJ"));

    /** "verb" is the root and governs the rest. */
    private static final Sample EARLY = sample("noun verb so so so in", new int[] {0, 1, 2, 2, 2, 3}, 1, 6, 1, 1, 1, 1);

    /** "noun" is the root; "verb" governs the words between. */
    private static final Sample LATE =
            sample("noun verb so so so jolly", new int[] {0, 1, 2, 2, 2, 4}, 6, 0, 1, 1, 1, 0);

    private static Sample sample(String text, int[] tags, int... heads) {
        Words words = new Words(text.split(" "), new int[0], new int[0]);
        for (int i = 0; i < words.size; i++) {
            words.tags[i] = (byte) tags[i];
            words.heads[i] = heads[i];
            words.relations[i] = (byte) (heads[i] == words.size ? 0 : 1);
        }
        return new Sample(words);
    }

    private static ParseTraining decisions(List<Sample> samples) {
        ParseTraining training = new ParseTraining(samples, TAGS, 2, 16, 12, new Random(1));
        training.learn(samples, 0, 5);
        return training;
    }

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            samples.add(EARLY);
            samples.add(LATE);
        }
        return samples;
    }

    private static boolean isRight(Parser parser, Sample sample) {
        // A few sentences make weights that are far apart: nothing is given up.
        parser.parse(sample.words, Integer.MAX_VALUE);
        return java.util.Arrays.equals(sample.words.heads, sample.heads);
    }

    @Test
    void wholeParsesAreWeighedAgainstEachOther() {
        List<Sample> samples = samples();
        ParseTraining training = decisions(samples);
        Parser before = training.parser();
        assertThat(isRight(before, EARLY) && isRight(before, LATE)).isFalse();
        BeamTraining beam = training.beam();
        for (int round = 0; round < 5; round++) {
            beam.learn(samples);
        }
        assertThat(isRight(training.parser(), EARLY)).isTrue();
        assertThat(isRight(training.parser(), LATE)).isTrue();
    }

    @Test
    void theBestWaysStayAndEachHasAStateOfItsOwn() {
        Parser parser = decisions(samples()).parser();
        Beam beam = new Beam(parser, 2, 5, new Configuration(EARLY.words));
        beam.offer(0, Configuration.SHIFT, 0);
        beam.advance();
        assertThat(beam.size()).isEqualTo(1);
        beam.offer(0, Configuration.SHIFT, 3);
        beam.offer(0, Configuration.LEFT, 7);
        beam.advance();
        assertThat(beam.size()).isEqualTo(2);
        assertThat(beam.state(0).depth).isZero();
        assertThat(beam.state(1).depth).isEqualTo(2);
        // 4 behind: what comes now must make up for it.
        beam.offer(0, Configuration.SHIFT, 1);
        beam.offer(1, Configuration.SHIFT, 6);
        beam.offer(1, Configuration.RIGHT, 4);
        beam.advance();
        assertThat(beam.state(0).depth).isEqualTo(3);
        assertThat(beam.state(1).depth).isEqualTo(1);
        assertThat(beam.state(1).next).isEqualTo(2);
        beam.offer(0, Configuration.SHIFT, 9);
        beam.offer(0, Configuration.RIGHT, 3);
        beam.advance();
        assertThat(beam.size()).isEqualTo(1);
    }
}
