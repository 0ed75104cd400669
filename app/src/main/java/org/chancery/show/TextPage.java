package org.chancery.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.read.Document;
import org.chancery.resolve.Record;

/** A record as lines for a terminal. */
public final class TextPage {

    private static final int MOST_QUOTES = 4;
    private static final int LONGEST_QUOTE = 400;

    /** Of an entry that rests on whole sentences; "why" shows them all, and whole. */
    private static final int LONGEST_SENTENCE = 160;

    private final int width;
    private final Ink ink;
    private final StringBuilder page = new StringBuilder();

    private TextPage(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    /** @param width columns to wrap at */
    public static String of(Record record, int width, Ink ink) {
        return new TextPage(width, ink).page(record);
    }

    private String page(Record record) {
        Document document = record.document();
        heading(document);
        List<Card> cards = Cards.of(record);
        int margin =
                4 + cards.stream().mapToInt(card -> card.id().length()).max().orElse(2);
        List<String> empty = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Card> own =
                    cards.stream().filter(card -> card.section() == section).toList();
            if (own.isEmpty()) {
                empty.add(section.label());
            } else {
                page.append('\n')
                        .append(ink.of(section.layer(), section.label()))
                        .append(ink.faint(" (" + own.size() + ")"));
                page.append('\n');
                own.forEach(card -> card(card, margin));
            }
        }
        nothing(empty, Heading.noneFound(document));
        return page.toString();
    }

    private void heading(Document document) {
        Wrap.lines(Heading.title(document), width)
                .forEach(line -> page.append(ink.bold(line)).append('\n'));
        Wrap.lines(String.join(" · ", Heading.parts(document)), width)
                .forEach(line -> page.append(line).append('\n'));
        if (document.url() != null) {
            page.append(ink.faint(Words.printable(document.url()))).append('\n');
        }
    }

    private void nothing(List<String> sections, String words) {
        if (!sections.isEmpty()) {
            page.append('\n');
            Wrap.lines(String.join(", ", sections) + ": " + words + ".", width)
                    .forEach(line -> page.append(ink.faint(line)).append('\n'));
        }
    }

    private void card(Card card, int margin) {
        String id = ("  " + card.id() + " ".repeat(margin)).substring(0, margin);
        if (card.section().isBrief()) {
            brief(card, id, margin);
            return;
        }
        List<String> title = Wrap.lines(card.title(), width - margin);
        boolean fits = title.size() == 1
                && Wrap.columns(card.title()) + Wrap.columns(card.tag()) + 3 + margin <= width
                && !card.tag().isEmpty();
        for (int i = 0; i < title.size(); i++) {
            page.append(i == 0 ? ink.of(card.section().layer(), id) : " ".repeat(margin))
                    .append(ink.bold(title.get(i)))
                    .append(fits ? ink.faint(" · " + card.tag()) : "")
                    .append('\n');
        }
        if (!fits && !card.tag().isEmpty()) {
            indented(card.tag(), margin, true);
        }
        String known = known(card);
        if (!known.isEmpty()) {
            indented(known, margin, false);
        }
        quotes(card, margin);
    }

    private void brief(Card card, String id, int margin) {
        String tag = card.tag().isEmpty() ? "" : " · " + card.tag();
        String known = known(card);
        String line = card.title() + tag + (known.isEmpty() ? "" : " · " + known) + " · " + quoted(card);
        List<String> lines = Wrap.lines(line, width - margin);
        for (int i = 0; i < lines.size(); i++) {
            page.append(i == 0 ? ink.of(card.section().layer(), id) : " ".repeat(margin))
                    .append(lines.get(i))
                    .append('\n');
        }
    }

    private void quotes(Card card, int margin) {
        if (card.section() == Section.ACTORS) {
            indented(quoted(card), margin, true);
            return;
        }
        boolean sentences = card.section().layer() == Layer.EVENTS || card.section() == Section.UPCOMING;
        int shown = sentences ? 1 : MOST_QUOTES;
        int longest = sentences ? LONGEST_SENTENCE : LONGEST_QUOTE;
        int more = card.quotes().size() - shown;
        for (int i = 0; i < Math.min(shown, card.quotes().size()); i++) {
            String rest = i == shown - 1 && more > 0 ? " and " + more + " more" : "";
            indented("“" + cut(card.quotes().get(i), longest) + "”" + rest, margin, true);
        }
    }

    private void indented(String text, int margin, boolean faint) {
        for (String line : Wrap.lines(text, width - margin)) {
            page.append(" ".repeat(margin))
                    .append(faint ? ink.faint(line) : line)
                    .append('\n');
        }
    }

    private static String known(Card card) {
        return card.lines().stream()
                .map(line -> line.label() + " " + line.value())
                .collect(Collectors.joining(" · "));
    }

    private static String quoted(Card card) {
        String quotes = card.quotes().stream()
                .limit(MOST_QUOTES)
                .map(quote -> "“" + cut(quote, LONGEST_QUOTE) + "”")
                .collect(Collectors.joining(", "));
        return card.quotes().size() > MOST_QUOTES ? quotes + ", …" : quotes;
    }

    private static String cut(String quote, int longest) {
        if (quote.length() <= longest) {
            return quote;
        }
        int blank = quote.lastIndexOf(' ', longest);
        return quote.substring(0, blank > longest / 2 ? blank : quote.offsetByCodePoints(0, longest / 2)) + " …";
    }
}
