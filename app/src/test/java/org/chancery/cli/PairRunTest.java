package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.code.Coding;
import org.chancery.code.Pair;
import org.chancery.code.Scheme;
import org.chancery.read.ReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairRunTest {

    @TempDir
    Path folder = Path.of("");

    private static final class Always implements PairEngine {

        @Override
        public Coding code(Pair pair, Scheme scheme) {
            return new Coding(scheme == Scheme.PLV ? "COERCE" : "SANCTION", "", "occurred", 0.5, pair.text());
        }

        @Override
        public long tokens() {
            return 0;
        }
    }

    private int run(String table, Scheme scheme) throws Exception {
        Console console = new Console(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                false);
        return new PairRun(console, Always::new, scheme).run("-", folder.resolve("out.tsv"));
    }

    private String written(String name) throws Exception {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void eachPairHasARowInTheOrderOfTheTable() throws Exception {
        int code = run("id\tsentence\n7\t<s>Peru</s> fined <t>Chile</t>.\n3\t<s>Togo</s> left.\n", Scheme.PLV);
        assertThat(code).isZero();
        assertThat(written("out.tsv"))
                .isEqualTo(
                        "id\ttype\tmode\tstatus\tconfidence\tpattern\n"
                                + "7\tCOERCE\t\toccurred\t0.500\tPeru fined Chile.\n3\tCOERCE\t\toccurred\t0.500\tTogo left.\n");
    }

    @Test
    void aBadLineIsNamedAndTheRestGoesOn() throws Exception {
        int code = run("id\tsentence\n1\t<s>Peru fined.\n2\n3\t<s>Togo</s> left.\n", Scheme.MANUAL);
        assertThat(code).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(written("out.tsv")).contains("3\tSANCTION").doesNotContain("1\tSANCTION");
        assertThat(written("out.tsv.rejected"))
                .contains("\"line\":2", "<s> is not closed", "\"line\":3", "1 columns, expected 2");
    }

    @Test
    void aTableWithoutItsHeaderIsRefused() {
        assertThatThrownBy(() -> run("1\t<s>Peru</s> left.\n", Scheme.MANUAL))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("expected the tab-separated header id, sentence");
    }
}
