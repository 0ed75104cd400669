package org.chancery.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: reports to records and events. */
@Command(
        name = "read",
        description = "Reads reports (.jsonl, .jsonl.gz, .parquet, .warc, .warc.gz) to records and events in Parquet."
                + " Started again with the same input it does only what is not done.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    private static final long MEBIBYTE = 1024 * 1024;

    /** How long the dates of partitions are. */
    enum By {
        DAY(10),
        MONTH(7),
        YEAR(4);

        final int length;

        By(int length) {
            this.length = length;
        }
    }

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders or patterns of them.")
    List<String> inputs = new ArrayList<>();

    @Option(names = "--out", required = true, description = "Folder of records, events and rejects.")
    String out = "";

    @Option(names = "--by", description = "Partitions: day, month or year of publication. Default: ${DEFAULT-VALUE}.")
    By by = By.MONTH;

    @Option(names = "--chunk-mb", description = "Size of a chunk of plain JSON Lines. Default: ${DEFAULT-VALUE}.")
    int chunk = 4;

    @Option(names = "--knowledge", description = "Folder of your own knowledge; on every machine under this path.")
    List<String> knowledge = new ArrayList<>();

    @Option(names = "--parses", description = "Folder that keeps the analyses of language.")
    @Nullable
    String parses;

    @Override
    public Integer call() throws IOException {
        if (chunk < 1) {
            throw new IllegalArgumentException("--chunk-mb: expected 1 or more, found " + chunk);
        }
        try (SparkSession spark = ChancerySpark.session("read")) {
            ReadJob.Summary summary = new ReadJob(
                            spark,
                            new ReadJob.Settings(
                                    inputs, out, by.length, chunk * MEBIBYTE, new Readings.Setup(knowledge, parses)))
                    .run();
            System.out.printf(
                    "%d records, %d rejected; %d chunks, %d of them done before%n",
                    summary.records(), summary.rejects(), summary.chunks(), summary.before());
            return 0;
        }
    }
}
