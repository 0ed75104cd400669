package org.chancery.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.chancery.follow.CalendarFeed;
import org.chancery.show.Answer;
import org.chancery.show.CalendarAnswer;
import org.chancery.show.Ink;
import org.chancery.write.SheetCell;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms of an {@link Answer}; the names are those of {@code --format}. */
enum AnswerFormat {
    TEXT,
    JSON,
    CSV,
    ICS;

    /** Made when JSON is first asked for: every start knows the forms, few write them. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    String show(Answer answer, int width, Ink ink) {
        return switch (this) {
            case TEXT -> answer.text(width, ink);
            case JSON -> Json.MAPPER.writeValueAsString(answer.json()) + "\n";
            case CSV -> csv(answer.rows());
            case ICS -> {
                if (answer instanceof CalendarAnswer calendar) {
                    yield CalendarFeed.of(calendar.page());
                }
                throw new IllegalArgumentException("Only the calendar can be had as ics; take text, json or csv.");
            }
        };
    }

    private static String csv(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            rows.forEach(row -> writer.writeRecord(SheetCell.safe(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
