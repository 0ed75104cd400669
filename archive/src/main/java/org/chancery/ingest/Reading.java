package org.chancery.ingest;

import java.util.Map;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;

/** What ingesting asks of the engine. Asked by several threads at once. */
public interface Reading {

    /** The document in these bytes. */
    Document document(Raw raw) throws ReadException;

    /** A document of its parts; {@code metadata} as {@link org.chancery.read.Reader#read(String, Map, String)} takes it. */
    Document document(String id, Map<String, String> metadata, String text);

    /** The record of a document. Takes the time. */
    Record read(Document document);

    /** Version hash of the knowledge. */
    String knowledge();
}
