package org.chancery.web.ingest;

import java.util.Map;
import org.chancery.ingest.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the language model in the background as soon as somebody is about to send a report. */
final class Warming {

    private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

    private boolean begun;
    private volatile boolean ready;

    /** Returns at once. */
    synchronized void begin(Reading reading) {
        if (begun) {
            return;
        }
        begun = true;
        Thread thread = new Thread(null, () -> load(reading), "warming", 64L << 20);
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether a report that comes now is read at once. */
    boolean isReady() {
        return ready;
    }

    private void load(Reading reading) {
        try {
            reading.read(reading.document("warming", Map.of(), "The envoy met the minister in Accra."));
            ready = true;
        } catch (RuntimeException | StackOverflowError e) {
            // It fails again, and is told, when a report is read.
            LOG.warn("the language model could not be loaded beforehand: {}", e.toString());
        }
    }
}
