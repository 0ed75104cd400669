package org.chancery.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.annotate.Token;
import org.chancery.read.Completeness;
import org.chancery.read.Document;
import org.jspecify.annotations.Nullable;

/** A text whose words are known and whose grammar is not: for examples, which are read without a parser. */
final class PlainText {

    private static final int SHORTEST_LAST_WORD = 4;

    private PlainText() {}

    static Text of(String body, @Nullable LocalDate published) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        List<Token> tokens = Word.plainTokens(body);
        for (Token token : tokens) {
            open.add(new Token(open.size(), token.span(), token.text(), token.lemma(), token.tag(), token.name()));
            if (ends(tokens, token.index(), body)) {
                sentences.add(new Sentence(sentences.size(), open, List.of(), List.of()));
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            sentences.add(new Sentence(sentences.size(), open, List.of(), List.of()));
        }
        Document document = new Document(
                "example", "", "", null, published, null, null, null, null, "en", Completeness.FULL, "", body);
        return new Text(document, sentences);
    }

    /** A point behind a word that is no abbreviation, with a capital behind it. */
    private static boolean ends(List<Token> tokens, int at, String body) {
        boolean point = ".?!".contains(tokens.get(at).text());
        boolean word = at > 0
                && (tokens.get(at - 1).text().length() >= SHORTEST_LAST_WORD
                        || !Character.isLetter(tokens.get(at - 1).text().charAt(0)))
                && !tokens.get(at - 1).text().equals("Sept");
        return point
                && word
                && at + 1 < tokens.size()
                && Character.isUpperCase(body.charAt(tokens.get(at + 1).begin()));
    }
}
