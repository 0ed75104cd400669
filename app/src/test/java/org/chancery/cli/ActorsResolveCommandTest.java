package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is meant by a phrase, for people and for programs, without an engine that reads. */
class ActorsResolveCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final Shell shell = new Shell().engine(() -> {
        throw new AssertionError("resolving loads no annotator");
    });

    @Test
    void onePhraseIsShownToPeople() {
        int code = shell.run("actors", "resolve", "the French president", "--on", "2015-06-01");
        assertThat(code).isZero();
        assertThat(shell.out()).startsWith("François Hollande\n").contains("country   FRA France", "sector    GOV");
    }

    @Test
    void anOrganisationListsItsMembersOfTheDay() {
        shell.run("actors", "resolve", "AUKUS", "--on", "2022-01-01");
        assertThat(shell.out()).contains("members   Australia, United Kingdom, United States");
    }

    @Test
    void aBatchAnswersInTheOrderOfItsLines() throws IOException {
        Path in = lines("{\"id\":\"b\",\"text\":\"Peruvian sailors\"}", "{\"id\":\"a\",\"text\":\"Kenya\"}");
        assertThat(shell.run("actors", "resolve", "--batch", in.toString(), "--out", out().toString()))
                .isZero();
        assertThat(Files.readAllLines(out()))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "{\"id\":\"b\",\"name\":\"Peruvian sailors\",\"kind\":\"group\",\"country\":\"PER\",\"sector\":\"MIL\"");
    }

    @Test
    void aBadLineIsRejectedAndTheRunGoesOn() throws IOException {
        Path in = lines(
                "{\"id\":\"a\",\"text\":\"Kenya\"}", "no JSON", "{\"id\":\"b\",\"text\":\"Peru\",\"date\":\"June\"}");
        assertThat(shell.run("actors", "resolve", "--batch", in.toString(), "--out", out().toString()))
                .isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(Files.readAllLines(out())).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("out.jsonl.rejected")))
                .hasSize(2)
                .first()
                .asString()
                .contains("\"line\":2");
    }

    @Test
    void withoutPhraseOrBatchTheCommandIsNotRight() {
        assertThat(shell.run("actors", "resolve")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("actors", "resolve", "Kenya", "--on", "June")).isEqualTo(ExitCode.USAGE);
    }

    private Path out() {
        return folder.resolve("out.jsonl");
    }

    private Path lines(String... lines) throws IOException {
        return Files.write(folder.resolve("in.jsonl"), java.util.List.of(lines));
    }
}
