package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FoldsTest {

    @Test
    void sentencesOfOneStoryStayTogether() {
        int[] story = Folds.stories(List.of(
                "The envoy of Peru left the hall in anger on Monday.",
                "Nothing of the kind was heard in Chile.",
                "The envoy of Peru left the hall, it was said."));
        assertThat(story[2]).isEqualTo(story[0]);
        assertThat(story[1]).isNotEqualTo(story[0]);
    }
}
