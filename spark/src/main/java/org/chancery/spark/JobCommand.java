package org.chancery.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the jobs over records that were read have in common. */
@Command(mixinStandardHelpOptions = true)
abstract class JobCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "READ", description = "Folder that \"read\" wrote.")
    String read = "";

    @Option(names = "--out", required = true, description = "Folder of the table. What is in it is replaced.")
    String out = "";

    @Option(names = "--format", description = "parquet, csv or json. Default: ${DEFAULT-VALUE}.")
    String format = "parquet";

    @Option(names = "--knowledge", description = "Folder of your own knowledge; on every machine under this path.")
    List<String> knowledge = new ArrayList<>();

    @Override
    public Integer call() throws java.io.IOException {
        try (SparkSession spark = ChancerySpark.session(name())) {
            table(spark, new Corpus(spark, read), new Readings.Setup(knowledge, null))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .option("header", "true")
                    .format(format)
                    .save(out);
            return 0;
        }
    }

    abstract String name();

    abstract Dataset<Row> table(SparkSession spark, Corpus corpus, Readings.Setup setup);
}
