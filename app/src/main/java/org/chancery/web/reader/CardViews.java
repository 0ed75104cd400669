package org.chancery.web.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.keep.Correction;
import org.chancery.keep.EntryIds;
import org.chancery.keep.EntryRow;
import org.chancery.keep.Layer;
import org.chancery.resolve.Record;
import org.chancery.show.Card;
import org.chancery.show.Section;
import org.chancery.web.Urls;
import org.jspecify.annotations.Nullable;

/** Makes the cards of a report: those of its record, with what people corrected and struck out. */
final class CardViews {

    private final Shelf shelf;
    private final Quoting quoting;
    private final Map<String, String> lasting = new HashMap<>();
    private final Map<String, List<Correction>> corrections = new LinkedHashMap<>();

    CardViews(Shelf shelf, Quoting quoting) {
        this.shelf = shelf;
        this.quoting = quoting;
        for (EntryRow entry : shelf.entries()) {
            lasting.put(entry.local(), entry.id());
        }
        for (Correction correction : shelf.corrections()) {
            corrections
                    .computeIfAbsent(correction.id(), id -> new ArrayList<>())
                    .add(correction);
        }
    }

    /** Section by section; empty if the report has no record. */
    List<SectionView> sections() {
        Record record = shelf.record();
        if (record == null) {
            return List.of();
        }
        Map<Section, List<CardView>> by = new EnumMap<>(Section.class);
        Map<String, Card> read = read();
        for (NamedCards.Named named :
                NamedCards.of(record, shelf.locals(Layer.FORMULATION), shelf.locals(Layer.PLACE))) {
            by.computeIfAbsent(named.card().section(), section -> new ArrayList<>())
                    .add(view(named, read));
        }
        struck(read)
                .forEach(card -> by.computeIfAbsent(card.card().section(), section -> new ArrayList<>())
                        .add(card));
        List<SectionView> sections = new ArrayList<>();
        for (Section section : Section.values()) {
            sections.add(SectionView.of(section, by.getOrDefault(section, List.of())));
        }
        return sections;
    }

    private CardView view(NamedCards.Named named, Map<String, Card> read) {
        Card card = named.card();
        String id = NamedCards.isEntry(card) ? lasting.get(card.id()) : null;
        List<Note> notes = named.locals().stream()
                .map(lasting::get)
                .filter(java.util.Objects::nonNull)
                .flatMap(one -> corrections.getOrDefault(one, List.of()).stream())
                .map(CardViews::note)
                .toList();
        return new CardView(
                card,
                named.locals().subList(1, named.locals().size()),
                id == null ? null : Urls.lasting(id),
                copy(card, id),
                notes,
                notes.isEmpty() || id == null ? null : read.get(id),
                false);
    }

    private String copy(Card card, @Nullable String id) {
        String words = card.quotes().isEmpty() ? card.title() : card.quotes().get(0);
        String path = id == null ? Urls.entry(shelf.report(), card.id()) : Urls.lasting(id);
        return quoting.copy(
                words, shelf.report().publisherName(), shelf.report().published(), path);
    }

    /** Entries that the record has no more because a person struck them out. */
    private List<CardView> struck(Map<String, Card> read) {
        List<CardView> struck = new ArrayList<>();
        Set<String> standing = corrections.isEmpty() ? Set.of() : new HashSet<>(lasting.values());
        corrections.forEach((id, made) -> {
            Card card = read.get(id);
            if (card != null && !standing.contains(id)) {
                List<Note> notes = made.stream().map(CardViews::note).toList();
                struck.add(new CardView(card, List.of(), Urls.lasting(id), copy(card, id), notes, card, true));
            }
        });
        return struck;
    }

    private static Note note(Correction correction) {
        return new Note(
                correction.who(),
                correction.madeAt().substring(0, 10),
                correction.why(),
                correction.patch().matches("(?s).*\"rejected\"\\s*:\\s*true.*"));
    }

    /** Cards of what was read, by lasting id; only where something was corrected. */
    private Map<String, Card> read() {
        Map<String, Card> read = new HashMap<>();
        Record record = shelf.read();
        if (corrections.isEmpty() || record == null) {
            return read;
        }
        Map<String, Card> byLocal = new HashMap<>();
        NamedCards.of(record).forEach(named -> named.locals().forEach(local -> byLocal.put(local, named.card())));
        EntryIds ids = EntryIds.of(record, shelf.report().fingerprint());
        for (Layer layer : Layer.values()) {
            List<String> of = ids.of(layer);
            List<String> locals = locals(record, layer);
            for (int i = 0; i < of.size(); i++) {
                Card card = byLocal.get(locals.get(i));
                if (card != null && corrections.containsKey(of.get(i))) {
                    read.put(of.get(i), card);
                }
            }
        }
        return read;
    }

    private static List<String> locals(Record record, Layer layer) {
        return switch (layer) {
            case ACTOR -> record.actors().stream().map(Record.Actor::id).toList();
            case ENCOUNTER ->
                record.encounters().stream().map(Record.Encounter::id).toList();
            case STATEMENT ->
                record.statements().stream().map(Record.Statement::id).toList();
            case COMMITMENT ->
                record.commitments().stream().map(Record.Commitment::id).toList();
            case UPCOMING -> record.upcoming().stream().map(Record.Upcoming::id).toList();
            case INITIATIVE ->
                record.initiatives().stream().map(Record.Initiative::id).toList();
            case RELATION ->
                record.relations().stream().map(Record.Relation::id).toList();
            case FORMULATION -> NamedCards.numbered("f", record.formulations().size());
            case EVENT -> record.events().stream().map(Record.Event::id).toList();
            case PLACE -> NamedCards.numbered("p", record.places().size());
            case TONE -> record.tone().stream().map(Record.Tone::id).toList();
            case CLOSING -> record.closings().stream().map(Record.Closing::id).toList();
        };
    }
}
