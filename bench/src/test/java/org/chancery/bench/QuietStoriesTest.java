package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class QuietStoriesTest {

    static List<Story> stories() throws IOException {
        return QuietCommand.ownStories();
    }

    @Test
    void thereAreTwentyFourStoriesOfDifferentNames() throws IOException {
        assertThat(stories().stream().map(Story::id).distinct()).hasSize(23);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryIsLongEnoughToTempt(Story story) {
        assertThat(story.text().split("\\s+").length).isBetween(120, 250);
    }
}
