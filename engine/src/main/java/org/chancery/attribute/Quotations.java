package org.chancery.attribute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;

/** Numbers the quotations of a text and says which tokens stand in them. A paragraph closes what it leaves open. */
final class Quotations {

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''", "«", "»", "„");

    private Quotations() {}

    static boolean isMark(String word) {
        return MARKS.contains(word);
    }

    /** The sentences of a text as the model sees them. */
    static List<Shape> shapes(Text text) {
        String body = text.document().text();
        List<Shape> shapes = new ArrayList<>();
        int number = 0;
        int open = -1;
        List<Sentence> sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean opens = s == 0 || isBreak(body, sentences.get(s - 1).end(), sentence.begin());
            boolean closes = s + 1 == sentences.size()
                    || isBreak(body, sentence.end(), sentences.get(s + 1).begin());
            open = opens ? -1 : open;
            int[] quote = new int[sentence.size()];
            Arrays.fill(quote, -1);
            for (int i = 0; i < quote.length; i++) {
                String word = sentence.token(i).text();
                if (!isMark(word)) {
                    quote[i] = open;
                } else if (open >= 0 && !word.equals("“")) {
                    quote[i] = open;
                    open = -1;
                } else if (!word.equals("”")) {
                    open = number++;
                    quote[i] = open;
                }
            }
            shapes.add(new Shape(sentence, quote, opens, closes));
        }
        return shapes;
    }

    private static boolean isBreak(String body, int from, int to) {
        return from < to && body.substring(from, to).indexOf('\n') >= 0;
    }
}
