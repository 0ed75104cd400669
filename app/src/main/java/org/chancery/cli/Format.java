package org.chancery.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.chancery.resolve.Record;
import org.chancery.show.HtmlPage;
import org.chancery.show.Ink;
import org.chancery.show.MarkdownPage;
import org.chancery.show.TextPage;
import org.chancery.write.RecordJson;

/** The forms in which a record can be had; the names are those of {@code --format}. */
enum Format {
    TEXT,
    JSON,
    MD,
    HTML,
    JSONL;

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that the ending of a file name asks for; text if it asks for none. */
    static Format of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "json" -> JSON;
            case "jsonl", "ndjson" -> JSONL;
            case "md", "markdown" -> MD;
            case "html", "htm" -> HTML;
            default -> TEXT;
        };
    }

    /** The record, with a line break at its end. */
    String show(Record record, int width, Ink ink) {
        return switch (this) {
            case TEXT -> TextPage.of(record, width, ink);
            case JSON -> RecordJson.writePretty(record) + "\n";
            case MD -> MarkdownPage.of(record);
            case HTML -> HtmlPage.of(record);
            case JSONL -> RecordJson.write(record) + "\n";
        };
    }
}
