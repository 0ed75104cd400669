package org.chancery.find;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Words;

/** Gives the mentions of those who act together unnamed: "both sides", "the foreign ministry". */
final class GroupMentions {

    private final Map<String, Words> sides = new HashMap<>();

    GroupMentions(List<Words> sides) {
        for (Words words : sides) {
            words.forms().forEach(form -> this.sides.put(form, words));
        }
    }

    /** The sides of an encounter together. */
    void addSides(Marks marks, List<Mention> found) {
        for (int i = 1; i < marks.words.size(); i++) {
            Words words = sides.get(marks.words.get(i).toLowerCase(Locale.ROOT));
            if (words == null || MentionAt.isCovered(found, i)) {
                continue;
            }
            int first = i - 1;
            while (first > 0 && marks.isWord(first, "two", "our", "respective", "negotiating")) {
                first--;
            }
            boolean subject = Sentence.isRelation(marks.sentence.relation(i), "nsubj");
            if (words.give("subject").equals("only") && !subject) {
                continue;
            }
            boolean both = marks.isWord(i - 1, "two", "both", "respective")
                    || marks.isWord(i - 1, "our")
                    || marks.isWord(i - 1, "the")
                            && !words.give("bare").equals("no")
                            && (subject || !words.give("bare").equals("subject"));
            boolean modified =
                    marks.isWord(i + 1, "of", "to") && marks.nameAt(i + 2).isPresent()
                            || words.give("bare").equals("subject")
                                    && marks.isWord(i - 1, "the")
                                    && marks.isWord(i + 1, "of", "in", "that", "which", "with", "from", "where", "on");
            if (both && !modified) {
                int from = marks.isWord(first, "the", "both", "two", "our") ? first : first + 1;
                found.add(MentionAt.of(
                        marks,
                        from,
                        i,
                        Mention.Kind.SIDES,
                        words.id(),
                        null,
                        List.of(),
                        MentionAt.words(marks, from, i)));
            }
        }
    }

    /** Organs of a state or of a body. */
    static void addOrgans(Marks marks, List<Mention> found) {
        for (Marks.NounAt organ : marks.organs) {
            if (MentionAt.isCovered(found, organ.last())) {
                continue;
            }
            OrganOwner owner = OrganOwner.of(marks, organ);
            boolean compound = Sentence.isRelation(marks.sentence.relation(organ.last()), "compound")
                    || Sentence.isRelation(marks.sentence.relation(organ.last()), "amod");
            boolean definite = marks.isWord(owner.first() - 1, "the", "its", "their", "his", "our")
                    || owner.state() != null
                    || organ.noun().plural();
            if (!compound && definite) {
                String reference = owner.body() == null ? organ.noun().words().id() : owner.body();
                found.add(MentionAt.of(
                        marks,
                        owner.first(),
                        owner.last(),
                        Mention.Kind.GROUP,
                        reference,
                        owner.state(),
                        List.of(),
                        MentionAt.words(marks, owner.first(), owner.last())));
            }
        }
    }
}
