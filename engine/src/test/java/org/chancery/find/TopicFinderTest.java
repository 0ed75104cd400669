package org.chancery.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class TopicFinderTest {

    private static final TopicFinder TOPICS =
            new TopicFinder(Knowledge.folder(Path.of(System.getProperty("chancery.knowledge.dir", "../knowledge"))));

    @Test
    void topicsStandInTheOrderOfTheText() {
        assertThat(TOPICS.of("wheat, visas and the ceasefire"))
                .containsExactly("food.grain", "consular.visas", "peace.ceasefire");
    }

    @Test
    void theLowestTopicStandsForThoseAboveIt() {
        assertThat(TOPICS.of("arms control and strategic stability"))
                .containsExactly("security.arms-control.strategic");
    }

    @Test
    void theLongestPhraseUsesItsWordsUp() {
        assertThat(TOPICS.of("food security in the delta")).containsExactly("food.security");
    }

    @Test
    void aCommaPartsPhrases() {
        assertThat(TOPICS.of("free trade, agreement on little else")).doesNotContain("trade.tariffs");
    }

    @Test
    void spellingAndNumberDoNotMatter() {
        assertThat(TOPICS.of("the decarbonization of ferries")).isEqualTo(TOPICS.of("the decarbonisation of a ferry"));
    }

    @Test
    void aWeakWordAloneShowsNothing() {
        assertThat(TOPICS.of("a concert for friends of Ukraine")).isEmpty();
    }

    @Test
    void anAcronymIsNoCommonWord() {
        assertThat(TOPICS.of("who aids the poor")).isEmpty();
    }

    @Test
    void wordsWithoutATopicHaveNone() {
        assertThat(TOPICS.of("thank you very much")).isEmpty();
    }
}
