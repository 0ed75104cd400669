package org.chancery.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void commentsAreNoWords() {
        assertThat(WordList.read("verbs.txt")).contains("thank").noneMatch(word -> word.contains(" "));
    }

    @Test
    void aMissingListIsNamed() {
        assertThatThrownBy(() -> WordList.read("none.txt")).hasMessageContaining("none.txt");
    }

    @Test
    void theDigestFollowsTheWords() {
        assertThat(WordList.digest(Set.of("say", "add"))).isNotEqualTo(WordList.digest(Set.of("say", "note")));
    }
}
