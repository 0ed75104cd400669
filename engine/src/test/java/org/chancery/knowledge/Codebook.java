package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes {@code docs/codebook.md} from the files of {@code ontology/}. */
final class Codebook {

    private static final String INTRO = """
            # Codebook

            <!-- made from knowledge/ontology by CodebookPageTest; edit the files there, then write this page anew -->

            How Chancery codes events: who did what to whom, in the sixteen types of PLOVER, with modes, contexts, scores and the CAMEO codes
            beside them. The scheme is that of the PLOVER manual, draft 2.0 (Open Event Data Alliance); the wording, the sentences and what the
            manual leaves open are ours. All sentences are invented. Each is run through the coder by a test, and the test keeps the share
            of them that it gets right; a sentence that it gets wrong stays in the book, for the book says what is right.

            An **event** is an act of an actor towards a recipient, as a report tells it. It has one type, at most one mode, any number of
            contexts, a day and a place where the text gives them, a [status](#status), and the names of [those who tell it](#who-tells-it). In
            the sentences **the actor** is bold and *the recipient* in italics.

            Whoever cites figures made by this book names the version of the program and of the knowledge, which stand in every record
            (`engine`, `knowledge`).

            | quad | is | types |
            |---|---|---|
            """;

    private static final Map<Integer, String> QUADS = new TreeMap<>(Map.of(
            1, "cooperation in words",
            2, "cooperation in deeds",
            3, "conflict in words",
            4, "conflict in deeds"));

    private static final String SAID_BY = """

            ## Who tells it

            `said_by` names the speakers through whom a report has the event. It is empty where the publisher tells it itself. A charge that
            Mali attacked Niger, told by Niger, is ACCUSE of Niger against Mali, and beside it, if told as a fact, ASSAULT with `said_by`
            Niger. Who wants events that no party to them tells takes those in which `said_by` is empty or a third side.

            ## Contexts

            A context is the field of life that an event touches; several may hold. The words that show them are in
            [`lexicon/event-contexts.yaml`](../knowledge/lexicon/event-contexts.yaml), those of modes in
            [`lexicon/event-modes.yaml`](../knowledge/lexicon/event-modes.yaml).

            | context | touches | as in |
            |---|---|---|
            """;

    private final Knowledge knowledge;
    private final Map<String, List<Entry>> ontology;
    private final StringBuilder page = new StringBuilder(INTRO);

    /** @param ontology the entries of each file, by its name without folder and ending */
    Codebook(Knowledge knowledge, Map<String, List<Entry>> ontology) {
        this.knowledge = knowledge;
        this.ontology = ontology;
    }

    String write() {
        List<EventType> types = knowledge.eventTypes().stream()
                .sorted(Comparator.comparingInt(EventType::quad).thenComparing(EventType::code))
                .toList();
        QUADS.forEach((quad, name) -> row(
                Integer.toString(quad),
                name,
                types.stream()
                        .filter(type -> type.quad() == quad)
                        .map(type -> "[" + type.code() + "](#" + type.code().toLowerCase(Locale.ROOT) + ")")
                        .collect(Collectors.joining(", "))));
        rules("Rules", "rule");
        page.append("\n## Types\n\n| type | quad | score | CAMEO | still to come | is |\n|---|---|---|---|---|---|\n");
        types.forEach(type -> row(
                type.code(),
                Integer.toString(type.quad()),
                number(type.score()),
                type.cameo(),
                future(type.code()),
                type.meaning()));
        types.forEach(this::type);
        status();
        page.append(SAID_BY);
        for (Entry context : ontology.getOrDefault("contexts", List.of())) {
            row(
                    context.text("code"),
                    context.text("meaning"),
                    plain(context.list("catches").get(0)));
        }
        rules("What the manual leaves open", "settled");
        rules("Other users of the scheme", "different");
        return page.toString();
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String number(double score) {
        return (score < 0 ? "−" : "") + String.format(Locale.ROOT, "%.1f", Math.abs(score));
    }

    private void rules(String heading, String kind) {
        page.append("\n## ").append(heading).append("\n\n");
        ontology.getOrDefault("event-rules", List.of()).stream()
                .filter(rule -> rule.text("kind").equals(kind))
                .sorted(Comparator.comparingDouble(rule -> rule.number("order")))
                .forEach(rule -> page.append((int) rule.number("order"))
                        .append(". ")
                        .append(rule.text("says"))
                        .append(" *Why:* ")
                        .append(rule.text("reason"))
                        .append('\n'));
    }

    private void type(EventType type) {
        page.append("\n### ").append(type.code()).append("\n\n").append(type.meaning());
        page.append("\n").append(type.actors()).append("\n\n");
        page.append("Quad ").append(type.quad()).append(", ").append(QUADS.get(type.quad()));
        page.append("; score ").append(number(type.score())).append("; CAMEO ").append(codes(type));
        page.append(". Still to come, it is ").append(future(type.code())).append(".\n\n");
        type.examples().stream()
                .filter(Example::caught)
                .forEach(one -> page.append("- ").append(marked(one)).append('\n'));
        modes(type);
        page.append("\nNot this, but:\n\n");
        type.near()
                .forEach(near -> page.append("- ")
                        .append(near.instead())
                        .append(": ")
                        .append(marked(near.example()))
                        .append(" (")
                        .append(near.why())
                        .append(")\n"));
        page.append("\nNor is it:\n\n");
        type.examples().stream()
                .filter(one -> !one.caught())
                .forEach(one -> page.append("- ").append(one.sentence()).append('\n'));
    }

    private void modes(EventType type) {
        if (type.modes().isEmpty()) {
            page.append("\nIt has no modes.\n");
            return;
        }
        page.append("\n| mode | score | CAMEO | is | as in |\n|---|---|---|---|---|\n");
        for (EventType.Mode mode : type.modes()) {
            row(
                    mode.id(),
                    number(Optional.ofNullable(mode.score()).orElse(type.score())),
                    Optional.ofNullable(mode.cameo()).orElse(type.cameo()),
                    mode.meaning(),
                    mode.examples().stream().map(Codebook::marked).collect(Collectors.joining(" ")));
        }
    }

    /** The codes that turn into a type; the one that stands for it most often is bold. */
    private String codes(EventType type) {
        return ontology.getOrDefault("cameo", List.of()).stream()
                .filter(code -> code.maybe("plover").filter(type.code()::equals).isPresent())
                .map(code -> code.text("id"))
                .map(code -> code.equals(type.cameo()) ? "**" + code + "**" : code)
                .collect(Collectors.joining(", "));
    }

    private String future(String type) {
        return ontology.getOrDefault("auxiliary", List.of()).stream()
                .flatMap(status -> status.entries("future_becomes").stream())
                .map(table -> table.text(type))
                .findFirst()
                .orElse(type);
    }

    private void status() {
        page.append("\n## Status\n\n| status | means | in series | as in |\n|---|---|---|---|\n");
        for (Entry status : ontology.getOrDefault("auxiliary", List.of())) {
            row(
                    status.text("id"),
                    status.text("meaning"),
                    status.flag("counted") ? "yes" : "no",
                    plain(status.list("catches").get(0)));
        }
    }

    private static String plain(String written) {
        return written.replaceAll("\\[(?:[a-z]+: )?([^\\]]*)\\]", "**$1**");
    }

    private static String marked(Example example) {
        StringBuilder text = new StringBuilder(example.sentence());
        List<Example.Marked> last = new ArrayList<>(example.marked());
        last.sort(Comparator.comparingInt((Example.Marked one) -> one.span().begin())
                .reversed());
        for (Example.Marked one : last) {
            String mark = one.role().equals("actor") ? "**" : "*";
            text.insert(one.span().end(), mark).insert(one.span().begin(), mark);
        }
        return text.toString();
    }
}
