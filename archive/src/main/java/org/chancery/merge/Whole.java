package org.chancery.merge;

import java.util.Map;
import org.chancery.knowledge.Knowledge;
import org.jdbi.v3.core.Handle;

/**
 * What merging gives, made anew from the tables of reports.
 *
 * @param told of all two that have talks: number of an event's entry to its encounter
 */
record Whole(Merged merged, Map<Two, Map<Long, String>> told) implements Outcome {

    static Whole of(Handle handle, Knowledge knowledge) {
        Sightings sightings = new Sightings(knowledge);
        Standing words = new Standing(KeptEncounters.standing(handle));
        Folds folds = new Folds();
        Merged merged = Merged.of(
                new SightingSql(handle, sightings).between(SightingSql.FIRST, SightingSql.LAST), words, folds);
        return new Whole(merged, new PairTalks(merged, words, folds).of(new TalkSql(handle), sightings));
    }

    @Override
    public Map<Long, String> talks(Two two) {
        return told.getOrDefault(two, Map.of());
    }
}
