package org.chancery.web.reader;

import java.util.List;
import org.chancery.read.Span;
import org.chancery.show.Card;
import org.jspecify.annotations.Nullable;

/**
 * A card as the reader shows it.
 *
 * @param card its id is unique in the page
 * @param also ids in the record of further entries that stand on it: equal formulations and places share a card
 * @param lasting address of the entry that survives reading again; null for dates and times, which are no entries
 * @param copy words with their source
 * @param notes who corrected it, when and why
 * @param read what was read before; null if nothing was corrected
 * @param struck whether a person struck it out
 */
public record CardView(
        Card card,
        List<String> also,
        @Nullable String lasting,
        String copy,
        List<Note> notes,
        @Nullable Card read,
        boolean struck) {

    /** Whether words of it stand in a part of the report; what rests on no words stands in the first. */
    boolean isIn(Span part) {
        boolean anywhere = false;
        for (Card.Mark mark : card.marks()) {
            if (mark.span().overlaps(part)) {
                return true;
            }
            anywhere |= mark.span().length() > 0;
        }
        return !anywhere && part.begin() == 0;
    }

    /** Whether this is its id in the record, or that of another entry that stands on it. */
    boolean isCalled(String id) {
        return card.id().equals(id)
                || also.contains(id)
                || struck && id.equals("struck-" + String.valueOf(lasting).replaceFirst("^.*/", ""));
    }

    /** Where its first words stand; 0 if it rests on none. */
    int begin() {
        return card.marks().stream()
                .filter(mark -> mark.role() == Card.Role.WORDS)
                .findFirst()
                .or(() -> card.marks().stream().findFirst())
                .map(mark -> mark.span().begin())
                .orElse(0);
    }

    /** Layer, as styles name it. */
    public String layer() {
        return card.section().layer().word();
    }
}
