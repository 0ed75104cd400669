package org.chancery.find;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose an organ is: "the Kenyan government", "Peru's army", "troops of the African Union". */
record OrganOwner(
        int first,
        int last,
        @Nullable String state,
        @Nullable String body) {

    static OrganOwner of(Marks marks, Marks.NounAt organ) {
        int first = organ.first();
        Optional<Marks.NameAt> name = Optional.empty();
        int before = first - 1;
        while (before >= 0 && name.isEmpty() && first - before < 4) {
            name = marks.nameAt(before);
            boolean modifier = marks.sentence.token(before).tag().startsWith("JJ")
                    || marks.sentence.token(before).tag().startsWith("NN")
                    || marks.sentence.token(before).tag().equals("POS")
                    || marks.sentence.token(before).tag().equals("VBN")
                    || marks.isWord(before, "-");
            if (name.isPresent()) {
                first = name.get().first();
            } else if (!modifier) {
                break;
            }
            before--;
        }
        int last = organ.last();
        if (name.isEmpty() && marks.isWord(last + 1, "of", "from")) {
            int next = marks.isWord(last + 2, "the") ? last + 3 : last + 2;
            name = marks.nameAt(next);
            last = name.map(Marks.NameAt::last).orElse(last);
        }
        if (name.isEmpty()) {
            return new OrganOwner(first, last, null, null);
        }
        String state =
                name.get().name().state().isEmpty() ? null : name.get().name().state();
        String body = name.get().name().kind() == Mention.Kind.BODY
                ? name.get().name().reference()
                : null;
        return new OrganOwner(first, last, state, body);
    }
}
