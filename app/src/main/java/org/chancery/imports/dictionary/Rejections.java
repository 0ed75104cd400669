package org.chancery.imports.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was set aside, with its reason. */
final class Rejections {

    private static final int LONGEST = 200;

    private record Rejected(String file, int number, String why, String text) {}

    private final List<Rejected> rejected = new ArrayList<>();

    void add(Line line, String why) {
        String text = line.text().strip().replaceAll("\\p{Cntrl}", " ");
        rejected.add(new Rejected(
                line.file(), line.number(), why, text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text));
    }

    int size() {
        return rejected.size();
    }

    /** Lines of file and line, reason, and what was written, parted by tabs, in the order of the files. */
    String table() {
        StringBuilder table = new StringBuilder();
        rejected.stream()
                .sorted(Comparator.comparing(Rejected::file).thenComparing(Rejected::number))
                .forEach(one -> table.append(one.file)
                        .append(':')
                        .append(one.number)
                        .append('\t')
                        .append(one.why)
                        .append('\t')
                        .append(one.text)
                        .append('\n'));
        return table.toString();
    }
}
