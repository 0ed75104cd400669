package org.chancery.spark;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine.Command;

/** {@code encounters}: each encounter once, with the reports behind it. */
@Command(
        name = "encounters",
        description =
                "Merges encounters across reports, by the rule of an archive. Lists stand one to a line in a cell.")
final class EncountersCommand extends JobCommand {

    private static final List<String> COLUMNS =
            List.of("id", "from", "until", "kinds", "sides", "participants", "reports", "sightings", "why");

    @Override
    String name() {
        return "encounters";
    }

    @Override
    Dataset<Row> table(SparkSession spark, Corpus corpus, Readings.Setup setup) {
        StructType schema = new StructType();
        for (String column : COLUMNS) {
            schema = schema.add(column, DataTypes.StringType);
        }
        EncountersJob job = new EncountersJob(new JavaSparkContext(spark.sparkContext()), corpus, setup);
        return spark.createDataFrame(
                        job.encounters()
                                .map(one -> RowFactory.create(
                                        one.id(),
                                        one.from(),
                                        one.until(),
                                        String.join("\n", one.kinds()),
                                        String.join("\n", one.sides()),
                                        String.join("\n", one.participants()),
                                        String.join("\n", one.reports()),
                                        String.join("\n", one.sightings()),
                                        String.join("\n", one.why()))),
                        schema)
                .orderBy("from", "id");
    }
}
