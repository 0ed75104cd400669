package org.chancery.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Rows of a file of comma-separated values whose first line names the columns. */
final class CsvRows implements Rows {

    @Override
    public void read(Path file, List<String> needed, Sink sink) throws IOException, ImportFailure {
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            Iterator<CsvRecord> records = reader.iterator();
            List<String> columns = columns(file, records, needed);
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                sink.take(row(file, columns, record));
            }
        } catch (CsvParseException e) {
            throw new ImportFailure(
                    file + ": after line " + line + " this is no CSV: " + reason(e) + ". Nothing was imported.");
        }
    }

    private static String reason(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static List<String> columns(Path file, Iterator<CsvRecord> records, List<String> needed)
            throws ImportFailure {
        List<String> columns =
                records.hasNext() ? new ArrayList<>(records.next().getFields()) : List.of();
        columns.replaceAll(name -> name.startsWith("?") ? name.substring(1) : name);
        List<String> missing = new ArrayList<>(needed);
        missing.removeAll(columns);
        if (!missing.isEmpty()) {
            throw new ImportFailure(file + ":1: the columns are " + columns + "; " + missing
                    + " are missing. "
                    + (Breaks.isTimeOut(columns.toString())
                            ? Breaks.advice(columns.toString())
                            : "Run the query of docs/import.md and save its result as it comes."));
        }
        return columns;
    }

    private static Row row(Path file, List<String> columns, CsvRecord record) throws ImportFailure {
        int fields = record.getFieldCount();
        if (fields != columns.size()) {
            throw new ImportFailure(file + ":" + record.getStartingLineNumber() + ": this line has " + fields
                    + (fields == 1 ? " field, " : " fields, ") + columns.size() + " were expected"
                    + (fields > columns.size() ? "; the first too many is field " + (columns.size() + 1) : "") + ". "
                    + Breaks.advice(record.getField(0)) + " Nothing was imported.");
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < fields; i++) {
            if (!record.getField(i).isBlank()) {
                values.put(columns.get(i), record.getField(i).strip());
            }
        }
        return new Row(record.getStartingLineNumber(), values);
    }
}
