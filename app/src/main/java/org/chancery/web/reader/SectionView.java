package org.chancery.web.reader;

import java.util.List;
import org.chancery.read.Span;
import org.chancery.show.Section;

/**
 * The cards of one list of a record.
 *
 * @param cards of the part of the report that is shown
 * @param all how many the whole report has, without what was struck out
 */
public record SectionView(Section section, List<CardView> cards, long all) {

    static SectionView of(Section section, List<CardView> cards) {
        return new SectionView(
                section, cards, cards.stream().filter(card -> !card.struck()).count());
    }

    /** With those alone of which words stand in a part; what rests on no words stands in the first. */
    SectionView in(Span part) {
        return new SectionView(
                section, cards.stream().filter(card -> card.isIn(part)).toList(), all);
    }

    public String word() {
        return section.name().toLowerCase(java.util.Locale.ROOT);
    }

    public String layer() {
        return section.layer().word();
    }

    /** Number of those shown, and of all if they are more. */
    public String told() {
        return number() == all ? String.valueOf(all) : number() + " of " + all;
    }

    /** Without what was struck out. */
    public long number() {
        return cards.stream().filter(card -> !card.struck()).count();
    }
}
