package org.chancery.show;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.read.Document;
import org.chancery.resolve.Record;

/** A record as Markdown, for notes and issue trackers. */
public final class MarkdownPage {

    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]<>#+!|~&-])|(?<=^\\d{1,9})([.)])");

    private MarkdownPage() {}

    public static String of(Record record) {
        Document document = record.document();
        StringBuilder page = new StringBuilder();
        page.append("# ").append(escape(Heading.title(document))).append("\n\n");
        page.append(escape(String.join(" · ", Heading.parts(document)))).append("\n\n");
        if (document.url() != null) {
            page.append("Source: ").append(escape(document.url())).append("\n\n");
        }
        List<Card> cards = Cards.of(record);
        for (Section section : Section.values()) {
            List<Card> own =
                    cards.stream().filter(card -> card.section() == section).toList();
            page.append("## ").append(section.label()).append("\n\n");
            if (own.isEmpty()) {
                page.append("*").append(Heading.noneFound(document)).append("*\n");
            }
            own.forEach(card -> card(card, page));
            page.append('\n');
        }
        page.append("---\n\nKnowledge ").append(escape(record.knowledge())).append(", engine ");
        page.append(escape(record.engine())).append(", SHA-256 of the report ").append(escape(document.sha256()));
        return page.append(".\n").toString();
    }

    private static void card(Card card, StringBuilder page) {
        page.append("- **").append(card.id()).append("** ").append(escape(card.title()));
        if (!card.tag().isEmpty()) {
            page.append(" · *").append(escape(card.tag())).append('*');
        }
        String known = card.lines().stream()
                .map(line -> escape(line.label() + " " + line.value()))
                .collect(Collectors.joining(" · "));
        if (!known.isEmpty()) {
            page.append("  \n  ").append(known);
        }
        page.append('\n');
        if (!card.quotes().isEmpty()) {
            String quotes = card.quotes().stream()
                    .map(quote -> "“" + escape(quote) + "”")
                    .collect(Collectors.joining(", "));
            page.append("  > ").append(quotes).append('\n');
        }
    }

    /** Text that Markdown shows as it is, on one line. */
    static String escape(String text) {
        return SPECIAL.matcher(Words.oneLine(Words.printable(text))).replaceAll("\\\\$0");
    }
}
