package org.chancery.web.reader;

import java.util.List;
import org.chancery.show.Section;

/** The cards of one list of a record. */
public record SectionView(Section section, List<CardView> cards) {

    public String word() {
        return section.name().toLowerCase(java.util.Locale.ROOT);
    }

    public String layer() {
        return section.layer().word();
    }

    /** Without what was struck out. */
    public long number() {
        return cards.stream().filter(card -> !card.struck()).count();
    }
}
