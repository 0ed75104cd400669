package org.chancery.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.cli.Subcommand;
import org.chancery.keep.Archive;
import org.chancery.keep.Delivery;
import org.chancery.keep.Incoming;
import org.chancery.keep.Session;
import org.chancery.keep.Source;
import org.chancery.resolve.Record;
import org.chancery.search.Query;
import org.chancery.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./chancery search-pace}: how long an archive takes to answer, and an archive of made-up records to ask. */
@Command(
        name = "search-pace",
        mixinStandardHelpOptions = true,
        description = "Times questions to an archive; first makes it of made-up records, if asked.")
public final class SearchPaceCommand implements Callable<Integer>, Subcommand {

    private static final int AT_ONCE = 500;
    private static final int SLOWEST = 5;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--project", required = true, paramLabel = "PROJECT", description = "The archive.")
    private String project = "";

    @Option(names = "--make", paramLabel = "N", description = "First keep made-up records until there are N reports.")
    private int make;

    @Option(names = "--questions", paramLabel = "N", description = "How many to ask (default: 250).")
    private int questions = 250;

    @Option(names = "--seed", paramLabel = "N", description = "Of records and questions (default: 1).")
    private long seed = 1;

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Archive archive = make > 0 ? Archive.openOrCreate(project) : Archive.open(project)) {
            if (make > 0) {
                make(archive, out);
            }
            try (Session session = archive.session()) {
                time(session, out);
            }
        }
        out.flush();
        return 0;
    }

    private void make(Archive archive, PrintWriter out) {
        MadeRecords records = new MadeRecords(seed);
        long begin = System.nanoTime();
        List<Incoming> batch = new ArrayList<>();
        for (int number = 1; number <= make; number++) {
            Record record = records.next(number);
            batch.add(new Incoming(record, Source.of(record, "", Instant.EPOCH)));
            if (batch.size() == AT_ONCE || number == make) {
                archive.deliver(Delivery.of(batch));
                batch.clear();
            }
            if (number % 10_000 == 0) {
                out.printf(Locale.ROOT, "%,d records, %.0f/s%n", number, number / seconds(begin));
                out.flush();
            }
        }
    }

    private record Timed(Query query, double millis, double processor, int hits) {}

    private void time(Session session, PrintWriter out) {
        List<Query> all = new SearchQuestions(session, seed).make(questions);
        Search search = Search.in(session);
        // Once for the compiler of the virtual machine, and what the system keeps of the file.
        all.subList(0, Math.min(50, all.size())).forEach(search::find);
        List<Timed> timed = new ArrayList<>();
        for (Query query : all) {
            long begin = System.nanoTime();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int hits = search.find(query).hits().size();
            double used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6;
            timed.add(new Timed(query, seconds(begin) * 1000, used, hits));
        }
        List<Double> used = timed.stream().map(Timed::processor).sorted().toList();
        out.printf(
                Locale.ROOT, "processor time: median %.1f ms, p95 %.1f ms%n", used.get(used.size() / 2), used.get((int)
                        (used.size() * 0.95)));
        timed.sort(Comparator.comparingDouble(Timed::millis));
        long found = timed.stream().filter(one -> one.hits() > 0).count();
        out.printf(
                Locale.ROOT,
                "%d questions, %d with hits: median %.1f ms, p95 %.1f ms, most %.1f ms%n",
                timed.size(),
                found,
                timed.get(timed.size() / 2).millis(),
                timed.get((int) (timed.size() * 0.95)).millis(),
                timed.get(timed.size() - 1).millis());
        timed.subList(Math.max(0, timed.size() - SLOWEST), timed.size())
                .forEach(one -> out.printf(Locale.ROOT, "%.1f ms: %s%n", one.millis(), one.query()));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
