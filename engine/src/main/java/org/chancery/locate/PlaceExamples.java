package org.chancery.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.PlaceGroup;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.chancery.read.Span;

/**
 * Proves the entries of {@code knowledge/places} by their own sentences. The words are enough for it: capitals count as names,
 * so that no parse is needed.
 */
public final class PlaceExamples {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019](?!s\\b)\\p{L}+)*|\\S");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.)+|\\p{Lu}\\p{Ll}{1,4}\\.(?=[,\\s])");

    private final Recogniser recogniser;
    private final Map<String, PlaceGroup> groups = new HashMap<>();

    public PlaceExamples(Knowledge knowledge) {
        this.recogniser = new Recogniser(Gazetteer.ofKnowledge(knowledge), new Cues(knowledge));
        knowledge.places().forEach(group -> groups.put(group.id(), group));
    }

    /** Whether a sentence belongs to an entry of places, so that it needs no parse. */
    public static boolean isOfPlaces(Example example) {
        return example.origin().file().startsWith("places/");
    }

    /** What was found instead of what the example wants; empty if it holds. */
    public Optional<String> problem(Example example) {
        Text text = text(example);
        List<Span> found = new ArrayList<>();
        for (Name name : recogniser.find(text)) {
            if (name.use() != Name.Use.ADJECTIVE && isOf(example.entry(), name)) {
                found.add(name.span());
            }
        }
        List<String> quotes =
                found.stream().map(span -> "\"" + text.quote(span) + "\"").toList();
        if (!example.caught()) {
            return found.isEmpty() ? Optional.empty() : Optional.of("but it catches " + String.join(", ", quotes));
        }
        for (Example.Marked marked : example.marked()) {
            if (found.stream().noneMatch(span -> span.overlaps(marked.span()))) {
                return Optional.of("\"" + text.quote(marked.span()) + "\" is not caught; found instead: "
                        + (quotes.isEmpty() ? "nothing" : String.join(", ", quotes)));
            }
        }
        return Optional.empty();
    }

    private boolean isOf(String entry, Name name) {
        PlaceGroup group = groups.get(entry);
        return group != null
                && name.candidates().stream()
                        .anyMatch(candidate -> group.places().stream()
                                .anyMatch(place ->
                                        place.name().equals(candidate.place().name())));
    }

    private static Text text(Example example) {
        List<Token> tokens = new ArrayList<>();
        String body = example.sentence();
        int at = 0;
        Matcher abbreviation = ABBREVIATION.matcher(body);
        Matcher word = WORD.matcher(body);
        while (at < body.length()) {
            if (Character.isWhitespace(body.charAt(at))) {
                at++;
                continue;
            }
            int end = abbreviation.find(at) && abbreviation.start() == at
                    ? abbreviation.end()
                    : word.find(at) && word.start() == at ? word.end() : at + 1;
            tokens.add(token(tokens.size(), new Span(at, end), body.substring(at, end)));
            at = end;
        }
        Document document = new Document(
                example.entry(), "", "", null, null, null, null, null, null, "en", Completeness.FULL, "", body);
        return new Text(document, List.of(new Sentence(0, tokens, List.of(), List.of())));
    }

    private static Token token(int index, Span span, String text) {
        boolean capital = Character.isUpperCase(text.charAt(0));
        return new Token(index, span, text, text, capital ? "NNP" : "NN", "O");
    }
}
