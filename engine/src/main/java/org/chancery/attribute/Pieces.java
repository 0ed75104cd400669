package org.chancery.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.read.Span;

/** Puts the pieces of one content together. */
final class Pieces {

    private Pieces() {}

    /** In the order of the text, pieces with nothing but marks between them as one. */
    static List<Span> joined(List<Span> pieces, String body) {
        List<Span> found = new ArrayList<>();
        for (Span piece :
                pieces.stream().sorted(Comparator.comparingInt(Span::begin)).toList()) {
            int end = found.isEmpty() ? -1 : found.get(found.size() - 1).end();
            if (end >= 0 && !hasWords(body, end, piece.begin())) {
                Span last = found.remove(found.size() - 1);
                found.add(new Span(last.begin(), Math.max(end, piece.end())));
            } else {
                found.add(piece);
            }
        }
        found.replaceAll(piece -> opened(piece, body));
        return found;
    }

    private static boolean hasWords(String body, int from, int to) {
        return from < to && body.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** With the mark that opens its quotation, where the sentence before took it. */
    private static Span opened(Span piece, String body) {
        int begin = piece.begin();
        int at = begin;
        while (at > 0 && (body.charAt(at - 1) == '"' || body.charAt(at - 1) == '\'' || body.charAt(at - 1) == '“')) {
            at--;
        }
        String words = body.substring(begin, piece.end());
        boolean closes = words.endsWith("\"") || words.endsWith("''") || words.endsWith("”");
        int marks = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            marks += c == '"' || c == '“' || c == '”' || c == '\'' && words.startsWith("''", i) ? 1 : 0;
        }
        return closes && marks % 2 == 1 && at < begin ? new Span(at, piece.end()) : piece;
    }
}
