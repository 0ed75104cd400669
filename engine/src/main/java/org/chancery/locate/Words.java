package org.chancery.locate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** A sentence as the search for names needs it. */
final class Words {

    final Sentence sentence;
    final List<String> texts;

    Words(Sentence sentence) {
        this.sentence = sentence;
        this.texts = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            texts.add(token.text());
        }
    }

    int size() {
        return texts.size();
    }

    String text(int token) {
        return token >= 0 && token < texts.size() ? texts.get(token) : "";
    }

    String name(int token) {
        return token >= 0 && token < texts.size() ? sentence.token(token).name() : "O";
    }

    String tag(int token) {
        return token >= 0 && token < texts.size() ? sentence.token(token).tag() : "";
    }

    boolean isLocation(int token) {
        return name(token).equals("LOCATION")
                && !tag(token).equals("POS")
                && !text(token).equals(",");
    }

    /** Index of the last token of the run of places that this one stands in. */
    int endOfLocation(int token) {
        int last = token;
        while (isLocation(last + 1)) {
            last++;
        }
        return last;
    }

    boolean isCapital(int token) {
        String text = text(token);
        return !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
    }

    /** Whether all tokens from first to last have this class of name. */
    boolean are(int first, int last, String name) {
        for (int i = first; i <= last; i++) {
            if (!name(i).equals(name)) {
                return false;
            }
        }
        return true;
    }

    boolean has(int first, int last, String name) {
        for (int i = first; i <= last; i++) {
            if (name(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether tokens from first to last are a name of this class to its ends, and not a part of a longer one. */
    boolean isWhole(int first, int last, String name) {
        return are(first, last, name)
                && !name(first - 1).equals(name)
                && !name(last + 1).equals(name);
    }

    String key(int first, int last) {
        return NameKey.of(texts.subList(first, last + 1));
    }
}
