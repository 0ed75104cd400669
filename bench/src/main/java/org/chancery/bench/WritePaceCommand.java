package org.chancery.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.cli.Subcommand;
import org.chancery.ingest.Ingest;
import org.chancery.ingest.Reading;
import org.chancery.keep.Archive;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery write-pace}: how many records an archive takes in a second, as {@code ingest --records} keeps them. */
@Command(
        name = "write-pace",
        mixinStandardHelpOptions = true,
        description = {
            "Times how records that were read before are kept in an archive: from their JSON to the last transaction.",
            "",
            "Each round makes an archive of its own, and the last two are told: the first warm the machine up."
        })
public final class WritePaceCommand implements Callable<Integer>, Subcommand {

    /** As {@code ingest} does. */
    private static final int BATCH = 256;

    private static final int TOLD = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Records as \"read --batch\" writes them.")
    private List<String> files = List.of();

    @Option(
            names = "--project",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the archives, one in it for each round; they stay.")
    private Path project = Path.of("");

    @Option(names = "--rounds", paramLabel = "N", description = "How often to keep them all (default: 3).")
    private int rounds = 3;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read (default: one for each core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        for (int round = 1; round <= rounds; round++) {
            String line = round(project.resolve("round-" + round).toString());
            if (round > rounds - TOLD) {
                out.println("round " + round + ": " + line);
                out.flush();
            }
        }
        return 0;
    }

    private String round(String address) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (Archive archive = Archive.openOrCreate(address)) {
            Ingest.Settings settings = new Ingest.Settings(threads, BATCH, true, false, true, Map.of());
            long begin = System.nanoTime();
            long processor = system.getProcessCpuTime();
            long writer = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long records = new Ingest(archive, new NoReading(), settings, InstantSource.system(), progress -> {})
                    .run(files)
                    .added();
            double wall = (System.nanoTime() - begin) / 1e9;
            double used = (system.getProcessCpuTime() - processor) / 1e9;
            double writing = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - writer) / 1e9;
            return String.format(
                    Locale.ROOT,
                    "%,d records in %.1f s, %.0f/s; %.1f CPU seconds, %.0f/CPU second; %.1f of them in the thread that writes,"
                            + " %.0f/s at most",
                    records,
                    wall,
                    records / wall,
                    used,
                    records / used,
                    writing,
                    records / writing);
        }
    }

    /** Records are there: nothing is read. */
    private static final class NoReading implements Reading {

        @Override
        public Document document(Raw raw) {
            throw new UnsupportedOperationException("only records are kept here");
        }

        @Override
        public Document document(String id, Map<String, String> metadata, String text) {
            throw new UnsupportedOperationException("only records are kept here");
        }

        @Override
        public Record read(Document document) {
            throw new UnsupportedOperationException("only records are kept here");
        }

        @Override
        public String knowledge() {
            return "";
        }
    }
}
