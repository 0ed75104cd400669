package org.chancery.ingest;

import java.io.IOException;
import java.util.Optional;
import org.chancery.ingest.DocumentLine.WrongLineException;
import org.chancery.ingest.LineSource.Line;

/** JSON Lines: a report on each line as {@code read --batch} takes it, or with {@code records} a record. */
final class LineItems implements Items {

    private final CountedStream counted;
    private final LineSource lines;
    private final String address;
    private final boolean records;
    private final int longest;

    /** @param longest bytes of the longest line that is taken */
    LineItems(CountedStream counted, String address, boolean records, int longest) throws IOException {
        this.counted = counted;
        this.lines = new LineSource(counted, longest);
        this.address = address;
        this.records = records;
        this.longest = longest;
    }

    @Override
    public Optional<Item> next() throws IOException {
        return lines.next().map(line -> new Item(line.number(), address + "#" + line.number(), content(line)));
    }

    private Item.Content content(Line line) {
        if (!line.whole()) {
            return new Item.Wrong(
                    null,
                    "the line is longer than " + Bounded.size(longest)
                            + ", the most for one item; only its beginning is kept",
                    line.bytes());
        }
        if (records) {
            return new Item.Ready(line.bytes());
        }
        try {
            DocumentLine document = DocumentLine.parse(line);
            return new Item.Parts(
                    document.id(), document.metadata(), document.text(), line.bytes(), "application/jsonl");
        } catch (WrongLineException e) {
            return new Item.Wrong(e.id().orElse(null), String.valueOf(e.getMessage()), line.bytes());
        }
    }

    @Override
    public double share() {
        return counted.share();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
