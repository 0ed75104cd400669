package org.chancery.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.search.WordsTokens.Kind;
import org.chancery.search.WordsTokens.Token;

/** From signs to a tree. Used once. */
final class WordsParser {

    private static final int LONGEST = 2_000;
    private static final int MOST_WORDS = 100;
    private static final int DEEPEST = 20;

    private final List<Token> tokens;
    private int next;
    private int depth;

    WordsParser(String text) {
        if (text.length() > LONGEST) {
            throw new QueryException(
                    "The question is " + text.length() + " characters long; " + LONGEST + " are the most.");
        }
        this.tokens = WordsTokens.of(text);
        int words = tokens.stream().mapToInt(token -> token.words().size()).sum();
        if (words > MOST_WORDS) {
            throw new QueryException("The question has " + words + " words; " + MOST_WORDS + " are the most.");
        }
    }

    Words parse() {
        if (tokens.stream().noneMatch(token -> token.kind() == Kind.PHRASE)) {
            throw new QueryException("There is no word to look for.");
        }
        Words words = any();
        if (next < tokens.size()) {
            throw wrong("a parenthesis is closed that was not opened");
        }
        return words;
    }

    private Words any() {
        List<Words> choices = new ArrayList<>();
        choices.add(all());
        while (at(Kind.OR)) {
            next++;
            choices.add(all());
        }
        return choices.size() == 1 ? choices.get(0) : new Words.Any(choices);
    }

    private Words all() {
        List<Words> wanted = new ArrayList<>();
        List<Words> unwanted = new ArrayList<>();
        int begin = next;
        while (next < tokens.size() && !at(Kind.OR) && !at(Kind.CLOSE)) {
            if (at(Kind.AND)) {
                if (next == begin || next + 1 == tokens.size()) {
                    throw wrong("AND stands between two words");
                }
                next++;
            } else if (at(Kind.NOT)) {
                next++;
                unwanted.add(one());
            } else {
                wanted.add(one());
            }
        }
        if (wanted.isEmpty()) {
            throw unwanted.isEmpty()
                    ? wrong("a word is missing")
                    : wrong("beside what is not wanted, say what is: NOT alone finds nearly everything");
        }
        return wanted.size() == 1 && unwanted.isEmpty() ? wanted.get(0) : new Words.All(wanted, unwanted);
    }

    private Words one() {
        if (at(Kind.OPEN)) {
            if (++depth > DEEPEST) {
                throw wrong("parentheses stand within each other more than " + DEEPEST + " times");
            }
            next++;
            Words inner = any();
            if (!at(Kind.CLOSE)) {
                throw wrong("a parenthesis is not closed");
            }
            next++;
            depth--;
            return inner;
        }
        Words.Phrase phrase = phrase();
        if (at(Kind.NEAR)) {
            int between = tokens.get(next).between();
            next++;
            return new Words.Near(phrase, phrase(), between);
        }
        return phrase;
    }

    private Words.Phrase phrase() {
        if (!at(Kind.PHRASE)) {
            throw wrong("a word or \"several words\" is expected");
        }
        Token token = tokens.get(next++);
        return new Words.Phrase(token.words(), token.prefix());
    }

    private boolean at(Kind kind) {
        return next < tokens.size() && tokens.get(next).kind() == kind;
    }

    private QueryException wrong(String what) {
        String where = next < tokens.size() ? "At column " + tokens.get(next).at() : "At the end";
        return new QueryException(where + " of the words to look for, " + what + ".");
    }
}
