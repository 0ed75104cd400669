package org.chancery.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery completion}: a script that lets the shell complete commands and options. */
@Command(
        name = "completion",
        description = "Prints a script that lets bash or zsh complete commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(chancery completion bash)",
            "  chancery completion zsh > ~/.chancery-completion && echo 'source ~/.chancery-completion' >> ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {

    /** The shells that there are scripts for. */
    enum Shell {
        BASH,
        ZSH;

        /** As people type it. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "SHELL", description = "bash or zsh (default: bash).")
    private Shell shell = Shell.BASH;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        CommandLine program = Objects.requireNonNull(spec).commandLine().getParent();
        String script = AutoComplete.bash("chancery", program);
        // The script for bash runs in zsh too once zsh's own completion is loaded, which a bare zsh has not done.
        String before = shell == Shell.ZSH ? "autoload -Uz compinit && compinit\n" : "";
        program.getOut().print(before + script);
        program.getOut().flush();
        return ExitCode.OK;
    }
}
