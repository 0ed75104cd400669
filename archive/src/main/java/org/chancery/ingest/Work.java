package org.chancery.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.chancery.keep.ArchiveException;
import org.chancery.keep.Fingerprint;
import org.chancery.keep.Incoming;
import org.chancery.keep.Reject;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.keep.Source;
import org.chancery.read.Document;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;

/** What is done with each item; by several threads at once. */
final class Work {

    private final Reading reading;
    private final Ingest.Settings settings;
    private final Session session;
    private final InstantSource clock;

    Work(Reading reading, Ingest.Settings settings, Session session, InstantSource clock) {
        this.reading = reading;
        this.settings = settings;
        this.session = session;
        this.clock = clock;
    }

    Outcome outcome(Item item) {
        try {
            if (item.content() instanceof Item.Whole whole) {
                Markup.checkPage(whole.raw().bytes(), whole.raw().name());
                return read(reading.document(whole.raw()), source(item, whole));
            }
            if (item.content() instanceof Item.Parts parts) {
                Document document = reading.document(parts.id(), parts.metadata(), parts.text());
                return read(document, source(item, parts));
            }
            if (item.content() instanceof Item.Ready ready) {
                return ready(item, ready);
            }
            Item.Wrong wrong = (Item.Wrong) item.content();
            return rejected(item, wrong.id(), wrong.reason(), wrong.source());
        } catch (ReadException e) {
            return rejected(item, e);
        } catch (ArchiveException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One report must not end the run; what it was is kept, so that it can be looked into.
            return rejected(item, e);
        }
    }

    Outcome rejected(Item item, @Nullable Throwable thrown) {
        return rejected(item, null, reason(thrown), bytes(item));
    }

    private Outcome read(Document document, Source source) {
        if (isKnown(document)) {
            return new Outcome.Known();
        }
        return new Outcome.Read(new Incoming(reading.read(document), source));
    }

    private boolean isKnown(Document document) {
        // A session is for one thread at a time; it is asked for far less time than reading takes.
        synchronized (session) {
            Optional<ReportRow> kept = session.reportWith(Fingerprint.of(document));
            return kept.isPresent()
                    && session.knowledge(kept.get().report())
                            .filter(knowledge -> !settings.rereading() || knowledge.equals(reading.knowledge()))
                            .isPresent();
        }
    }

    private Outcome ready(Item item, Item.Ready ready) {
        Record record;
        try {
            record = RecordJson.read(new String(ready.json(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return rejected(item, null, "no record: " + e.getMessage(), ready.json());
        }
        return new Outcome.Read(new Incoming(record, Source.of(record, item.address(), clock.instant())));
    }

    private Source source(Item item, Item.Whole whole) {
        Instant now = clock.instant();
        byte[] bytes = whole.raw().bytes();
        return new Source(
                Fingerprint.sha256(bytes),
                item.address(),
                whole.raw().name(),
                whole.media(),
                null,
                now,
                settings.keepingBytes() ? bytes : null);
    }

    private Source source(Item item, Item.Parts parts) {
        return new Source(
                Fingerprint.sha256(parts.source()),
                item.address(),
                parts.id(),
                parts.media(),
                parts.metadata().getOrDefault("licence", parts.metadata().get("license")),
                clock.instant(),
                settings.keepingBytes() ? parts.source() : null);
    }

    private Outcome rejected(Item item, @Nullable String id, String reason, byte[] bytes) {
        return new Outcome.Rejected(Reject.of(
                item.address().replaceFirst("#\\d+$", ""), item.position(), id, reason, bytes, clock.instant()));
    }

    private static byte[] bytes(Item item) {
        if (item.content() instanceof Item.Whole whole) {
            return whole.raw().bytes();
        }
        if (item.content() instanceof Item.Parts parts) {
            return parts.source();
        }
        return item.content() instanceof Item.Ready ready ? ready.json() : ((Item.Wrong) item.content()).source();
    }

    /** For people. */
    static String reason(@Nullable Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return "reading it needs more memory than there is; give the program more or split the text";
        }
        if (thrown instanceof StackOverflowError) {
            return "it is nested deeper than can be read";
        }
        boolean told = thrown instanceof ReadException || thrown instanceof IllegalArgumentException;
        if (thrown != null && told && thrown.getMessage() != null) {
            return thrown.getMessage();
        }
        return "reading it failed with " + (thrown == null ? "no reason" : thrown.toString());
    }
}
