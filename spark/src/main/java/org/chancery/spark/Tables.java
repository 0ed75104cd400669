package org.chancery.spark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.keep.Fingerprint;
import org.chancery.knowledge.Knowledge;
import org.chancery.read.Document;
import org.chancery.release.Release;
import org.chancery.release.ReleaseChoice;
import org.chancery.release.ReleaseFormat;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** The tables that reading writes. */
final class Tables {

    static final Table RECORDS = new Table(
            "records",
            List.of(
                    Table.Column.text("id"),
                    Table.Column.text("fingerprint"),
                    Table.Column.text("publisher"),
                    Table.Column.text("side"),
                    Table.Column.text("title"),
                    Table.Column.text("published"),
                    Table.Column.text("url"),
                    Table.Column.text("input"),
                    Table.Column.number("chunk"),
                    Table.Column.number("position"),
                    Table.Column.text("knowledge"),
                    Table.Column.text("record")));

    static final Table REJECTS = new Table(
            "rejects",
            List.of(
                    Table.Column.text("input"),
                    Table.Column.number("chunk"),
                    Table.Column.number("chunk_begins"),
                    Table.Column.number("position"),
                    Table.Column.text("id"),
                    Table.Column.text("reason"),
                    Table.Column.text("source")));

    private static final Set<String> WHOLE = Set.of("quad", "evidence_begin", "evidence_end", "evidence_count", "rows");
    private static final Set<String> FRACTIONS = Set.of("score", "goldstein", "confidence", "lat", "lon");

    private Tables() {}

    /** A record with its place in the input. */
    record Kept(Record record, String json, long position) {}

    static List<@Nullable Object> row(Kept kept, Chunk chunk) {
        Document document = kept.record().document();
        return Arrays.asList(
                document.id(),
                Fingerprint.of(document),
                document.publisher(),
                document.side(),
                document.title(),
                document.published() == null ? null : document.published().toString(),
                document.url(),
                chunk.file(),
                (long) chunk.number(),
                kept.position(),
                kept.record().knowledge(),
                kept.json());
    }

    /** Events in all columns of the release of our own, with a header row first. */
    static List<List<String>> events(Knowledge knowledge, List<Kept> records) throws IOException {
        StringWriter csv = new StringWriter();
        Release release = new Release(knowledge, ReleaseChoice.of(ReleaseFormat.CSV), csv);
        for (Kept kept : records) {
            release.accept(kept.record());
        }
        release.finish();
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv.toString())) {
            reader.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    static Table events(List<String> header) {
        return new Table("events", header.stream().map(Tables::column).toList());
    }

    /** A cell as its column has it; empty is missing. */
    static List<@Nullable Object> typed(List<String> header, List<String> cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                row.add(null);
            } else if (WHOLE.contains(header.get(i))) {
                row.add(Long.valueOf(cell));
            } else {
                row.add(FRACTIONS.contains(header.get(i)) ? (Object) Double.valueOf(cell) : cell);
            }
        }
        return row;
    }

    private static Table.Column column(String name) {
        if (WHOLE.contains(name)) {
            return Table.Column.number(name);
        }
        return FRACTIONS.contains(name) ? Table.Column.fraction(name) : Table.Column.text(name);
    }
}
