package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.wording.FormulationPage;
import org.chancery.wording.Seen;
import org.chancery.wording.Share;

/** What an archive says of one wording. */
public record FormulationAnswer(FormulationPage page) implements Answer {

    private static final int MOST_COUNTERPARTS = 8;
    private static final int MOST_VARIANTS = 8;
    private static final String IN = "  ";

    @Override
    public String text(int width, Ink ink) {
        StringBuilder out = new StringBuilder();
        head(out, width, ink);
        if (page.sides().isEmpty()) {
            out.append('\n').append("In no text of this archive.\n");
        }
        page.sides().forEach(side -> side(out, side, width, ink));
        twins(out, width, ink);
        variants(out, width, ink);
        lines(out, width, ink);
        return out.toString();
    }

    private void head(StringBuilder out, int width, Ink ink) {
        out.append(ink.bold(Words.printable(page.name()))).append('\n');
        String what = page.id() == null
                ? "words that nobody registered as a formulation"
                : page.id() + " · " + String.valueOf(page.kind()).replace('-', ' ')
                        + (page.owners().isEmpty() ? " · shared" : " · of " + Words.list(page.owners()));
        wrap(out, what, "", width);
        if (!page.gloss().isEmpty()) {
            wrap(out, page.gloss(), "", width);
        }
        String filter = (page.side() == null ? "" : "; only texts of " + page.side())
                + (page.counterpart() == null ? "" : "; only encounters with " + page.counterpart());
        wrap(
                out,
                "Archive: " + Numbers.count(page.archiveTexts(), "text") + ", " + page.from() + " to " + page.until()
                        + filter + ". A text counts once. Eligible: " + page.eligibility() + ".",
                "",
                width);
    }

    private void side(StringBuilder out, FormulationPage.Side side, int width, Ink ink) {
        Seen seen = side.seen();
        out.append('\n')
                .append(ink.bold("Texts of " + (side.side().isEmpty() ? "unknown side" : side.side())))
                .append("  ")
                .append(Numbers.of(seen.texts()) + " of " + Numbers.of(seen.eligible()) + " eligible ("
                        + Numbers.percent((double) seen.texts() / Math.max(1, seen.eligible()), seen.eligible()) + ")")
                .append('\n');
        wrap(out, status(seen), IN, width);
        Columns periods = new Columns("lrrrl").row(page.by(), "texts", "eligible", "share", "");
        double most = side.periods().stream().mapToDouble(Share::share).max().orElse(0);
        side.periods()
                .forEach(share -> periods.row(
                        share.key(),
                        Numbers.of(share.texts()),
                        Numbers.of(share.eligible()),
                        Numbers.percent(share.share(), share.eligible()),
                        bar(share.share(), most)));
        out.append(periods.show(IN, width));
        shares(out, "by level of who took part", used(side.levels()), width);
        shares(out, "by counterpart", first(side.counterparts(), MOST_COUNTERPARTS), width);
        shares(out, "by publisher", used(side.publishers()), width);
    }

    /** From when to when, and what the absence since then is worth. */
    public static String status(Seen seen) {
        StringBuilder words = new StringBuilder();
        words.append("First seen in this archive ").append(seen.first());
        words.append(" (").append(Numbers.count(seen.before(), "eligible text")).append(" before), last seen ");
        words.append(seen.last()).append(". ");
        switch (seen.status()) {
            case NOT_SEEN ->
                words.append("NOT SEEN in ")
                        .append(Numbers.count(seen.since(), "eligible text"))
                        .append(" since; ")
                        .append(Numbers.one(seen.expected()))
                        .append(" were to be expected, chance of none if nothing had changed ")
                        .append(chance(seen.chance()))
                        .append('.');
            case NEW -> words.append("NEW: first seen within the last year of the archive.");
            case RETURNED -> words.append("RETURNED.");
            case FEW -> words.append("Too few texts to say more.");
            default ->
                words.append(Numbers.count(seen.since(), "eligible text"))
                        .append(" since (")
                        .append(Numbers.one(seen.expected()))
                        .append(" expected): nothing to note.");
        }
        Seen.Gap gap = seen.gap();
        if (gap != null) {
            words.append(" Back after a gap: not in ")
                    .append(Numbers.count(gap.texts(), "eligible text"))
                    .append(" from ")
                    .append(gap.from())
                    .append(" to ")
                    .append(gap.until())
                    .append(" (")
                    .append(Numbers.one(gap.expected()))
                    .append(" expected).");
        }
        return words.toString();
    }

    private static String chance(double chance) {
        return chance < 0.001 ? "below 0.1 %" : Numbers.percent(chance, 1);
    }

    private static String bar(double share, double most) {
        return most == 0 ? "" : "▇".repeat((int) Math.round(20 * share / most));
    }

    private static void shares(StringBuilder out, String title, List<Share> shares, int width) {
        if (shares.isEmpty()) {
            return;
        }
        wrap(
                out,
                title + ": "
                        + shares.stream()
                                .map(share -> share.key() + " " + share.texts() + " of " + share.eligible())
                                .collect(Collectors.joining(", ")),
                IN,
                width);
    }

    private static List<Share> used(List<Share> shares) {
        return shares.stream().filter(share -> share.texts() > 0).toList();
    }

    private static <T> List<T> first(List<T> values, int most) {
        return values.subList(0, Math.min(most, values.size()));
    }

    private void twins(StringBuilder out, int width, Ink ink) {
        if (page.twins().isEmpty()) {
            return;
        }
        out.append('\n').append(ink.bold("Twins")).append("  other sides' wordings for the same, as read\n");
        Columns table = new Columns("lxl");
        page.twins()
                .forEach(twin -> table.row(
                        twin.id(),
                        twin.name(),
                        twin.texts().isEmpty()
                                ? "no text"
                                : twin.texts().stream()
                                        .map(count -> count.side() + " " + count.texts())
                                        .collect(Collectors.joining(", "))));
        out.append(table.show(IN, width));
    }

    private void variants(StringBuilder out, int width, Ink ink) {
        if (page.variants().size() < 2) {
            return;
        }
        out.append('\n').append(ink.bold("As written")).append("  texts\n");
        Columns table = new Columns("rx");
        first(page.variants(), MOST_VARIANTS).forEach(variant -> table.row(variant.texts(), variant.words()));
        out.append(table.show(IN, width));
        if (page.variants().size() > MOST_VARIANTS) {
            out.append(IN)
                    .append("and ")
                    .append(page.variants().size() - MOST_VARIANTS)
                    .append(" more\n");
        }
    }

    private void lines(StringBuilder out, int width, Ink ink) {
        if (page.lines().isEmpty()) {
            return;
        }
        out.append('\n')
                .append(ink.bold("In context"))
                .append("  the latest ")
                .append(page.lines().size())
                .append(" of ")
                .append(Numbers.count(page.uses(), "use"))
                .append('\n');
        for (FormulationPage.Line line : page.lines()) {
            out.append(context(line, width, ink));
            out.append(IN)
                    .append(Columns.cut(Words.printable(origin(line)), width - IN.length()))
                    .append('\n');
        }
    }

    private static String origin(FormulationPage.Line line) {
        return (line.day() == null ? "no date" : line.day()) + " " + line.publisher()
                + (line.speaker() == null ? "" : " · " + line.speaker()) + " · " + line.doc();
    }

    /** The words in the middle, as much of what stands beside them as there is room. */
    private static String context(FormulationPage.Line line, int width, Ink ink) {
        String words = Words.oneLine(Words.printable(line.words()));
        int room = Math.max(10, (width - Wrap.columns(words) - 2) / 2);
        String left = " ".repeat(room) + oneLine(line.left());
        String right = oneLine(line.right());
        return left.substring(left.length() - room) + ink.bold(words)
                + right.substring(0, Math.min(room, right.length())).stripTrailing() + "\n";
    }

    /** On one line; blanks at the ends stay, so that words stay apart. */
    private static String oneLine(String text) {
        return Words.printable(text).replaceAll("\\s+", " ");
    }

    static void wrap(StringBuilder out, String text, String indent, int width) {
        Wrap.lines(text, width - indent.length())
                .forEach(line -> out.append(indent).append(line).append('\n'));
    }

    @Override
    public Object json() {
        return page;
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("wording", "side", "kind", "key", "texts", "eligible", "share", "first", "last"));
        for (FormulationPage.Side side : page.sides()) {
            Seen seen = side.seen();
            rows.add(row(side.side(), "all", new Share("", seen.texts(), seen.eligible()), seen));
            side.periods().forEach(share -> rows.add(row(side.side(), page.by().toString(), share, seen)));
            side.counterparts().forEach(share -> rows.add(row(side.side(), "counterpart", share, seen)));
            side.levels().forEach(share -> rows.add(row(side.side(), "level", share, seen)));
            side.publishers().forEach(share -> rows.add(row(side.side(), "publisher", share, seen)));
        }
        return rows;
    }

    private List<String> row(String side, String kind, Share share, Seen seen) {
        return List.of(
                page.id() == null ? page.name() : page.id(),
                side,
                kind,
                share.key(),
                String.valueOf(share.texts()),
                String.valueOf(share.eligible()),
                String.valueOf(share.share()),
                String.valueOf(seen.first()),
                String.valueOf(seen.last()));
    }
}
