package org.chancery.ingest;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Archive;

/** A program of its own that ingests and says how far it is, so that it can be killed. */
public final class KilledIngest {

    private KilledIngest() {}

    /** @param args project, then inputs */
    public static void main(String[] args) throws Exception {
        try (Archive archive = Archive.openOrCreate(args[0])) {
            Ingest.Settings settings = new Ingest.Settings(2, 16, false, false, true, Map.of());
            Ingest ingest = new Ingest(archive, new FakeReading("k1"), settings, InstantSource.system(), progress -> {
                System.out.println(progress.summary().items());
                System.out.flush();
            });
            ingest.run(List.of(args).subList(1, args.length));
            System.out.println("through");
        }
    }
}
