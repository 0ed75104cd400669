package org.chancery.cli;

import picocli.CommandLine.Option;

/** {@code --help}, for commands that have no {@code --version} of their own. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // Picocli shows the help before the command is called.
    private boolean help;
}
