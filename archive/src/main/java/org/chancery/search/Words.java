package org.chancery.search;

import java.util.List;

/** What is to be found, as a tree. Built by {@link #parse}, told to a store by {@link Matching}. */
sealed interface Words {

    /** Words that follow each other, one of them being the usual case; of the last one only the beginning if {@code prefix}. */
    record Phrase(List<String> words, boolean prefix) implements Words {

        public Phrase {
            words = List.copyOf(words);
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a phrase without words");
            }
        }
    }

    /** Both, with at most so many words between them, in either order. */
    record Near(Phrase one, Phrase other, int between) implements Words {}

    /** All of {@code wanted}, which is at least one, and none of {@code unwanted}. */
    record All(List<Words> wanted, List<Words> unwanted) implements Words {

        public All {
            wanted = List.copyOf(wanted);
            unwanted = List.copyOf(unwanted);
            if (wanted.isEmpty()) {
                throw new IllegalArgumentException("nothing that is wanted");
            }
        }
    }

    /** At least one. */
    record Any(List<Words> choices) implements Words {

        public Any {
            choices = List.copyOf(choices);
        }
    }

    /** Whether it matters where in a text the words stand. */
    default boolean isByPlace() {
        if (this instanceof Phrase phrase) {
            return phrase.words().size() > 1;
        }
        if (this instanceof Any any) {
            return any.choices().stream().anyMatch(Words::isByPlace);
        }
        return this instanceof Near
                || this instanceof All all && all.wanted().stream().anyMatch(Words::isByPlace);
    }

    /**
     * Words as a person types them: all are wanted; {@code "…"} keeps words together; {@code OR}, {@code NOT} (or {@code -}),
     * {@code AND} and parentheses combine; {@code word*} is a beginning; {@code one NEAR/5 other} are close to each other.
     *
     * @throws QueryException if it is not right, with what and where
     */
    static Words parse(String text) {
        return new WordsParser(text).parse();
    }
}
