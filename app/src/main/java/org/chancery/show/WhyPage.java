package org.chancery.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.read.Span;
import org.chancery.resolve.Record;

/** One entry walked back to its words, and to the pattern that found it. */
public final class WhyPage {

    private static final int LONGEST_PARAGRAPH = 1500;

    private final String text;
    private final int width;
    private final Ink ink;
    private final StringBuilder page = new StringBuilder();

    private WhyPage(String text, int width, Ink ink) {
        this.text = text;
        this.width = width;
        this.ink = ink;
    }

    /**
     * @param entry id such as s3, e1 or t2
     * @param origin where an entry of the knowledge stands, if it is one
     * @return none if the record has no such entry
     */
    public static Optional<String> of(
            Record record, String entry, Function<String, Optional<String>> origin, int width, Ink ink) {
        return Cards.of(record).stream()
                .filter(card -> card.id().equals(entry))
                .findFirst()
                .map(card -> new WhyPage(record.document().text(), width, ink).page(record, card, origin));
    }

    /** The ids that there are, in short: {@code a1-a4, s1-s12}. */
    public static String ids(Record record) {
        List<Card> cards = Cards.of(record);
        List<String> ranges = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Card> own =
                    cards.stream().filter(card -> card.section() == section).toList();
            if (!own.isEmpty()) {
                String first = own.get(0).id();
                String last = own.get(own.size() - 1).id();
                ranges.add(first.equals(last) ? first : first + "-" + last);
            }
        }
        return ranges.isEmpty() ? "nothing" : String.join(", ", ranges);
    }

    private String page(Record record, Card card, Function<String, Optional<String>> origin) {
        page.append(ink.of(card.section().layer(), card.id()))
                .append("  ")
                .append(ink.bold(Words.printable(card.title())));
        page.append(card.tag().isEmpty() ? "" : ink.faint(" · " + card.tag())).append('\n');
        card.lines().forEach(line -> indented(line.label() + " " + line.value()));
        block("Means", Meaning.of(record, card));
        block("Found by", foundBy(card, origin));
        passages(card);
        return page.toString();
    }

    private static String foundBy(Card card, Function<String, Optional<String>> origin) {
        if (card.pattern().isEmpty()) {
            return "the rules of the " + Words.of(card.section()) + ", which name no entry of the knowledge";
        }
        List<String> found = new ArrayList<>();
        for (String pattern : card.pattern().split(", ")) {
            found.add(pattern
                    + origin.apply(pattern).map(place -> " (" + place + ")").orElse(" (a rule of the program)"));
        }
        return String.join("; ", found);
    }

    private void passages(Card card) {
        List<Span> words = card.marks().stream()
                .map(Card.Mark::span)
                .filter(span -> span.end() <= text.length())
                .distinct()
                .sorted(Comparator.comparingInt(Span::begin))
                .toList();
        List<Span> sentences = words.stream()
                .map(span -> Passage.sentence(text, span))
                .distinct()
                .toList();
        if (sentences.isEmpty()) {
            block("Words", "the record gives no words for it");
            return;
        }
        block(sentences.size() == 1 ? "In the sentence" : "In the sentences", "");
        sentences.forEach(sentence -> indented(marked(sentence, words)));
        Span paragraph = Passage.paragraph(text, sentences.get(0));
        if (!paragraph.equals(sentences.get(0)) && !sentences.get(0).covers(paragraph)) {
            block("In the paragraph", "");
            indented(marked(cut(paragraph, sentences.get(0)), words));
        }
        block(
                "Characters",
                words.stream().map(span -> span.begin() + "-" + span.end()).collect(Collectors.joining(", ")));
    }

    private static Span cut(Span paragraph, Span sentence) {
        return paragraph.length() <= LONGEST_PARAGRAPH
                ? paragraph
                : new Span(
                        Math.max(paragraph.begin(), sentence.begin() - LONGEST_PARAGRAPH / 2),
                        Math.max(sentence.end(), Math.min(paragraph.end(), sentence.end() + LONGEST_PARAGRAPH / 2)));
    }

    /** The words in brackets, so that they show without colours too; overlapping ones as one stretch. */
    private String marked(Span passage, List<Span> words) {
        StringBuilder marked = new StringBuilder();
        int at = passage.begin();
        int open = -1;
        for (Span span : words) {
            int begin = Math.max(span.begin(), passage.begin());
            int end = Math.min(span.end(), passage.end());
            if (begin >= end || end <= at && open >= 0) {
                continue;
            }
            if (open >= 0 && begin <= at) {
                marked.append(text, at, end);
            } else {
                marked.append(open >= 0 ? "⟧" : "")
                        .append(text, at, begin)
                        .append("⟦")
                        .append(text, begin, end);
                open = begin;
            }
            at = end;
        }
        return marked.append(open >= 0 ? "⟧" : "")
                .append(text, at, passage.end())
                .toString();
    }

    private void block(String title, String words) {
        page.append('\n').append(ink.underlined(title)).append('\n');
        if (!words.isEmpty()) {
            indented(words);
        }
    }

    private void indented(String words) {
        Wrap.lines(words, width - 4)
                .forEach(line -> page.append("    ").append(line).append('\n'));
    }
}
