package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.chancery.Pipeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QuietStoriesReadTest {

    private Pipeline pipeline;

    @BeforeAll
    void load() {
        pipeline = Pipeline.installed();
    }

    static List<Story> stories() throws IOException {
        return QuietCommand.ownStories();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryOfSportMachinesOrTheTownIsQuiet(Story story) {
        assertThat(QuietCommand.disturbances(pipeline, story)).isEmpty();
    }
}
