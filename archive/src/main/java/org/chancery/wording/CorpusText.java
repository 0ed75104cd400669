package org.chancery.wording;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text as counts see it.
 *
 * @param day of publication
 * @param genre kind of its main encounter (meeting, call …), or none
 * @param counterparts states other than its side that take part in that encounter
 * @param level highest of its side that takes part in it: one of {@link Levels#ORDER}
 */
record CorpusText(
        long report,
        String doc,
        String title,
        String publisher,
        String side,
        @Nullable String day,
        String genre,
        Set<String> counterparts,
        String level) {}
