package org.chancery.merge;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * The merged encounters of an archive, kept from one question to the next. They are merged anew as soon as the archive has other
 * reports, records, corrections or decisions than when they were merged, whoever changed it. Safe for use by several threads.
 */
public final class CurrentEncounters {

    private final KeptEncounters kept;
    private volatile @Nullable Merged last;

    public CurrentEncounters(Archive archive, Knowledge knowledge) {
        this(archive, knowledge, InstantSource.system());
    }

    /** @param clock tells when a person's word is kept */
    public CurrentEncounters(Archive archive, Knowledge knowledge, InstantSource clock) {
        this.kept = new KeptEncounters(archive, knowledge, clock);
    }

    private record Merged(
            String stand,
            List<MergedEncounter> all,
            Map<String, MergedEncounter> bySighting,
            Map<String, List<MergedEncounter>> byReport) {}

    /** By day, then id. */
    public List<MergedEncounter> all(Session session) {
        return merged(session).all();
    }

    /** The encounter that has this sighting. */
    public Optional<MergedEncounter> with(Session session, String sighting) {
        return Optional.ofNullable(merged(session).bySighting().get(sighting));
    }

    /** Those that a report of this name tells of. */
    public List<MergedEncounter> of(Session session, String report) {
        return merged(session).byReport().getOrDefault(report, List.of());
    }

    /** For what people decide. */
    public KeptEncounters kept() {
        return kept;
    }

    private Merged merged(Session session) {
        String stand = stand(session);
        Merged known = last;
        return known != null && known.stand().equals(stand) ? known : merge(stand);
    }

    /** One at a time: the others wait for what the first has merged. */
    private synchronized Merged merge(String stand) {
        Merged known = last;
        if (known != null && known.stand().equals(stand)) {
            return known;
        }
        List<MergedEncounter> all = kept.list(null, null);
        Map<String, MergedEncounter> bySighting = new HashMap<>();
        Map<String, List<MergedEncounter>> byReport = new HashMap<>();
        for (MergedEncounter encounter : all) {
            encounter.sightings().forEach(sighting -> bySighting.put(sighting.id(), encounter));
            encounter
                    .reports()
                    .forEach(report -> byReport.computeIfAbsent(report, key -> new ArrayList<>())
                            .add(encounter));
        }
        // Made after the stand was asked: what changed in between is merged again at the next question.
        Merged made = new Merged(stand, List.copyOf(all), bySighting, byReport);
        last = made;
        return made;
    }

    /** Tells one state of an archive from another, as far as reports, records, corrections and decisions on encounters go. */
    public static String stand(Session session) {
        return String.valueOf(MergeTable.changes(session.handle()));
    }
}
