package org.chancery.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table whose first line names the columns, one report in each row. */
final class CsvItems implements Items {

    private static final Set<String> READ =
            Set.of("id", "text", "title", "publisher", "side", "published", "url", "place", "licence");

    private final CountedStream counted;
    private final QuoteCount quotes;
    private final String address;
    private final int longest;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final Map<String, String> columnOf;
    private final List<String> columns;

    CsvItems(CountedStream counted, String address, char separator, Ingest.Settings settings) throws IOException {
        this.counted = counted;
        this.quotes = new QuoteCount(Bounded.unpacked(counted));
        this.longest = settings.longest();
        this.address = address;
        this.columnOf = settings.columns();
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(longest)
                .ofCsvRecord(quotes, StandardCharsets.UTF_8);
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
        for (String name : names) {
            boolean read = READ.contains(name) || columnOf.containsValue(name);
            if (read && names.indexOf(name) != names.lastIndexOf(name)) {
                throw new IOException("the column \"" + name + "\" is there twice; name each column once");
            }
        }
        return names;
    }

    @Override
    public Optional<Item> next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            CsvRecord row = rows.next();
            return Optional.of(isOpen(row, rows.hasNext()) ? open(row) : item(row));
        } catch (CsvParseException e) {
            throw new IOException(reason(e), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A quotation mark without its other end takes all that follows into one row, the last. */
    private boolean isOpen(CsvRecord row, boolean more) {
        return !more && quotes.odd() && row.getFields().stream().anyMatch(field -> field.indexOf('\n') >= 0);
    }

    private Item open(CsvRecord row) {
        long line = row.getStartingLineNumber();
        String reason =
                "a quotation mark in this row is not closed: all rows after it are in it. Close it, or double it";
        return new Item(line, address + "#" + line, new Item.Wrong(null, reason, source(row)));
    }

    private static byte[] source(CsvRecord row) {
        return String.join("\t", row.getFields()).getBytes(StandardCharsets.UTF_8);
    }

    private Item item(CsvRecord row) {
        long line = row.getStartingLineNumber();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
            values.put(columns.get(i), row.getField(i));
        }
        columnOf.forEach((name, column) -> values.put(name, values.getOrDefault(column, "")));
        byte[] source = source(row);
        String text = values.getOrDefault("text", "");
        String id = Optional.ofNullable(values.get("id"))
                .filter(given -> !given.isBlank())
                .orElse(fileName() + "-" + line);
        Item.Content content = text.isBlank()
                ? new Item.Wrong(id, "the text is empty", source)
                : row.getFields().stream().anyMatch(field -> field.indexOf('\uFFFD') >= 0)
                        ? new Item.Wrong(
                                id, "the row is not UTF-8, or was garbled before. Save the table as UTF-8", source)
                        : new Item.Parts(id, values, text, source, "text/csv");
        return new Item(line, address + "#" + line, content);
    }

    private String fileName() {
        return FileNames.withoutEnding(address);
    }

    private String reason(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return "this is no table, or a cell has more than " + Bounded.size(longest) + ": " + cause.getMessage();
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
