package org.chancery.web.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.Reading;
import org.chancery.keep.Fingerprint;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;

/** Notes which reports come through, so that a job can say what became of each. */
final class Watched implements Reading {

    private final Reading reading;
    private final int most;
    private final Set<String> fingerprints = new LinkedHashSet<>();

    /** @param most documents that are noted */
    Watched(Reading reading, int most) {
        this.reading = reading;
        this.most = most;
    }

    /** Of the first documents; several threads read, and their order is chance. */
    synchronized List<String> fingerprints() {
        return new ArrayList<>(fingerprints);
    }

    private synchronized Document noted(Document document) {
        if (fingerprints.size() < most) {
            fingerprints.add(Fingerprint.of(document));
        }
        return document;
    }

    @Override
    public Document document(Raw raw) throws ReadException {
        return noted(reading.document(raw));
    }

    @Override
    public Document document(String id, Map<String, String> metadata, String text) {
        return noted(reading.document(id, metadata, text));
    }

    @Override
    public Record read(Document document) {
        return reading.read(document);
    }

    @Override
    public String knowledge() {
        return reading.knowledge();
    }
}
