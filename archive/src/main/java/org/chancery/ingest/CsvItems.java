package org.chancery.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table whose first line names the columns, one report in each row. */
final class CsvItems implements Items {

    private static final int LONGEST_FIELD = 64 * 1024 * 1024;

    private final CountedStream counted;
    private final String address;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final Map<String, String> columnOf;
    private final List<String> columns;

    /** @param columnOf name of the column for each of {@code id, text, title, published …} that is not named so itself */
    CsvItems(CountedStream counted, String address, char separator, Map<String, String> columnOf) throws IOException {
        this.counted = counted;
        this.address = address;
        this.columnOf = columnOf;
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(counted, StandardCharsets.UTF_8);
        this.rows = reader.iterator();
        this.columns = header();
    }

    private List<String> header() throws IOException {
        List<String> names;
        try {
            names = rows.hasNext() ? new ArrayList<>(rows.next().getFields()) : List.of();
        } catch (CsvParseException e) {
            throw new IOException(reason(e), e);
        }
        List<String> missing = new ArrayList<>(columnOf.values());
        missing.removeAll(names);
        if (!missing.isEmpty() || !names.contains(columnOf.getOrDefault("text", "text"))) {
            throw new IOException("the columns are " + names + (missing.isEmpty() ? "" : ", without " + missing)
                    + "; say which holds the text with --columns text=NAME,published=NAME,…");
        }
        return names;
    }

    @Override
    public Optional<Item> next() throws IOException {
        try {
            return rows.hasNext() ? Optional.of(item(rows.next())) : Optional.empty();
        } catch (CsvParseException e) {
            throw new IOException(reason(e), e);
        }
    }

    private Item item(CsvRecord row) {
        long line = row.getStartingLineNumber();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
            values.put(columns.get(i), row.getField(i));
        }
        columnOf.forEach((name, column) -> values.put(name, values.getOrDefault(column, "")));
        byte[] source = String.join("\t", row.getFields()).getBytes(StandardCharsets.UTF_8);
        String text = values.getOrDefault("text", "");
        String id = Optional.ofNullable(values.get("id"))
                .filter(given -> !given.isBlank())
                .orElse(fileName() + "-" + line);
        Item.Content content = text.isBlank()
                ? new Item.Wrong(id, "the text is empty", source)
                : new Item.Parts(id, values, text, source, "text/csv");
        return new Item(line, address + "#" + line, content);
    }

    private String fileName() {
        return FileNames.withoutEnding(address);
    }

    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return "this is no table: " + cause.getMessage();
    }

    @Override
    public double share() {
        return counted.share();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
