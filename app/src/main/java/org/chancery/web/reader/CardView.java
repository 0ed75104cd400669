package org.chancery.web.reader;

import java.util.List;
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

    /** Layer, as styles name it. */
    public String layer() {
        return card.section().layer().word();
    }
}
