package org.chancery.web.reader;

import java.util.List;
import org.chancery.keep.ReportRow;
import org.chancery.read.Span;
import org.chancery.show.Numbers;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long report is shown.
 *
 * @param number from 1
 * @param links to all parts, this one among them
 * @param previous address of the part before; null for the first
 * @param next address of the part after; null for the last
 */
public record PartView(
        int number,
        List<Link> links,
        @Nullable String previous,
        @Nullable String next,
        String said) {

    /** @param begins with which words */
    public record Link(int number, String begins, String address) {}

    private static final int WORDS = 48;

    /** @param hidden layers, as the address has them */
    static PartView of(ReportRow report, String text, List<Span> parts, int at, String hidden) {
        List<Link> links = new java.util.ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            links.add(new Link(i + 1, begins(parts.get(i).text(text)), address(report, i + 1, hidden)));
        }
        return new PartView(
                at + 1,
                links,
                at == 0 ? null : links.get(at - 1).address(),
                at + 1 == parts.size() ? null : links.get(at + 1).address(),
                "part " + (at + 1) + " of " + parts.size() + " of a report of "
                        + Numbers.count((int) report.words(), "word"));
    }

    private static String address(ReportRow report, int number, String hidden) {
        String address = Urls.report(report.doc());
        return address + (address.contains("?") ? "&" : "?") + "part=" + number
                + (hidden.isEmpty() ? "" : "&hide=" + hidden);
    }

    private static String begins(String part) {
        String line = part.substring(0, Math.min(part.length(), 2 * WORDS))
                .replaceAll("\\s+", " ")
                .strip();
        int space = line.lastIndexOf(' ', WORDS);
        return line.length() <= WORDS ? line : line.substring(0, space < 1 ? WORDS : space) + " …";
    }
}
