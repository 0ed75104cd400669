package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class StoryTest {

    @Test
    void publisherAndDayBecomeHeaderLines() {
        Story story = Story.parse(
                        "{\"id\": \"a\", \"text\": \"Rain.\", \"publisher\": \"Gazette\", \"published\": \"2020-02-01\"}")
                .get(0);
        assertThat(new String(story.raw().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("Publisher: Gazette\nPublished: 2020-02-01\n\nRain.\n");
    }

    @Test
    void blankLinesAreNoStories() {
        assertThat(Story.parse("\n{\"id\": \"a\", \"text\": \"Rain.\"}\n\n")).hasSize(1);
    }

    @Test
    void aLineWithoutTextIsToldByItsNumber() {
        assertThatThrownBy(() -> Story.parse("\n{\"id\": \"a\"}")).hasMessageStartingWith("line 2 needs");
    }

    @Test
    void aLineThatIsNotJsonIsToldByItsNumber() {
        assertThatThrownBy(() -> Story.parse("rain")).hasMessageStartingWith("line 1 is not JSON");
    }
}
