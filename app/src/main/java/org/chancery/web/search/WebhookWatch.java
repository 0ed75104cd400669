package org.chancery.web.search;

import java.time.Duration;
import java.time.InstantSource;
import org.chancery.keep.Archive;
import org.chancery.keep.ArchiveException;
import org.chancery.search.Delivering;
import org.chancery.search.WebhookRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds whether webhooks have something to be told, until it is closed. */
public final class WebhookWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookWatch.class);
    private static final Duration BETWEEN = Duration.ofSeconds(15);

    private final WebhookRun run;
    private final Thread thread;

    private WebhookWatch(WebhookRun run) {
        this.run = run;
        this.thread = new Thread(this::watch, "webhooks");
        thread.setDaemon(true);
    }

    public static WebhookWatch start(Archive archive, InstantSource clock, Delivering delivering) {
        WebhookWatch watch = new WebhookWatch(new WebhookRun(archive, clock, delivering));
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(BETWEEN.toMillis());
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() throws InterruptedException {
        try {
            run.run();
        } catch (ArchiveException e) {
            // Another program writes for long, or the server is away: the next round is soon.
            LOG.warn("webhooks were not told: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
