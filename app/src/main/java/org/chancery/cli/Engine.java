package org.chancery.cli;

import java.util.Map;
import java.util.Optional;
import org.chancery.find.Explanation;
import org.chancery.knowledge.Origin;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.resolve.Record;

/** What the commands ask of the library; tests answer with records made by hand. */
interface Engine {

    Record read(Raw raw) throws ReadException;

    Record read(Document document);

    /** The document in these bytes. */
    Document document(Raw raw) throws ReadException;

    /** A document of its parts; {@code metadata} as {@link org.chancery.read.Reader#read(String, Map, String)} takes it. */
    Document document(String id, Map<String, String> metadata, String text);

    Explanation explain(String sentence);

    /** Where an entry of the knowledge stands. */
    Optional<Origin> origin(String entry);

    /** Version hash of the knowledge. */
    String knowledgeVersion();

    /** Tokens analysed since the beginning, those of kept analyses included. */
    long tokens();
}
