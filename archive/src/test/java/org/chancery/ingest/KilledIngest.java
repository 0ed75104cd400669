package org.chancery.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Archive;

/** A program of its own that ingests and says how far it is, so that it can be killed, or run beside another. */
public final class KilledIngest {

    private KilledIngest() {}

    /** @param args project, then "reports" or "records", then inputs */
    public static void main(String[] args) throws Exception {
        try (Archive archive = Archive.openOrCreate(args[0])) {
            boolean records = args[1].equals("records");
            Ingest.Settings settings = new Ingest.Settings(2, 16, records, false, true, Map.of());
            Ingest ingest = new Ingest(archive, new FakeReading("k1"), settings, InstantSource.system(), progress -> {
                System.out.println(progress.summary().items());
                System.out.flush();
            });
            Ingest.Summary summary = ingest.run(List.of(args).subList(2, args.length));
            System.out.println("added " + summary.added());
            System.out.println("through");
        }
    }

    /** Starts it. */
    static Process start(String heap, String project, String what, Path... inputs) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledIngest.class.getName(),
                project,
                what));
        for (Path input : inputs) {
            command.add(input.toString());
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
