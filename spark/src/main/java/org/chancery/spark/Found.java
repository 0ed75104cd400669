package org.chancery.spark;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chancery.ingest.DocumentLine;
import org.chancery.ingest.DocumentLine.WrongLineException;
import org.chancery.ingest.LineSource;
import org.chancery.read.Document;
import org.chancery.read.Raw;
import org.chancery.read.ReadException;
import org.chancery.read.Reader;
import org.jspecify.annotations.Nullable;

/** One report of a chunk that is not read yet, or what stands in the place of one. */
sealed interface Found {

    /** Line or number within the chunk, from 1. */
    long position();

    /** What is kept of it where it is rejected. */
    String source();

    /** The document, by the same code as a batch of the command line. */
    Document document(Reader reader) throws WrongLineException, ReadException;

    /** A line of JSON. */
    record OnLine(LineSource.Line line) implements Found {

        @Override
        public long position() {
            return line.number();
        }

        @Override
        public String source() {
            return DocumentLine.decode(line.bytes())
                    .orElseGet(() -> new String(line.bytes(), StandardCharsets.ISO_8859_1));
        }

        @Override
        public Document document(Reader reader) throws WrongLineException {
            DocumentLine parsed = DocumentLine.parse(line);
            return reader.read(parsed.id(), parsed.metadata(), parsed.text());
        }
    }

    /** A row of a table; {@code id} or {@code text} may be missing. */
    record InRow(long position, Map<String, String> cells) implements Found {

        @Override
        public String source() {
            return cells.toString();
        }

        @Override
        public Document document(Reader reader) throws WrongLineException {
            String id = cells.getOrDefault("id", "");
            String text = cells.getOrDefault("text", "");
            if (id.isBlank() || text.isBlank()) {
                throw new WrongLineException(
                        "\"" + (id.isBlank() ? "id" : "text") + "\" is missing or empty; each row needs both",
                        id.isBlank() ? null : id);
            }
            Map<String, String> metadata = new java.util.HashMap<>(cells);
            metadata.keySet().removeAll(java.util.Set.of("id", "text"));
            return reader.read(id, metadata, text);
        }
    }

    /** A page of a web archive. */
    record OnPage(long position, @Nullable Raw raw, String id, String reason) implements Found {

        @Override
        public String source() {
            return id;
        }

        @Override
        public Document document(Reader reader) throws WrongLineException, ReadException {
            if (raw == null) {
                throw new WrongLineException(reason, id);
            }
            return reader.read(raw);
        }
    }
}
