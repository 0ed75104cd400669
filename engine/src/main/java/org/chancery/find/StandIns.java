package org.chancery.find;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Words;

/** Gives the mentions of nouns that go on about an actor named before: "the country", "the bloc", "the latter". */
final class StandIns {

    private final Map<String, Words> nouns = new HashMap<>();

    StandIns(List<Words> entries) {
        for (Words words : entries) {
            words.forms().forEach(form -> nouns.put(form, words));
        }
    }

    void add(Marks marks, List<Mention> found) {
        for (int i = 1; i < marks.words.size(); i++) {
            Words words = nouns.get(marks.words.get(i).toLowerCase(Locale.ROOT));
            if (words != null && !MentionAt.isCovered(found, i) && points(marks, i, words)) {
                found.add(MentionAt.of(
                        marks,
                        i - 1,
                        i,
                        Mention.Kind.STAND_IN,
                        words.id(),
                        null,
                        List.of(),
                        MentionAt.words(marks, i - 1, i)));
            }
        }
    }

    /** "The bloc", "their country", but not "the country road", "the union of the two" or "the latter half". */
    private static boolean points(Marks marks, int noun, Words words) {
        Sentence sentence = marks.sentence;
        boolean person =
                words.give("stands").equals("later") || words.give("stands").equals("earlier");
        boolean before = marks.isWord(noun - 1, "the", "this")
                || !person && marks.isWord(noun - 1, "their", "his", "her", "its");
        String relation = sentence.relation(noun);
        boolean modifier = Sentence.isRelation(relation, "compound") || Sentence.isRelation(relation, "amod");
        boolean goesOn = noun + 1 < marks.words.size()
                && (marks.isWord(noun + 1, "of", "between", "that", "-")
                        || person && sentence.token(noun + 1).isNoun());
        return before && !modifier && !goesOn;
    }
}
