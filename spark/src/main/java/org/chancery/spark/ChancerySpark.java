package org.chancery.spark;

import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code spark-submit} starts: one command for each job. */
@Command(
        name = "chancery-spark",
        description = "Reads and counts archives in bulk on Apache Spark.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ReadCommand.class,
            EncountersCommand.class,
            SeriesCommand.class,
            FormulationsCommand.class,
            StreamCommand.class
        })
public final class ChancerySpark {

    private ChancerySpark() {}

    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        // A cluster takes a main method that returns for one that succeeded.
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new ChancerySpark()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** The session that spark-submit prepared; by itself one with all cores of this machine. */
    static SparkSession session(String job) {
        SparkSession.Builder builder = SparkSession.builder().appName("chancery " + job);
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]");
        }
        return builder.getOrCreate();
    }
}
