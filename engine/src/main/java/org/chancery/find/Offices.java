package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.jspecify.annotations.Nullable;

/** Titles with the words that belong to them: "the then Finnish foreign minister", "head of the Bureau of Customs". */
final class Offices {

    /** @param person index of the person's first token that it stands with, or −1 */
    record Found(
            int first,
            int last,
            int head,
            Marks.NounAt title,
            @Nullable String state,
            @Nullable String body) {}

    private final Marks marks;
    private final Sentence sentence;

    Offices(Marks marks) {
        this.marks = marks;
        this.sentence = marks.sentence;
    }

    List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (Marks.NounAt title : marks.titles) {
            if (found.isEmpty() || title.first() > found.get(found.size() - 1).last()) {
                found.add(extend(title));
            }
        }
        return found;
    }

    private Found extend(Marks.NounAt title) {
        String[] of = new String[2];
        int first = left(title.first(), of);
        int last = right(title.last(), of);
        return new Found(first, last, title.last(), title, of[0], of[1]);
    }

    private int left(int first, @Nullable String[] of) {
        int at = first;
        while (at > 0) {
            int before = at - 1;
            Optional<Marks.NameAt> name = marks.nameAt(before);
            boolean joined = marks.isWord(at, "and", ",");
            if (joined
                    && (name.isPresent()
                            || marks.titles.stream().anyMatch(t -> t.first() <= before && before <= t.last()))) {
                at++;
                break;
            } else if (name.isPresent() && marks.personAt(before).isEmpty()) {
                note(name.get(), of);
                at = name.get().first();
            } else if (sentence.token(before).tag().equals("POS")
                    && marks.nameAt(before - 1).isPresent()) {
                at = before;
            } else if (isRankWord(before) || isSectorNoun(before, first)) {
                at = before;
            } else {
                break;
            }
        }
        return skipMarks(at, first);
    }

    private int skipMarks(int at, int first) {
        int from = at;
        while (from < first && (sentence.token(from).isMark() || marks.isWord(from, "and", "or", "'s"))) {
            from++;
        }
        return from;
    }

    private boolean isRankWord(int i) {
        return marks.isWord(
                i,
                "vice",
                "deputy",
                "acting",
                "interim",
                "caretaker",
                "first",
                "senior",
                "special",
                "assistant",
                "chief",
                "-",
                "permanent");
    }

    /** "trade and industry commissioner": nouns that stand before and hang from the title. */
    private boolean isSectorNoun(int i, int title) {
        Token token = sentence.token(i);
        boolean noun = token.tag().equals("NN")
                || token.tag().equals("NNP")
                || token.text().equals("and")
                || token.tag().equals("JJ");
        int head = sentence.head(i);
        boolean hangs = head >= i
                && head <= title + 6
                && (Sentence.isRelation(sentence.relation(i), "compound")
                        || Sentence.isRelation(sentence.relation(i), "amod")
                        || Sentence.isRelation(sentence.relation(i), "conj")
                                && token.tag().startsWith("NN")
                        || sentence.relation(i).equals("cc"))
                && !marks.isWord(i, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
        return noun
                && hangs
                && marks.personAt(i).isEmpty()
                && !marks.isWord(i, "former", "then", "late", "new", "newly", "outgoing", "incoming");
    }

    private int right(int last, @Nullable String[] of) {
        int at = last;
        while (marks.isWord(at + 1, "of", "for", "to", "at") && at + 2 < marks.words.size()) {
            int next = at + 2;
            while (marks.isWord(next, "the", "its", "their")) {
                next++;
            }
            int end = namePart(next, of);
            if (end < next) {
                break;
            }
            at = end;
        }
        return at;
    }

    /** Last token of a name or of capitalised words that begin here; less than the token if there are none. */
    private int namePart(int from, @Nullable String[] of) {
        int end = from - 1;
        while (end + 1 < marks.words.size()) {
            int next = end + 1;
            Optional<Marks.NameAt> name = marks.nameAt(next);
            Token token = sentence.token(next);
            if (marks.personAt(next).isPresent()) {
                break;
            } else if (name.isPresent() && name.get().first() == next) {
                note(name.get(), of);
                end = name.get().last();
                if (name.get().name().kind() == Mention.Kind.STATE) {
                    break;
                }
            } else if (token.isProper()
                    || (token.tag().equals("POS")
                            && end >= from
                            && next + 1 < marks.words.size()
                            && sentence.token(next + 1).isProper())) {
                end = next;
            } else if (token.text().equals("and")
                    && end >= from
                    && next + 1 < marks.words.size()
                    && sentence.token(next + 1).isProper()
                    && marks.nameAt(next + 1).isEmpty()
                    && marks.titles.stream().noneMatch(t -> t.first() == next + 1)) {
                end = next;
            } else {
                break;
            }
        }
        return end;
    }

    private static void note(Marks.NameAt name, @Nullable String[] of) {
        boolean body = name.name().kind() == Mention.Kind.BODY;
        if (!name.name().state().isEmpty() && of[0] == null) {
            of[0] = name.name().state();
        }
        if (body && of[1] == null) {
            of[1] = name.name().reference();
        }
    }
}
