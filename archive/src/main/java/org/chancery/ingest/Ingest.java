package org.chancery.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.chancery.keep.Archive;
import org.chancery.keep.Checkpoint;
import org.chancery.keep.Delivery;
import org.chancery.keep.Incoming;
import org.chancery.keep.Receipt;
import org.chancery.keep.Reject;
import org.chancery.keep.Session;
import org.chancery.read.ReadException;

/**
 * Takes inputs into an archive. One thread takes items and delivers them in their order, others read them; what is in work at a
 * time is bounded. Each batch is one transaction, with how far the run is: it may be broken off at any moment.
 */
public final class Ingest {

    private static final int WINDOW_PER_THREAD = 16;

    /** Bytes that wait to be read, and again to be kept: whoever sends many large files at once needs no more memory than that. */
    private static final long MOST_HELD = 64L << 20;

    /** What was read is kept after so long at the latest: a run that is broken off loses no more. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** A parser recurses with the depth of a sentence, and some sentences have thousands of words. */
    private static final long STACK = 64L * 1024 * 1024;

    private final Archive archive;
    private final Reading reading;
    private final Settings settings;
    private final InstantSource clock;
    private final Consumer<Progress> listener;
    private final Tally tally = new Tally();
    private long taken;

    /** @param listener told now and then how far the run is */
    public Ingest(
            Archive archive, Reading reading, Settings settings, InstantSource clock, Consumer<Progress> listener) {
        this.archive = archive;
        this.reading = reading;
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * @param threads that read
     * @param batch items in one transaction, at most
     * @param records whether JSON Lines hold records that were read before
     * @param rereading whether reports that are kept, but were read under other knowledge, are read again
     * @param keepingBytes whether sources are kept byte for byte
     * @param columns of tables: the column for each of {@code id, text, title, published …} that is not named so itself
     * @param longest bytes of the longest file, page, line or cell that is taken, unpacked; what is longer is rejected
     * @param bounds of the whole run
     */
    public record Settings(
            int threads,
            int batch,
            boolean records,
            boolean rereading,
            boolean keepingBytes,
            Map<String, String> columns,
            int longest,
            Bounds bounds) {

        /** What {@link #longest} is where nobody says otherwise: 20 MB. A report has 2,000,000 characters at most. */
        public static final int LONGEST = 20 * 1024 * 1024;

        public Settings {
            columns = Map.copyOf(columns);
            if (longest < 1) {
                throw new IllegalArgumentException("the longest item has a byte at least, not " + longest);
            }
        }

        /** With the usual bound on one item. */
        public Settings(
                int threads,
                int batch,
                boolean records,
                boolean rereading,
                boolean keepingBytes,
                Map<String, String> columns) {
            this(threads, batch, records, rereading, keepingBytes, columns, LONGEST);
        }

        /** As much as there is. */
        public Settings(
                int threads,
                int batch,
                boolean records,
                boolean rereading,
                boolean keepingBytes,
                Map<String, String> columns,
                int longest) {
            this(threads, batch, records, rereading, keepingBytes, columns, longest, Bounds.NONE);
        }

        /** For what others send. */
        public Settings within(Bounds others) {
            return new Settings(threads, batch, records, rereading, keepingBytes, columns, longest, others);
        }

        /** All cores, batches of 256. */
        public static Settings usual() {
            return new Settings(Runtime.getRuntime().availableProcessors(), 256, false, false, true, Map.of());
        }
    }

    /**
     * How far a run is.
     *
     * @param input that is being taken in
     * @param share of all inputs, from 0 to 1; negative if unknown
     */
    public record Progress(String input, double share, Summary summary) {}

    /**
     * What became of the items of a run.
     *
     * @param versions changed wordings of reports that were there
     * @param reread read again under other knowledge
     * @param known there already
     * @param passedOver files of folders that are no reports by their names, counted by the ending; empty ending if they have none
     */
    public record Summary(
            long added, long versions, long reread, long known, long rejected, Map<String, Integer> passedOver) {

        public Summary {
            passedOver = Collections.unmodifiableMap(new TreeMap<>(passedOver));
        }

        /** Of a run in which nothing was passed over. */
        public Summary(long added, long versions, long reread, long known, long rejected) {
            this(added, versions, reread, known, rejected, Map.of());
        }

        public long items() {
            return added + versions + reread + known + rejected;
        }
    }

    /**
     * Takes in everything behind these names.
     *
     * @param named paths and addresses
     * @throws ReadException if one of them is not there; nothing is taken in then
     * @throws org.chancery.keep.ArchiveException if the archive fails; what was delivered before is kept
     */
    public Summary run(List<String> named) throws ReadException {
        List<Input> inputs = new Inputs(settings, tally::passedOver).of(named);
        ExecutorService workers =
                Executors.newFixedThreadPool(settings.threads(), task -> new Thread(null, task, "reading", STACK));
        try (Session session = archive.session()) {
            Work work = new Work(reading, settings, session, clock);
            for (int i = 0; i < inputs.size(); i++) {
                new Run(inputs.get(i), i, inputs.size(), work, workers, session).run();
            }
        } finally {
            workers.shutdownNow();
        }
        return tally.summary();
    }

    /** One input from its first item, or the one after the last that was delivered, to its last. */
    private final class Run {

        private final Input input;
        private final int before;
        private final int all;
        private final Work work;
        private final ExecutorService workers;
        private final Deque<InWork> inWork = new ArrayDeque<>();
        private final List<Incoming> reports = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();
        private final long from;
        private long done;
        private int inBatch;
        private long waiting;
        private long unkept;
        private Instant delivered = clock.instant();
        private double share = -1;

        Run(Input input, int before, int all, Work work, ExecutorService workers, Session session) {
            this.input = input;
            this.before = before;
            this.all = all;
            this.work = work;
            this.workers = workers;
            this.from = session.checkpoint(input.address())
                    .filter(kept -> kept.identity().equals(input.identity())
                            && !kept.identity().isEmpty())
                    .map(Checkpoint::position)
                    .orElse(0L);
        }

        void run() {
            try (Items items = open()) {
                Optional<Item> item = next(items);
                while (item.isPresent()) {
                    settings.bounds().check(++taken, tally.rejected() + rejects.size());
                    Item next = item.get();
                    if (next.position() > from || from == 0) {
                        submit(next);
                    }
                    share = items.share();
                    item = next(items);
                }
            } catch (IOException e) {
                takeAll();
                reject("it breaks off or is damaged: " + e.getMessage());
            } catch (ReadException e) {
                takeAll();
                reject(String.valueOf(e.getMessage()));
            }
            takeAll();
            deliver(true);
        }

        private Items open() throws IOException, ReadException {
            try {
                return input.opening().open();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new IOException(Work.reason(e), e);
            }
        }

        /** A library may stumble over what is hostile: that ends the input, not the run. */
        private Optional<Item> next(Items items) throws IOException {
            try {
                return items.next();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new IOException(Work.reason(e), e);
            }
        }

        private void submit(Item item) {
            inWork.add(new InWork(item, workers.submit(() -> work.outcome(item))));
            waiting += item.size();
            while (inWork.size() >= settings.threads() * WINDOW_PER_THREAD
                    || waiting > MOST_HELD && inWork.size() > 1) {
                takeOne();
            }
        }

        private void takeAll() {
            while (!inWork.isEmpty()) {
                takeOne();
            }
        }

        private void takeOne() {
            InWork oldest = inWork.remove();
            Outcome outcome = await(oldest);
            waiting -= oldest.item().size();
            if (outcome instanceof Outcome.Read read) {
                reports.add(read.incoming());
                unkept += oldest.item().size();
            } else if (outcome instanceof Outcome.Rejected rejected) {
                rejects.add(rejected.reject());
            } else {
                tally.known();
            }
            done = oldest.item().position();
            if (++inBatch >= settings.batch()
                    || unkept > MOST_HELD
                    || Duration.between(delivered, clock.instant()).compareTo(LONGEST_WAIT) > 0) {
                deliver(false);
            }
        }

        private Outcome await(InWork oldest) {
            while (true) {
                try {
                    return oldest.outcome().get(1, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                    tell();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("the run was interrupted", e);
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof org.chancery.keep.ArchiveException failure) {
                        throw failure;
                    }
                    return work.rejected(oldest.item(), e.getCause());
                }
            }
        }

        private void reject(String reason) {
            byte[] name = input.address().getBytes(StandardCharsets.UTF_8);
            rejects.add(Reject.of(input.address(), 0, null, reason, name, clock.instant()));
        }

        private void deliver(boolean through) {
            Optional<Checkpoint> checkpoint = through || input.identity().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Checkpoint(input.address(), input.identity(), done));
            List<String> ended = through ? List.of(input.address()) : List.of();
            List<Receipt> receipts = archive.deliver(new Delivery(reports, rejects, checkpoint, ended));
            receipts.forEach(receipt -> tally.add(receipt.outcome()));
            tally.rejected(rejects.size());
            reports.clear();
            rejects.clear();
            inBatch = 0;
            unkept = 0;
            delivered = clock.instant();
            tell();
        }

        private void tell() {
            double now = share < 0 ? -1 : (before + share) / all;
            listener.accept(new Progress(input.address(), now, tally.summary()));
        }
    }

    private record InWork(Item item, Future<Outcome> outcome) {}
}
