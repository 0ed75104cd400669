package org.chancery.annotate;

import java.util.Objects;
import org.chancery.read.Span;

/**
 * One word or mark of a sentence.
 *
 * @param index place in its sentence, counted from 0
 * @param span where it stands in {@code Document.text()}
 * @param text the characters as they stand in the document
 * @param lemma dictionary form, lower-case except for names
 * @param tag Penn Treebank part of speech, such as {@code NNP} or {@code VBD}
 * @param name class of the name that it belongs to: {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, {@code MISC},
 *     or {@code O} for none
 */
public record Token(int index, Span span, String text, String lemma, String tag, String name) {

    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(name, "name");
        if (index < 0) {
            throw new IllegalArgumentException("index of a token is negative: " + index);
        }
    }

    /** Offset of the first character. */
    public int begin() {
        return span.begin();
    }

    /** Offset behind the last character. */
    public int end() {
        return span.end();
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public boolean isNamed() {
        return !name.equals("O");
    }

    /** Whether it is a mark and not a word. */
    public boolean isMark() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.equals("$") && !text.equals("%");
    }

    /** Whether its lemma or its text, in any case, is this word. */
    public boolean is(String word) {
        return lemma.equalsIgnoreCase(word) || text.equalsIgnoreCase(word);
    }
}
