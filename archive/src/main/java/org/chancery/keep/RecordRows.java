package org.chancery.keep;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.keep.Rows.Table;
import org.chancery.read.Span;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One record broken out into rows. Used once. */
final class RecordRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Rows rows;
    private final People people;
    private final Record record;
    private final EntryIds ids;
    private final Set<String> struck;
    private final long report;
    private final String side;
    private final @Nullable String day;
    private final Map<String, Identity> byName = new HashMap<>();
    private final Map<String, Long> byLocal = new HashMap<>();
    private long next;

    /**
     * @param record with corrections laid over it
     * @param ids of the record as it was read: corrections change no id
     * @param struck ids of entries that a person has struck out
     */
    RecordRows(Rows rows, People people, Record record, EntryIds ids, Set<String> struck, long report) {
        this.rows = rows;
        this.people = people;
        this.record = record;
        this.ids = ids;
        this.struck = struck;
        this.report = report;
        this.next = report * EntryRow.PER_REPORT;
        String given = record.document().side();
        this.side = given == null ? "" : given;
        this.day = record.document().published() == null
                ? null
                : record.document().published().toString();
        record.actors().forEach(actor -> byName.putIfAbsent(actor.name(), Identity.of(actor)));
    }

    void add() throws SQLException {
        each(Layer.ACTOR, record.actors(), Record.Actor::id, this::actor);
        each(Layer.ENCOUNTER, record.encounters(), Record.Encounter::id, this::encounter);
        each(Layer.STATEMENT, record.statements(), Record.Statement::id, this::statement);
        each(Layer.COMMITMENT, record.commitments(), Record.Commitment::id, this::commitment);
        each(Layer.UPCOMING, record.upcoming(), Record.Upcoming::id, this::upcoming);
        each(Layer.INITIATIVE, record.initiatives(), Record.Initiative::id, this::initiative);
        each(Layer.RELATION, record.relations(), Record.Relation::id, this::relation);
        each(Layer.FORMULATION, record.formulations(), null, this::formulation);
        each(Layer.EVENT, record.events(), Record.Event::id, this::event);
        each(Layer.PLACE, record.places(), null, this::place);
        each(Layer.TONE, record.tone(), Record.Tone::id, this::tone);
        each(Layer.CLOSING, record.closings(), Record.Closing::id, this::closing);
    }

    private interface Writing<T> {
        void write(long entry, T value) throws SQLException;
    }

    private <T> void each(
            Layer layer, List<T> values, java.util.function.@Nullable Function<T, String> local, Writing<T> writing)
            throws SQLException {
        List<String> lasting = ids.of(layer);
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            String name = local == null ? layer.letter() + (i + 1) : local.apply(value);
            long entry = next++;
            if (!struck.contains(lasting.get(i))) {
                byLocal.put(name, entry);
                rows.add(Table.ENTRIES, entry, lasting.get(i), report, layer.word(), name);
                writing.write(entry, value);
            }
        }
    }

    private void actor(long entry, Record.Actor actor) throws SQLException {
        List<Record.Mention> mentions = actor.mentions();
        Integer first = mentions.isEmpty() ? null : mentions.get(0).span().begin();
        List<Map<String, String>> held = new ArrayList<>();
        for (Record.Held one : actor.held()) {
            Map<String, String> office = new LinkedHashMap<>();
            office.put("office", one.office());
            office.put("of", one.of());
            held.add(office);
        }
        rows.add(
                Table.REPORT_ACTORS,
                entry,
                report,
                people.number(Identity.of(actor)),
                actor.name(),
                actor.sector(),
                json(actor.offices()),
                json(held),
                mentions.size(),
                first);
    }

    private void encounter(long entry, Record.Encounter encounter) throws SQLException {
        Optional<DayRange> days = DayRange.of(encounter.date());
        rows.add(
                Table.ENCOUNTERS,
                entry,
                report,
                word(encounter.kind()),
                encounter.main() ? 1 : 0,
                word(encounter.status()),
                encounter.date(),
                from(days),
                until(days),
                encounter.place());
        parties(entry, "participant", encounter.participants());
        evidence(entry, encounter.evidence());
    }

    private void statement(long entry, Record.Statement statement) throws SQLException {
        rows.add(
                Table.STATEMENTS,
                entry,
                report,
                word(statement.act()),
                word(statement.form()),
                statement.content(),
                word(statement.polarity()),
                word(statement.modality()),
                statement.tense() == null ? null : word(statement.tense()),
                statement.pattern(),
                Words.count(statement.content()));
        for (int n = 0; n < statement.topics().size(); n++) {
            rows.add(Table.STATEMENT_TOPICS, entry, n, statement.topics().get(n));
        }
        parties(entry, "speaker", statement.speakers());
        parties(entry, "on_behalf_of", statement.onBehalfOf());
        parties(entry, "addressee", statement.addressees());
        int n = spans(entry, 0, "source", statement.source());
        n = spans(entry, n, "cue", statement.cue());
        spans(entry, n, "content", statement.contentSpans());
    }

    private void commitment(long entry, Record.Commitment commitment) throws SQLException {
        Optional<DayRange> days = DayRange.of(commitment.due());
        rows.add(
                Table.COMMITMENTS,
                entry,
                report,
                word(commitment.strength()),
                commitment.action(),
                commitment.due(),
                from(days),
                until(days),
                commitment.condition(),
                json(commitment.amounts()),
                commitment.repeated() ? 1 : 0,
                entryOf(commitment.reaffirms()),
                entryOf(commitment.statement()));
        parties(entry, "by", commitment.by());
        parties(entry, "to", commitment.to());
        evidence(entry, commitment.evidence());
    }

    private void upcoming(long entry, Record.Upcoming upcoming) throws SQLException {
        Optional<DayRange> days = DayRange.of(upcoming.date());
        rows.add(
                Table.UPCOMING,
                entry,
                report,
                upcoming.what(),
                upcoming.date(),
                from(days),
                until(days),
                upcoming.place(),
                word(upcoming.certainty()));
        parties(entry, "participant", upcoming.participants());
        evidence(entry, upcoming.evidence());
    }

    private void initiative(long entry, Record.Initiative initiative) throws SQLException {
        rows.add(Table.INITIATIVES, entry, report, initiative.name(), Identity.fold(initiative.name()));
        parties(entry, "author", initiative.authors());
        int n = 0;
        for (Record.Stance stance : initiative.stances()) {
            long actor = people.number(identity(stance.actor()));
            rows.add(Table.STANCES, entry, n++, actor, word(stance.stance()), entryOf(stance.statement()));
        }
        evidence(entry, initiative.evidence());
    }

    private void relation(long entry, Record.Relation relation) throws SQLException {
        rows.add(Table.RELATIONS, entry, report, relation.label(), Identity.fold(relation.label()), relation.since());
        parties(entry, "party", relation.parties());
        evidence(entry, relation.evidence());
    }

    private void formulation(long entry, Record.Formulation formulation) throws SQLException {
        Span span = formulation.span();
        rows.add(
                Table.FORMULATIONS,
                entry,
                report,
                formulation.id(),
                formulation.text(),
                span.begin(),
                span.end(),
                side,
                day);
        if (formulation.speaker() != null) {
            parties(entry, "speaker", List.of(formulation.speaker()));
        }
    }

    private void event(long entry, Record.Event event) throws SQLException {
        Optional<DayRange> days = DayRange.of(event.date());
        rows.add(
                Table.EVENTS,
                entry,
                report,
                event.type(),
                event.mode(),
                json(event.contexts()),
                event.date(),
                from(days),
                until(days),
                event.place(),
                word(event.status()),
                event.quad(),
                event.score(),
                event.cameo(),
                event.pattern(),
                event.confidence(),
                event.aspect());
        parties(entry, "actor", event.actors());
        parties(entry, "recipient", event.recipients());
        parties(entry, "said_by", event.saidBy());
        dyads(entry, event, days.isEmpty() ? day : from(days));
        int n = evidence(entry, event.evidence());
        n = spans(entry, n, "source", event.sourceSpans());
        spans(entry, n, "recipient", event.recipientSpans());
    }

    private void dyads(long entry, Record.Event event, @Nullable String eventDay) throws SQLException {
        for (Dyads.Dyad dyad : Dyads.of(event, this::identity)) {
            rows.add(
                    Table.DYADS,
                    entry,
                    dyad.source(),
                    dyad.target(),
                    dyad.mutual() ? 1 : 0,
                    report,
                    eventDay,
                    side,
                    event.type(),
                    word(event.status()),
                    event.quad(),
                    event.score());
        }
    }

    private void place(long entry, Record.Place place) throws SQLException {
        rows.add(
                Table.PLACES,
                entry,
                report,
                place.text(),
                place.name(),
                place.country(),
                place.latitude(),
                place.longitude(),
                place.geonames(),
                place.within(),
                place.span().begin(),
                place.span().end());
    }

    private void tone(long entry, Record.Tone tone) throws SQLException {
        rows.add(
                Table.TONES,
                entry,
                report,
                0,
                tone.word(),
                tone.of(),
                tone.kind(),
                tone.reading(),
                tone.source(),
                entryOf(tone.encounter()),
                entryOf(tone.statement()));
        evidence(entry, tone.evidence());
    }

    private void closing(long entry, Record.Closing closing) throws SQLException {
        rows.add(
                Table.TONES,
                entry,
                report,
                1,
                closing.text(),
                null,
                closing.kind(),
                closing.reading(),
                closing.source(),
                entryOf(closing.encounter()),
                null);
        evidence(entry, closing.evidence());
    }

    private void parties(long entry, String role, List<String> names) throws SQLException {
        for (int n = 0; n < names.size(); n++) {
            rows.add(Table.PARTIES, entry, role, n, people.number(identity(names.get(n))), day);
        }
    }

    private int evidence(long entry, List<Record.Evidence> evidence) throws SQLException {
        int n = 0;
        for (Record.Evidence one : evidence) {
            rows.add(
                    Table.EVIDENCE,
                    entry,
                    n++,
                    "evidence",
                    one.span().begin(),
                    one.span().end(),
                    one.pattern());
        }
        return n;
    }

    private int spans(long entry, int from, String role, List<Span> spans) throws SQLException {
        int n = from;
        for (Span span : spans) {
            rows.add(Table.EVIDENCE, entry, n++, role, span.begin(), span.end(), null);
        }
        return n;
    }

    private Identity identity(String name) {
        Identity known = byName.get(name);
        return known == null ? Identity.ofName(name) : known;
    }

    private @Nullable Long entryOf(@Nullable String local) {
        return local == null ? null : byLocal.get(local);
    }

    private static @Nullable String from(Optional<DayRange> days) {
        return days.map(range -> range.from().toString()).orElse(null);
    }

    private static @Nullable String until(Optional<DayRange> days) {
        return days.map(range -> range.until().toString()).orElse(null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
