package org.chancery.review;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.keep.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sentences that persons decided on, as a draft of examples for the folder of knowledge: what was rejected under {@code leaves}, what was
 * accepted or edited under {@code catches}, with what was found and what the person said.
 */
public final class ExampleDraft {

    private static final String HEAD = """
            # A draft of examples, made from what persons decided in the review. It is not knowledge, and no check takes it.
            #
            # The sentences are those of the reports, so most of them are not ours. Before one goes into the folder of knowledge,
            # a person must rewrite it: other words, other names, another occasion, and the same grammar that was read right or wrong.
            # Keep the brackets around the words that are to be caught, set the entry that should catch or leave it, and run
            # "chancery knowledge check".
            """;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Session session;

    public ExampleDraft(Session session) {
        this.session = session;
    }

    /** YAML: a list, in the order in which persons decided. */
    public String yaml() {
        StringBuilder yaml = new StringBuilder(HEAD);
        Items items = new Items(session);
        int made = 0;
        for (Review review : new History(session).standing()) {
            Optional<Doubt> doubt = items.doubt(review.item(), null);
            if (review.verdict() != Verdict.MERGED
                    && doubt.isPresent()
                    && doubt.get().other() == null) {
                entry(yaml, review, items.item(doubt.get()));
                made++;
            }
        }
        return made == 0 ? yaml + "[]\n" : yaml.toString();
    }

    private static void entry(StringBuilder yaml, Review review, Item item) {
        List<Excerpt.Mark> marks = Excerpt.marks(item.asRead());
        if (marks.isEmpty()) {
            return;
        }
        yaml.append("- layer: ").append(review.layer()).append('\n');
        line(yaml, "entry", pattern(item.asRead()));
        line(yaml, "report", item.report().doc());
        line(yaml, "found", summary(item.asRead()));
        line(
                yaml,
                "said",
                review.verdict().word() + " by " + review.who() + ", "
                        + review.madeAt().substring(0, 10) + (review.why().isBlank() ? "" : ": " + review.why()));
        if (review.verdict() == Verdict.EDITED && item.now() != null) {
            line(yaml, "right", summary(item.now()));
        }
        yaml.append("  rewritten: false # TO DO: a person rewrites the sentence, then sets this to true\n");
        yaml.append(review.verdict() == Verdict.REJECTED ? "  leaves:\n" : "  catches:\n");
        yaml.append("    - ").append(quoted(sentence(item, main(marks)))).append('\n');
    }

    /** The content of what somebody says, else the first words that the entry rests on. */
    private static Excerpt.Mark main(List<Excerpt.Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.role().equals("content"))
                .findFirst()
                .orElse(marks.get(0));
    }

    private static String pattern(JsonNode entry) {
        String own = entry.path("pattern").asString("");
        return own.isEmpty() ? entry.path("evidence").path(0).path("pattern").asString("unknown") : own;
    }

    /** Fields with their values, without places in the text. */
    private static String summary(JsonNode entry) {
        StringBuilder summary = new StringBuilder();
        entry.properties().forEach(field -> {
            boolean told = !List.of(
                            "id", "evidence", "spans", "mentions", "source_spans", "recipient_spans", "pattern", "held")
                    .contains(field.getKey());
            if (told
                    && !field.getValue().isNull()
                    && !(field.getValue().isArray() && field.getValue().isEmpty())) {
                summary.append(summary.length() == 0 ? "" : "; ")
                        .append(field.getKey())
                        .append(' ')
                        .append(
                                field.getValue().isArray() || field.getValue().isNumber()
                                        ? field.getValue().toString()
                                        : field.getValue().asString());
            }
        });
        return summary.toString();
    }

    /** From the start of the sentence in which the words begin to the end of that in which they end. */
    private static String sentence(Item item, Excerpt.Mark mark) {
        String text = textAround(item, mark);
        int offset = excerpt(item, mark).begin();
        int begin = mark.begin() - offset;
        int end = Math.min(mark.end() - offset, text.length());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int first = begin == 0 ? 0 : Math.max(0, sentences.preceding(begin + 1));
        int last = end >= text.length() ? text.length() : sentences.following(Math.max(begin, end - 1));
        return (text.substring(first, begin) + "[" + text.substring(begin, end) + "]"
                        + text.substring(end, Math.max(end, last)))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Excerpt excerpt(Item item, Excerpt.Mark mark) {
        return item.excerpts().stream()
                .filter(excerpt -> excerpt.begin() <= mark.begin())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String textAround(Item item, Excerpt.Mark mark) {
        StringBuilder text = new StringBuilder();
        excerpt(item, mark).pieces().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static void line(StringBuilder yaml, String name, String value) {
        yaml.append("  ").append(name).append(": ").append(quoted(value)).append('\n');
    }

    /** A JSON string is a YAML string too. */
    private static String quoted(String value) {
        return MAPPER.writeValueAsString(value.replaceAll("\\s+", " "));
    }
}
