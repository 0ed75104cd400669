package org.chancery.ingest;

import org.chancery.keep.Incoming;
import org.chancery.keep.Reject;

/** What reading an item gave. */
sealed interface Outcome {

    record Read(Incoming incoming) implements Outcome {}

    record Rejected(Reject reject) implements Outcome {}

    /** The archive has it. */
    record Known() implements Outcome {}
}
