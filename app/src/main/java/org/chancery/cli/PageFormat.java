package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.chancery.show.Ink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --format}, {@code --out}, {@code --width}, {@code --color}: the same for all commands that show pages. */
final class PageFormat {

    /** The choices of {@code --format}. */
    enum Form {
        TEXT,
        MARKDOWN,
        HTML,
        JSON;

        /** As people type it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text, markdown, html or json (default: by the ending of --out, else text).")
    private @Nullable Form form;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write to this file.")
    private @Nullable Path out;

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description = "auto, always or never (default: auto, which heeds NO_COLOR).")
    private Console.Colour colour = Console.Colour.AUTO;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "Wrap text here (default: the terminal's width).")
    private @Nullable Integer width;

    void show(
            Console console,
            BiFunction<Integer, Ink, String> text,
            Supplier<String> markdown,
            Supplier<String> html,
            Supplier<String> json)
            throws IOException {
        boolean colours = out == null ? console.colours(colour) : colour == Console.Colour.ALWAYS;
        int columns = Math.max(40, width == null ? console.width() : width);
        String page = switch (form()) {
            case TEXT -> text.apply(columns, colours ? Ink.COLOURS : Ink.NONE);
            case MARKDOWN -> markdown.get();
            case HTML -> html.get();
            case JSON -> json.get() + "\n";
        };
        if (out == null) {
            PrintWriter writer = console.writer();
            writer.print(page);
            writer.flush();
            return;
        }
        Path draft = out.resolveSibling(out.getFileName() + ".part");
        Files.writeString(draft, page, StandardCharsets.UTF_8);
        Moves.replace(draft, out);
    }

    private Form form() {
        if (form != null) {
            return form;
        }
        return switch (out == null ? Format.TEXT : Format.of(out)) {
            case MD -> Form.MARKDOWN;
            case HTML -> Form.HTML;
            case JSON, JSONL -> Form.JSON;
            case TEXT -> Form.TEXT;
        };
    }
}
