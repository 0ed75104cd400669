package org.chancery.date;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/** Leaves alone words that only look like expressions of time: "May" the modal, "April" the person, "march" the verb. */
final class LookAlikes {

    private static final Set<String> BARE = Set.of("month", "weekday", "season");

    boolean allow(Node node, List<Word> words, Sentence sentence) {
        boolean single = node.to() - node.from() == 1 && node.end() - node.from() <= 2;
        if (!single || node.values().keySet().stream().noneMatch(BARE::contains)) {
            return true;
        }
        Word word = words.get(node.from());
        Token token = sentence.token(word.token());
        boolean other = token.tag().equals("MD")
                || token.tag().startsWith("VB")
                || token.name().equals("PERSON");
        boolean opens =
                node.from() == 0 && (word.lower().equals("may") || word.lower().equals("march"));
        return !other && !(opens && token.tag().isEmpty());
    }
}
