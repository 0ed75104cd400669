package org.chancery.write;

import java.io.StringWriter;
import org.chancery.resolve.Record;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record as JSON. All keys are there, always in the same order; what is missing is null. Equal records give equal
 * characters, and {@code read(write(record))} equals the record. Safe for use by several threads.
 */
public final class RecordJson {

    /** A report may be one string of tens of megabytes. */
    private static final int LONGEST_STRING = 256 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .build();

    private static final ObjectWriter ONE_LINE = MAPPER.writer();

    // The line break of the system would make the same record differ from machine to machine.
    private static final ObjectWriter INDENTED =
            MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private RecordJson() {}

    /** The record on one line, without a line break at its end. */
    public static String write(Record record) {
        return write(record, ONE_LINE);
    }

    /** The record with each field on a line of its own, without a line break at its end. */
    public static String writePretty(Record record) {
        return write(record, INDENTED);
    }

    /**
     * The record that was written.
     *
     * @throws IllegalArgumentException if it is no JSON, or no record; the message says where, what was expected and what
     *     was found
     */
    public static Record read(String json) {
        try {
            return RecordReader.record(new Field("", MAPPER.readTree(json)));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage() + where(e), e);
        }
    }

    private static String where(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private static String write(Record record, ObjectWriter form) {
        StringWriter json = new StringWriter(record.document().text().length() * 2 + 1024);
        try (JsonGenerator generator = form.createGenerator(json)) {
            new RecordWriter(generator).write(record);
        }
        return Surrogates.escapeLone(json.toString());
    }
}
