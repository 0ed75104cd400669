package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page on Spark and the jobs do not part. */
class SparkPageTest {

    private static final Set<String> OF_SPARK =
            Set.of("--master", "--class", "--conf", "--driver-memory", "--jars", "--packages");

    private static final Set<String> OF_CHANCERY = Set.of("--batch", "--format");

    @Test
    void everyOptionBelongsToAJob() throws IOException {
        Set<String> options = new HashSet<>(OF_SPARK);
        options.addAll(OF_CHANCERY);
        for (CommandLine job : ChancerySpark.commandLine().getSubcommands().values()) {
            options.addAll(job.getCommandSpec().optionsMap().keySet());
        }
        Matcher named = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+")
                .matcher(Files.readString(Sample.root().resolve("docs/spark.md")));
        while (named.find()) {
            assertThat(options).contains(named.group());
        }
    }

    @Test
    void everyJobIsOnThePage() throws IOException {
        String page = Files.readString(Sample.root().resolve("docs/spark.md"));
        assertThat(ChancerySpark.commandLine().getSubcommands().keySet())
                .allSatisfy(job -> assertThat(page).contains("`" + job + " "));
    }
}
