package org.chancery.web.attack;

import java.util.Map;
import org.chancery.ingest.Reading;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;

/** Reads nothing: no language model is needed to attack a server. */
final class NoReading implements Reading {

    @Override
    public Document document(Raw raw) throws ReadException {
        throw new ReadException(ReadException.Reason.UNREADABLE, "nothing is read here");
    }

    @Override
    public Document document(String id, Map<String, String> metadata, String text) {
        throw new UnsupportedOperationException("nothing is read here");
    }

    @Override
    public Record read(Document document) {
        throw new UnsupportedOperationException("nothing is read here");
    }

    @Override
    public String knowledge() {
        return "0123456789ab";
    }
}
