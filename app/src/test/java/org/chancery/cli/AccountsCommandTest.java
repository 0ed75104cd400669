package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsCommandTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    @Test
    void anAccountIsMadeListedChangedAndForgotten() {
        assertThat(run("correct horse battery\n", "add", "Alice", "--role", "admin")).isEqualTo(ExitCode.OK);
        assertThat(run("", "list")).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("alice").contains("admin");
        assertThat(run("", "role", "alice", "reader")).isEqualTo(ExitCode.OK);
        assertThat(run("another horse battery\n", "password", "alice")).isEqualTo(ExitCode.OK);
        assertThat(run("", "token", "alice", "--name", "export")).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("chy_");
        assertThat(run("", "forget", "alice")).isEqualTo(ExitCode.OK);
        assertThat(run("", "forget", "alice")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aPasswordIsNoArgument() {
        assertThat(run("", "add", "alice", "--password", "correct horse battery")).isEqualTo(ExitCode.USAGE);
        assertThat(run("", "add", "alice", "correct horse battery")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aShortPasswordIsRefused() {
        assertThat(run("short\n", "add", "alice")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("at least 12 characters");
    }

    @Test
    void withoutAccountsNobodyElseIsListenedTo() {
        assertThat(shell.run("serve", "--host", "0.0.0.0", "--port", "0", "--log", "quiet", "--project", project())).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("nobody has an account yet").contains("chancery accounts add");
        assertThat(shell.run("serve", "--port", "x", "--project", project())).isEqualTo(ExitCode.USAGE);
    }

    private int run(String input, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "accounts";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--project";
        all[arguments.length + 2] = project();
        return shell.input(input).run(all);
    }

    private String project() {
        return folder.resolve("project").toString();
    }
}
