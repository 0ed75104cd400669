package org.chancery.wording;

import org.chancery.series.By;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a formulation.
 *
 * @param wording id or name of a registered one, or any words
 * @param side only texts of publishers of this side (ISO 3166-1 alpha-3)
 * @param counterpart only texts about encounters with this state
 * @param lines how many uses are shown in context, the newest first; 0: all
 */
public record FormulationQuestion(
        String wording, @Nullable String side, @Nullable String counterpart, By by, int lines) {

    public FormulationQuestion {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("no words to look for");
        }
    }

    /** By year, of all sides. */
    public static FormulationQuestion of(String wording) {
        return new FormulationQuestion(wording, null, null, By.YEAR, 10);
    }
}
