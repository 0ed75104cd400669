package org.chancery.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code stream}: reports as they come, into an archive on PostgreSQL. */
@Command(
        name = "stream",
        description = "Reads JSON Lines as they come into a folder or a Kafka topic, and keeps them in an archive.",
        mixinStandardHelpOptions = true)
final class StreamCommand implements Callable<Integer> {

    /** Where lines come from. */
    static final class From {

        @Option(names = "--folder", description = "Folder into which files of JSON Lines are moved.")
        @Nullable
        String folder;

        @Option(names = "--topic", description = "Kafka topic; each message is one line.")
        @Nullable
        String topic;
    }

    @ArgGroup(multiplicity = "1")
    From from = new From();

    @Option(names = "--servers", description = "Kafka servers. Default: ${DEFAULT-VALUE}.")
    String servers = "localhost:9092";

    @Option(names = "--project", required = true, description = "postgresql://user:password@host/database")
    String project = "";

    @Option(names = "--checkpoint", required = true, description = "Folder in which Spark notes how far it is.")
    String checkpoint = "";

    @Option(names = "--available", description = "End when all is read that is there.")
    boolean available;

    @Option(names = "--knowledge", description = "Folder of your own knowledge; on every machine under this path.")
    List<String> knowledge = new ArrayList<>();

    @Override
    public Integer call() throws TimeoutException, StreamingQueryException, java.io.IOException {
        try (SparkSession spark = ChancerySpark.session("stream")) {
            StreamJob job = new StreamJob(
                    spark, new StreamJob.Settings(project, checkpoint, available, new Readings.Setup(knowledge, null)));
            String folder = from.folder;
            job.start(folder != null ? job.folder(folder) : job.topic(servers, String.valueOf(from.topic)))
                    .awaitTermination();
            return 0;
        }
    }
}
