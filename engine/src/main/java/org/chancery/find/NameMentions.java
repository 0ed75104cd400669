package org.chancery.find;

import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.jspecify.annotations.Nullable;

/** Gives the mentions of states, peoples and bodies by name, known ones and others. */
final class NameMentions {

    private NameMentions() {}

    /** Names that the knowledge holds. */
    static void addKnown(Marks marks, List<Mention> found) {
        for (Marks.NameAt name : marks.names) {
            boolean place = name.name().metonym() && Metonyms.isPlace(marks.sentence, name.first(), name.last());
            if (place || coveredByOther(found, name)) {
                continue;
            }
            @Nullable
            String state = name.name().state().isEmpty() ? null : name.name().state();
            found.add(MentionAt.of(
                    marks,
                    name.first(),
                    name.last(),
                    kind(marks, name),
                    name.name().reference(),
                    state,
                    List.of(),
                    MentionAt.words(marks, name.first(), name.last())));
        }
    }

    private static Mention.Kind kind(Marks marks, Marks.NameAt name) {
        Mention.Kind kind = name.name().kind();
        if (kind == Mention.Kind.ADJECTIVE || kind == Mention.Kind.PEOPLE) {
            String tag = marks.sentence.token(name.last()).tag();
            boolean plural = tag.equals("NNPS") || tag.equals("NNS");
            boolean people = plural
                    || (kind == Mention.Kind.PEOPLE
                            && tag.startsWith("NN")
                            && !Sentence.isRelation(marks.sentence.relation(name.last()), "compound"));
            return people ? Mention.Kind.PEOPLE : Mention.Kind.ADJECTIVE;
        }
        return kind;
    }

    private static boolean coveredByOther(List<Mention> found, Marks.NameAt name) {
        return found.stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON
                        && mention.covers(name.first())
                        && mention.covers(mention.last())
                        && mention.name().contains(" ")
                        && mention.offices().isEmpty());
    }

    /** Bodies that only the annotator takes for such. */
    static void addUnknownBodies(Marks marks, List<Mention> found, Text text) {
        int i = 0;
        while (i < marks.words.size()) {
            int first = i;
            while (i < marks.words.size()
                    && marks.sentence.token(i).name().equals("ORGANIZATION")
                    && !MentionAt.isCovered(found, i)) {
                i++;
            }
            if (i > first) {
                int last = marks.sentence.token(i - 1).tag().equals("POS") ? i - 2 : i - 1;
                boolean named = last >= first
                        && marks.sentence.token(last).isProper()
                        && marks.words.get(first).length() > 1;
                if (named) {
                    found.add(MentionAt.of(
                            marks,
                            first,
                            last,
                            Mention.Kind.BODY,
                            "",
                            null,
                            List.of(),
                            text.quote(marks.sentence.span(first, last)).replaceAll("\\s+", " ")));
                }
            }
            i = Math.max(i, first + 1);
        }
    }
}
