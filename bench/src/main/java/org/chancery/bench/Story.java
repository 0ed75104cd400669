package org.chancery.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.read.Raw;

/**
 * A text as a line of a batch has it.
 *
 * @param publisher empty if not given
 * @param published ISO day; empty if not given
 */
record Story(String id, String publisher, String published, String text) {

    /**
     * The stories of a file in the batch form, blank lines passed over.
     *
     * @throws IllegalArgumentException if a line is not a JSON object with {@code id} and {@code text}; the message has its
     *     number
     */
    static List<Story> parse(String lines) {
        List<String> all = lines.lines().toList();
        return IntStream.range(0, all.size())
                .filter(index -> !all.get(index).isBlank())
                .mapToObj(index -> parse(all.get(index), index + 1))
                .toList();
    }

    private static Story parse(String line, int number) {
        Entry entry;
        try {
            entry = Entry.parse(line);
        } catch (RuntimeException exception) {
            throw new IllegalArgumentException("line " + number + " is not JSON: " + exception.getMessage(), exception);
        }
        if (entry.text("id").isBlank() || entry.text("text").isBlank()) {
            throw new IllegalArgumentException(
                    "line " + number + " needs \"id\" and \"text\", both with something in them.");
        }
        return new Story(entry.text("id"), entry.text("publisher"), entry.text("published"), entry.text("text"));
    }

    /** The story as a file with header lines. */
    Raw raw() {
        StringBuilder file = new StringBuilder();
        if (!publisher.isBlank()) {
            file.append("Publisher: ").append(publisher).append('\n');
        }
        if (!published.isBlank()) {
            file.append("Published: ").append(published).append('\n');
        }
        if (!file.isEmpty()) {
            file.append('\n');
        }
        return new Raw(file.append(text).append('\n').toString().getBytes(StandardCharsets.UTF_8), id + ".txt", null);
    }
}
