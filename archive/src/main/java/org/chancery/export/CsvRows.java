package org.chancery.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A table with a heading; several values in one field are parted by a vertical bar. */
final class CsvRows implements RowWriter {

    private final CsvText csv;
    private boolean headed;

    CsvRows(Writer out) {
        this.csv = new CsvText(out);
    }

    @Override
    public void row(Row row) {
        if (!headed) {
            csv.row(List.copyOf(row.fields().keySet()));
            headed = true;
        }
        List<String> values = new ArrayList<>();
        for (Object value : row.fields().values()) {
            values.add(
                    value == null
                            ? ""
                            : value instanceof List<?> list
                                    ? String.join(
                                            "|",
                                            list.stream()
                                                    .map(one -> one.toString().replace('|', '/'))
                                                    .toList())
                                    : value.toString());
        }
        csv.row(values);
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
