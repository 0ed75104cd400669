package org.chancery.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.write.SheetCell;

/** Tables as CSV (RFC 4180, lines ended by a line feed). What a spreadsheet would take for a formula stays a text ({@link SheetCell}). */
public final class CsvText {

    private final CsvWriter csv;

    /** @param out is not closed by this class */
    public CsvText(Writer out) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                .build(new Kept(out));
    }

    public void row(List<String> values) {
        csv.writeRecord(SheetCell.safe(values));
    }

    /** Hands on what waits. */
    public void flush() throws IOException {
        csv.flush();
    }

    /** A writer that its user may not close. */
    private static final class Kept extends java.io.FilterWriter {

        Kept(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
