package org.chancery.cli;

import org.chancery.ingest.DocumentLine;
import org.chancery.ingest.DocumentLine.WrongLineException;
import org.chancery.write.RecordJson;

/** What a batch does with each of its lines. It is asked by several threads at once. */
interface BatchWork {

    /**
     * One line of JSON for a line of the input.
     *
     * @throws WrongLineException if a field of the line is wrong; its message says why
     */
    String answer(DocumentLine line) throws WrongLineException;

    /** Tokens read since the beginning. */
    long tokens();

    /** Reads each document to a record. */
    static BatchWork reading(Engine engine) {
        return new BatchWork() {
            @Override
            public String answer(DocumentLine line) {
                return RecordJson.write(engine.read(engine.document(line.id(), line.metadata(), line.text())));
            }

            @Override
            public long tokens() {
                return engine.tokens();
            }
        };
    }
}
