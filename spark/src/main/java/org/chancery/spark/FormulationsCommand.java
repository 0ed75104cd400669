package org.chancery.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine.Command;

/** {@code formulations}: in how many texts each stands, by side. */
@Command(
        name = "formulations",
        description = "Counts texts with each formulation by side, as \"chancery formulations\" lists them.")
final class FormulationsCommand extends JobCommand {

    @Override
    String name() {
        return "formulations";
    }

    @Override
    Dataset<Row> table(SparkSession spark, Corpus corpus, Readings.Setup setup) {
        StructType schema = new StructType()
                .add("formulation", DataTypes.StringType)
                .add("side", DataTypes.StringType)
                .add("texts", DataTypes.LongType)
                .add("first", DataTypes.StringType)
                .add("last", DataTypes.StringType);
        return spark.createDataFrame(
                        new FormulationsJob(corpus)
                                .counts()
                                .map(count -> RowFactory.create(
                                        count.formulation(), count.side(), count.texts(), count.first(), count.last())),
                        schema)
                .orderBy(functions.col("texts").desc(), functions.col("formulation"), functions.col("side"));
    }
}
