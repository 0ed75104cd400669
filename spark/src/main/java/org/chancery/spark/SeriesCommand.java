package org.chancery.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chancery.series.By;
import org.chancery.series.SeriesRows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code series}: events between any two, there and back, by period. */
@Command(
        name = "series",
        description = "Counts events from any actor to any other by period, in the columns of \"chancery series\".")
final class SeriesCommand extends JobCommand {

    private static final Set<String> TEXTS = Set.of("source", "target", "publisher_side", "period");
    private static final Set<String> FRACTIONS = Set.of("sum", "mean", "conflict_share");

    @Option(names = "--by", description = "day, week, month, quarter or year. Default: ${DEFAULT-VALUE}.")
    By by = By.MONTH;

    @Override
    String name() {
        return "series";
    }

    @Override
    Dataset<Row> table(SparkSession spark, Corpus corpus, Readings.Setup setup) {
        List<String> names = SeriesRows.names();
        StructType schema = new StructType();
        for (String name : names) {
            schema = schema.add(name, type(name));
        }
        EncountersJob encounters = new EncountersJob(new JavaSparkContext(spark.sparkContext()), corpus, setup);
        return spark.createDataFrame(
                        new SeriesJob(corpus, encounters, setup, by)
                                .rows()
                                .map(cells -> row(SeriesRows.names(), cells)),
                        schema)
                .orderBy("source", "target", "period");
    }

    private static DataType type(String name) {
        if (TEXTS.contains(name)) {
            return DataTypes.StringType;
        }
        return FRACTIONS.contains(name) ? DataTypes.DoubleType : DataTypes.LongType;
    }

    private static Row row(List<String> names, List<String> cells) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (TEXTS.contains(names.get(i))) {
                values.add(cell);
            } else if (cell.isEmpty()) {
                values.add(null);
            } else {
                values.add(FRACTIONS.contains(names.get(i)) ? (Object) Double.valueOf(cell) : Long.valueOf(cell));
            }
        }
        return RowFactory.create(values.toArray());
    }
}
