package org.chancery.bench;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    @Option(
            names = "--bulk",
            description =
                    "Make them on a short way that writes only what searching looks at, for archives too large to wait for.")
    private boolean bulk;

    @Option(names = "--questions", paramLabel = "N", description = "How many to ask (default: 360).")
    private int questions = 360;

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
            if (make > 0 && bulk) {
                makeInBulk(out);
            } else if (make > 0) {
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
        MadeRecords records = new MadeRecords(seed, 4, 27);
        long begin = System.nanoTime();
        List<Incoming> batch = new ArrayList<>();
        for (int number = 1; number <= make; number++) {
            Record record = records.next(number);
            batch.add(new Incoming(record, Source.of(record, "", Instant.EPOCH)));
            if (batch.size() == AT_ONCE || number == make) {
                archive.deliver(Delivery.of(batch));
                batch.clear();
            }
            told(number, begin, out);
        }
    }

    private void makeInBulk(PrintWriter out) {
        MadeRecords records = new MadeRecords(seed, 2, 30);
        long begin = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(BulkRows.address(project));
                BulkRows rows = new BulkRows(connection)) {
            for (int number = 1; number <= make; number++) {
                rows.add(number, records.next(number));
                told(number, begin, out);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        out.printf(Locale.ROOT, "%,d records with their indexes in %.0f s%n", make, seconds(begin));
    }

    private static void told(int number, long begin, PrintWriter out) {
        if (number % 10_000 == 0) {
            out.printf(Locale.ROOT, "%,d records, %.0f/s%n", number, number / seconds(begin));
            out.flush();
        }
    }

    private record Slow(double millis, SearchQuestions.Asked asked) {}

    private void time(Session session, PrintWriter out) {
        List<SearchQuestions.Asked> all = new SearchQuestions(session, seed).make(questions);
        Search search = Search.in(session);
        // Once for the compiler of the virtual machine, and what the system keeps of the file.
        all.forEach(one -> search.find(one.query()));
        PaceTable table = new PaceTable();
        AskingTime time = AskingTime.of(session);
        List<Slow> slow = new ArrayList<>();
        for (SearchQuestions.Asked one : all) {
            long begin = System.nanoTime();
            long processor = time.nanos();
            int hits = search.find(one.query()).hits().size();
            double used = (time.nanos() - processor) / 1e6;
            double millis = seconds(begin) * 1000;
            table.add(one.kind().toString(), millis, used, hits > 0);
            slow.add(new Slow(millis, one));
        }
        out.print(table.text());
        out.print(facets(search, time, all).text());
        slow.sort(Comparator.comparingDouble(Slow::millis).reversed());
        slow.subList(0, Math.min(SLOWEST, slow.size()))
                .forEach(one -> out.printf(Locale.ROOT, "%.1f ms: %s%n", one.millis(), one.asked()));
    }

    /** Every tenth question asked for its facets. */
    private static PaceTable facets(Search search, AskingTime time, List<SearchQuestions.Asked> all) {
        PaceTable table = new PaceTable();
        for (int i = 0; i < all.size(); i += 10) {
            long begin = System.nanoTime();
            long processor = time.nanos();
            boolean hits = search.facets(all.get(i).query()).about() > 0;
            double used = (time.nanos() - processor) / 1e6;
            table.add("facets", seconds(begin) * 1000, used, hits);
        }
        return table;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
