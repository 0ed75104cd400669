package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.compare.Comparison;
import org.chancery.compare.Comparison.Fact;
import org.chancery.compare.Comparison.Kind;
import org.chancery.compare.Comparison.TextFacts;
import org.chancery.compare.Comparison.ToneWord;
import org.chancery.read.Completeness;

/** A comparison in the words that people read, the same for a terminal, Markdown and a web page. */
public final class CompareTable {

    private static final String NONE = "–";
    private static final int MOST_NAMES = 12;

    private CompareTable() {}

    /** A line of the table of facts: one cell for each text. */
    public record FactLine(String label, List<String> cells) {}

    /** Rows of one class. @param note what the class means, and no more */
    public record Group(String title, String note, List<Comparison.Row> rows) {}

    public static String letter(int text) {
        return String.valueOf((char) ('A' + text));
    }

    public static String byline(TextFacts text) {
        List<String> parts = new ArrayList<>();
        parts.add(text.label() + (text.side() == null ? "" : " (" + text.side() + ")"));
        if (text.published() != null) {
            parts.add("published " + text.published());
        }
        parts.add(
                text.completeness() == Completeness.FULL ? "whole text" : "a part only: nothing is said to be missing");
        return String.join(" · ", parts);
    }

    public static List<FactLine> facts(Comparison comparison) {
        List<FactLine> lines = new ArrayList<>();
        add(lines, comparison, "words", text -> String.valueOf(text.words()));
        add(lines, comparison, "words given to", text -> wordsOf(text.wordsOf()));
        add(lines, comparison, "kind", text -> value(text.kind()));
        add(lines, comparison, "day", text -> value(text.date()));
        add(lines, comparison, "place", text -> value(text.place()));
        add(lines, comparison, "took part", text -> Words.list(text.participants(), NONE));
        add(lines, comparison, "named first", text -> value(text.firstNamed()));
        add(lines, comparison, "who asked for it", text -> quoted(text.initiator()));
        add(
                lines,
                comparison,
                "how long",
                text -> text.duration().map(Fact::words).map(w -> "“" + w + "”").orElse(NONE));
        add(lines, comparison, "tone", CompareTable::tone);
        add(
                lines,
                comparison,
                "closing words",
                text -> text.closings().isEmpty()
                        ? NONE
                        : text.closings().stream()
                                .map(c -> "“" + c.words() + "”")
                                .distinct()
                                .collect(Collectors.joining(", ")));
        add(lines, comparison, "order of topics", text -> Words.list(text.topics(), NONE));
        return lines;
    }

    private static void add(
            List<FactLine> lines, Comparison comparison, String label, Function<TextFacts, String> cell) {
        List<String> cells = comparison.texts().stream().map(cell).toList();
        if (cells.stream().anyMatch(text -> !text.equals(NONE))) {
            lines.add(new FactLine(label, cells));
        }
    }

    /** What the names of one thing are, text by text. */
    public static List<FactLine> names(Comparison comparison) {
        return comparison.names().stream()
                .limit(MOST_NAMES)
                .map(use -> new FactLine(
                        use.name(),
                        use.used().stream()
                                .map(names -> Words.list(names, NONE))
                                .toList()))
                .toList();
    }

    private static String wordsOf(Map<String, Integer> words) {
        return words.isEmpty()
                ? NONE
                : words.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String value(Optional<Fact> fact) {
        return fact.map(Fact::value).orElse(NONE);
    }

    private static String quoted(Optional<Fact> fact) {
        return fact.map(f -> f.value() + (f.words() == null ? "" : " (“" + f.words() + "”)"))
                .orElse("does not say");
    }

    private static String tone(TextFacts text) {
        return text.tone().isEmpty()
                ? NONE
                : text.tone().stream().map(CompareTable::toneWord).distinct().collect(Collectors.joining(", "));
    }

    /** What is characterised is named only where the words do not say it themselves, as "compared notes" does. */
    static String toneWord(ToneWord tone) {
        String of = tone.of().toLowerCase(Locale.ROOT);
        return "“" + tone.word() + "”"
                + (tone.word().toLowerCase(Locale.ROOT).contains(of) ? "" : " of the " + of)
                + " (conventional reading " + (tone.reading() > 0 ? "+" : "") + tone.reading() + ")";
    }

    public static Optional<String> order(Comparison comparison) {
        Double tau = comparison.order();
        if (tau == null) {
            return Optional.empty();
        }
        String words =
                tau >= 0.6 ? "much the same order" : tau <= -0.6 ? "nearly the opposite order" : "a different order";
        long shared = comparison.texts().get(0).topics().stream()
                .filter(comparison.texts().get(1).topics()::contains)
                .count();
        return Optional.of(
                "The " + shared + " topics that A and B share come in " + words + " (Kendall's tau " + tau + ").");
    }

    public static List<Group> groups(Comparison comparison) {
        List<Group> groups = new ArrayList<>();
        boolean two = comparison.texts().size() == 2;
        String both = two ? "Both say it" : "Several say it";
        add(groups, comparison, Kind.DIFFERING, both + ", differently", "The words under each row say in what.");
        add(groups, comparison, Kind.BOTH, both, "");
        add(groups, comparison, Kind.POSSIBLE, "Perhaps the same", "Matched less surely; look at the words.");
        for (Kind kind : List.of(Kind.ATTRIBUTED, Kind.ONLY)) {
            for (int side = 0; side < comparison.texts().size(); side++) {
                only(groups, comparison, kind, side);
            }
        }
        return groups;
    }

    private static void add(List<Group> groups, Comparison comparison, Kind kind, String title, String note) {
        List<Comparison.Row> rows =
                comparison.rows().stream().filter(row -> row.kind() == kind).toList();
        if (!rows.isEmpty()) {
            groups.add(new Group(title, note, rows));
        }
    }

    private static void only(List<Group> groups, Comparison comparison, Kind kind, int side) {
        List<Comparison.Row> rows = comparison.rows().stream()
                .filter(row -> row.kind() == kind && row.holders().equals(List.of(side)))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        String label = letter(side) + ", " + comparison.texts().get(side).label();
        String title = kind == Kind.ATTRIBUTED
                ? "Given to the other side's speaker by " + label + " alone"
                : "Only in " + label;
        String absence = rows.get(0).absence();
        groups.add(new Group(title, absence == null ? "" : capital(absence) + ".", rows));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Who says it, and by what act. */
    public static String who(Comparison.Quote quote) {
        return quote.act().isEmpty()
                ? "told by the publisher"
                : Words.list(quote.speakers(), "the publisher") + " · " + quote.act();
    }

    public static String topic(Comparison.Row row) {
        return row.topicName().isEmpty() ? "other" : row.topicName();
    }

    public static String legend() {
        return "Rows are matched by topic, speaker, act, names and numbers, not checked for truth. Conventional readings of tone are usage,"
                + " and no finding about the talks.";
    }
}
