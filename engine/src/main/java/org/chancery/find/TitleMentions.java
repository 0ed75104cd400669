package org.chancery.find;

import java.util.List;
import java.util.Locale;
import org.chancery.annotate.Sentence;

/** Gives the mentions of office-holders who are not named: "the foreign minister", "both presidents". */
final class TitleMentions {

    private TitleMentions() {}

    /** Adds the mention of a title that belongs to no name; none where it stands for nobody in particular. */
    static void add(Marks marks, Offices.Found office, List<Mention> found) {
        Sentence sentence = marks.sentence;
        boolean modifier = Sentence.isRelation(sentence.relation(office.head()), "compound")
                && sentence.head(office.head()) > office.last();
        boolean vague = determiner(marks, office.first(), "a", "an", "any", "every", "each", "no", "some", "another");
        if (modifier || vague) {
            return;
        }
        int first = first(marks, office);
        Mention.Kind kind = kind(marks, office, first);
        String reference = kind == Mention.Kind.GROUP && office.body() != null
                ? office.body()
                : office.title().noun().words().id();
        found.add(MentionAt.of(
                marks,
                first,
                office.last(),
                kind,
                reference,
                office.state(),
                List.of(office(marks, office)),
                marks.sentence.span(first, office.last()).length() == 0
                        ? ""
                        : MentionAt.words(marks, first, office.last())));
    }

    /** The first token, with the words that point: "both", "the two". */
    private static int first(Marks marks, Offices.Found office) {
        int first = office.first() > 0
                        && marks.isWord(
                                office.first() - 1, "the", "his", "her", "their", "its", "both", "two", "our", "my")
                ? office.first() - 1
                : office.first();
        return first > 0 && marks.isWord(first - 1, "the", "both") ? first - 1 : first;
    }

    private static Mention.Kind kind(Marks marks, Offices.Found office, int first) {
        boolean several = office.title().noun().plural();
        String text = marks.words.get(first).toLowerCase(Locale.ROOT);
        return several
                        && (text.equals("the") || text.equals("both") || text.equals("two"))
                        && office.body() == null
                        && office.state() == null
                        && office.first() == office.title().first()
                        && office.last() == office.title().last()
                        && !marks.isWord(office.last() + 1, "of", "who", "from")
                ? Mention.Kind.SIDES
                : several ? Mention.Kind.GROUP : Mention.Kind.TITLE;
    }

    private static boolean determiner(Marks marks, int first, String... words) {
        return marks.isWord(first - 1, words) || marks.isWord(first, words);
    }

    /** The office as a mention holds it. */
    static Mention.Office office(Marks marks, Offices.Found office) {
        return new Mention.Office(
                marks.sentence.span(office.first(), office.last()),
                office.title().noun().words().id(),
                office.state(),
                office.body());
    }
}
