package org.chancery.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Wording;
import org.jspecify.annotations.Nullable;

/** Finds wordings in a text by its words alone. Of several that begin at one word the longest counts; none within another. */
final class Phrases {

    /** @param begin offset in the text; {@code end} behind it */
    record Hit(Wording wording, int begin, int end) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    Phrases(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            for (String first : phrase.beginnings()) {
                byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
            }
        }
    }

    /** All ways of writing of some wordings. */
    static List<Phrase> of(List<Wording> wordings) {
        List<Phrase> phrases = new ArrayList<>();
        for (Wording wording : wordings) {
            wording.wordings().forEach(written -> phrases.add(Phrase.of(wording, written)));
        }
        return phrases;
    }

    /** @param end index behind the last token */
    record Match(Wording wording, int end) {}

    List<Hit> find(Tokens tokens) {
        List<Hit> hits = new ArrayList<>();
        int covered = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Match best = longest(tokens, at);
            if (best != null && best.end() > covered) {
                hits.add(new Hit(best.wording(), tokens.begin(at), tokens.end(best.end() - 1)));
                covered = best.end();
            }
        }
        return hits;
    }

    /** The longest that begins at a token; null if none does. */
    @Nullable
    Match longest(Tokens tokens, int at) {
        List<Phrase> phrases = byFirst.get(tokens.word(at));
        if (phrases == null) {
            return null;
        }
        int end = at;
        Wording best = null;
        for (Phrase phrase : phrases) {
            int behind = phrase.match(tokens, at);
            if (behind > end) {
                end = behind;
                best = phrase.wording();
            }
        }
        return best == null ? null : new Match(best, end);
    }
}
