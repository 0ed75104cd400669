package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.keep.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    private String project;

    @BeforeEach
    void make() {
        project = folder.resolve("project").toString();
        Archive.openOrCreate(project).close();
    }

    @Test
    void aQuestionThatIsNotRightIsAnsweredWithASentence() {
        assertThat(shell.run("search", "\"visa", "--project", project)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).startsWith("chancery: The quotation mark at column 1 has no other end.");
    }

    @Test
    void nothingFoundIsNoError() {
        assertThat(shell.run("search", "visa", "--project", project)).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).startsWith("Nothing found in reports.");
    }

    @Test
    void aSearchIsKeptListedAndForgotten() {
        assertThat(shell.run("search", "visa*", "--save", "visas", "--project", project))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.run("search", "--list", "--project", project)).isEqualTo(ExitCode.OK);
        assertThat(shell.out()).contains("visas: visa* (reports)");
        assertThat(shell.run("search", "--forget", "visas", "--project", project))
                .isEqualTo(ExitCode.OK);
        assertThat(shell.run("search", "--saved", "visas", "--project", project))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFormatThatCannotHoldItIsRefused() {
        assertThat(shell.run("export", "--what", "actors", "--format", "bibtex", "--project", project))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("bibtex cannot hold actors; it can hold reports.");
    }

    @Test
    void anArchiveThatIsNotThereIsSaid() {
        assertThat(shell.run(
                        "search", "visa", "--project", folder.resolve("none").toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.err()).contains("There is no archive at");
    }
}
