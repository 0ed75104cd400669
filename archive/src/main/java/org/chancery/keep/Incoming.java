package org.chancery.keep;

import org.chancery.resolve.Record;

/** A record to be kept, and where its report came from. */
public record Incoming(Record record, Source source) {}
