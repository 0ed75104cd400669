package org.chancery.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.keep.EntryIds;
import org.chancery.keep.Fingerprint;
import org.chancery.keep.Identity;
import org.chancery.keep.Layer;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.chancery.read.Document;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/** Encounters that were held, as one record has them, as far as their day and two of their principals are known. */
final class Sightings {

    /** The id of a sighting that only a title tells of: this, then the beginning of its report's fingerprint. */
    static final String TITLE = "title-";

    static final int FINGERPRINT = 16;

    private final Map<String, String> channels = new HashMap<>();
    private final Map<String, String> titleKinds = new HashMap<>();
    private final Zones zones;

    Sightings(Knowledge knowledge) {
        for (Words kind : knowledge.ontology().getOrDefault("encounters", List.of())) {
            channels.put(kind.give("code"), kind.give("channel"));
        }
        for (Words words : knowledge.lexicon("title-kinds")) {
            words.forms().forEach(form -> titleKinds.putIfAbsent(form, words.give("kind")));
        }
        this.zones = new Zones(knowledge);
    }

    List<Sighting> of(Record record) {
        Map<String, Identity> identities = new HashMap<>();
        record.actors().forEach(actor -> identities.put(actor.name(), Identity.of(actor)));
        return of(
                record,
                page(record, record.document().id()),
                name -> Optional.ofNullable(identities.get(name)),
                identities.values());
    }

    /**
     * Of a record as an archive has it.
     *
     * @param who whom a name of the record means; empty if nobody
     * @param named who is named in the record
     */
    List<Sighting> of(Record record, Page page, Function<String, Optional<Identity>> who, Collection<Identity> named) {
        String fingerprint = Fingerprint.of(record.document());
        List<String> ids = EntryIds.of(record, fingerprint).of(Layer.ENCOUNTER);
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < record.encounters().size(); i++) {
            sighting(record.encounters().get(i), page, ids.get(i), who).ifPresent(sightings::add);
        }
        if (record.encounters().stream().noneMatch(Record.Encounter::main)) {
            titled(page, fingerprint, named.stream().map(Sightings::party).toList())
                    .ifPresent(sightings::add);
        }
        return sightings;
    }

    static Page page(Record record, String name) {
        Document document = record.document();
        return new Page(
                name,
                document.publisher(),
                document.side(),
                document.title(),
                document.published(),
                document.publishedAt());
    }

    private Optional<Sighting> sighting(
            Record.Encounter encounter, Page page, String id, Function<String, Optional<Identity>> who) {
        Optional<LocalDate> day = day(encounter.date());
        List<Sighting.Party> parties = encounter.participants().stream()
                .map(who)
                .flatMap(Optional::stream)
                .map(Sightings::party)
                .toList();
        if (encounter.status() != Record.EncounterStatus.HELD || day.isEmpty() || parties.size() < 2) {
            return Optional.empty();
        }
        String kind = encounter.kind().name().toLowerCase(Locale.ROOT);
        return Optional.of(sighting(id, page, encounter.main(), kind, day.get(), encounter.place(), parties, Set.of()));
    }

    /** What an archive's table has of a report. */
    record Page(
            String report,
            String publisher,
            @Nullable String side,
            String title,
            @Nullable LocalDate published,
            @Nullable String publishedAt) {

        String label() {
            return publisher.isBlank() ? report : publisher;
        }
    }

    /** A report that never says who met whom, under a title that does: "Alvarez, Duarte talk by phone". */
    Optional<Sighting> titled(Page page, String fingerprint, List<Sighting.Party> named) {
        Set<String> words =
                new TreeSet<>(Arrays.asList(Identity.fold(page.title()).split(" ")));
        Optional<String> kind = kind(words);
        List<Sighting.Party> parties = named.stream()
                .filter(party -> party.isPerson()
                        && Arrays.stream(Identity.fold(party.name()).split(" ")).anyMatch(words::contains))
                .sorted(Comparator.comparing(Sighting.Party::key))
                .toList();
        LocalDate published = page.published();
        if (kind.isEmpty() || parties.isEmpty() || published == null) {
            return Optional.empty();
        }
        return Optional.of(sighting(
                TITLE + fingerprint.substring(0, FINGERPRINT),
                page,
                true,
                kind.get(),
                published,
                null,
                parties,
                words));
    }

    /** Whether a title has a word for an encounter. */
    boolean tellsOfOne(String title) {
        return kind(new HashSet<>(Arrays.asList(Identity.fold(title).split(" "))))
                .isPresent();
    }

    private Optional<String> kind(Set<String> words) {
        return words.stream()
                .filter(titleKinds::containsKey)
                .map(titleKinds::get)
                .min(Comparator.comparing((String k) -> k.equals("meeting")).thenComparing(k -> k));
    }

    /** @param day as its report has it */
    Sighting sighting(
            String id,
            Page page,
            boolean main,
            String kind,
            LocalDate day,
            @Nullable String place,
            List<Sighting.Party> parties,
            Set<String> titleWords) {
        Dated dated = dated(page, day);
        return new Sighting(
                id,
                page.report(),
                page.publisher(),
                page.side(),
                page.title(),
                main,
                kind,
                channels.getOrDefault(kind, kind),
                dated.day(),
                dated.note(),
                place,
                parties,
                titleWords);
    }

    static Sighting.Party party(Identity identity) {
        return new Sighting.Party(identity.key(), identity.name(), identity.code(), identity.kind());
    }

    private record Dated(LocalDate day, String note) {}

    /** A day that is only that of publication is read in the publisher's own zone. */
    private Dated dated(Page page, LocalDate day) {
        if (!day.equals(page.published())) {
            return new Dated(day, "told by " + page.label());
        }
        Optional<LocalDate> local = zones.day(page.publisher(), page.publishedAt());
        return new Dated(local.orElse(day), "published by " + page.label() + ", in its own time");
    }

    private static Optional<LocalDate> day(@Nullable String date) {
        return date != null && date.length() == 10 ? Optional.of(LocalDate.parse(date)) : Optional.empty();
    }
}
