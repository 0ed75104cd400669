package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.chancery.cli.Subcommand;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class SubcommandTest {

    @Test
    void theProgramFindsTheCommandsOfTheBench() {
        assertThat(ServiceLoader.load(Subcommand.class))
                .extracting(subcommand -> new CommandLine(subcommand.command()).getCommandName())
                .contains("evaluate", "evaluate-times", "quiet", "train-attribution", "train-events");
    }
}
