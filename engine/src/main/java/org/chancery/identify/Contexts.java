package org.chancery.identify;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.chancery.identify.Lexicon.Mark;
import org.chancery.knowledge.State;
import org.jspecify.annotations.Nullable;

/** What the text around a phrase adds where the phrase itself does not say whose it is. */
final class Contexts {

    /** A context of at most so many words is a hint about the phrase and no text. */
    private static final int HINT = 6;

    private final Lexicon lexicon;

    Contexts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The country of a context: the last one named before the phrase, else the first one named; null if there is none. */
    @Nullable
    String hint(String context, String phrase) {
        if (context.isBlank()) {
            return null;
        }
        int at = context.indexOf(phrase);
        String before = at > 0 ? context.substring(0, at) : "";
        List<State> close = states(before);
        if (!close.isEmpty()) {
            return ActorPhrases.code(close.get(close.size() - 1));
        }
        List<State> all = states(context);
        return all.isEmpty() ? null : ActorPhrases.code(all.get(0));
    }

    private List<State> states(String text) {
        Tokens tokens = Tokens.of(text);
        return lexicon.marks(tokens).stream()
                .map(Mark::name)
                .filter(name -> name != null && name.state() != null)
                .map(name -> Objects.requireNonNull(Objects.requireNonNull(name).state()))
                .toList();
    }

    /** Gives somebody unknown what a context says: as a whole if it is a hint, else in the words right beside the name. */
    Identity complete(
            Identity found, String phrase, String context, BiFunction<Tokens, @Nullable String, Identity> identify) {
        if (!found.isNobody()) {
            return found;
        }
        String beside = beside(phrase, context);
        if (beside.isBlank()) {
            return found;
        }
        Identity hinted = identify.apply(Tokens.of(beside).core(), null);
        return hinted.isNobody()
                ? found
                : new Identity(
                        found.name(),
                        Identity.Kind.PERSON,
                        hinted.country(),
                        hinted.sector(),
                        null,
                        null,
                        List.of(),
                        null);
    }

    private static String beside(String phrase, String context) {
        int at = context.indexOf(phrase);
        if (at < 0) {
            return Tokens.of(context).size() <= HINT ? context : "";
        }
        String before = context.substring(0, at).replaceAll("(?s).*[.!?;,]\\s", "");
        String behind = context.substring(at + phrase.length());
        if (behind.startsWith(", ")) {
            String apposition = behind.substring(2).replaceAll("(?s)[,.;!?]\\s.*", "");
            return apposition.length() < 120 ? apposition : "";
        }
        String[] words = before.strip().split("\\s+");
        int from = Math.max(0, words.length - HINT);
        return String.join(" ", List.of(words).subList(from, words.length));
    }
}
