package org.chancery.release;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.write.SheetCell;

/** A table of cells with a comma or tab between them. */
final class TableForm implements Form {

    private final Columns columns;
    private final boolean quoting;
    private final CsvWriter csv;

    /**
     * @param quoting whether cells with separators or quotation marks stand in quotation marks, doubled within; else a straight one
     *     becomes an apostrophe, because readers of the older formats differ in what they make of it
     */
    TableForm(Columns columns, Writer out, char separator, boolean quoting) {
        this.columns = columns;
        this.quoting = quoting;
        this.csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
    }

    @Override
    public void begin() {
        if (columns.isHeaded()) {
            csv.writeRecord(columns.names());
        }
    }

    @Override
    public void write(Row row) {
        List<String> cells = columns.cells(row);
        csv.writeRecord(cells.stream().map(this::cell).toList());
    }

    private String cell(String cell) {
        String line = Cells.onOneLine(cell);
        String plain = SheetCell.safe(quoting ? line : line.replace('"', '\''));
        return plain.isEmpty() ? columns.missing() : plain;
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
