package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.attribute.Attribution;
import org.chancery.find.Findings;
import org.chancery.find.Manner;
import org.chancery.find.Manners;
import org.chancery.find.TopicFinder;
import org.chancery.knowledge.EventType;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** Writes down what the builders made: ids, names, and only the actors that take part. */
final class RecordMaker {

    private final Reading reading;
    private final TopicFinder topics;
    private final Manners manners;
    private final Readout readout;
    private final Sectors sectors;
    private final Modes modes;
    private final Contexts contexts;
    private final String engine;
    private final Map<Statements.Made, String> idOf = new HashMap<>();

    RecordMaker(
            Reading reading,
            TopicFinder topics,
            Manners manners,
            Readout readout,
            Sectors sectors,
            Modes modes,
            Contexts contexts,
            String engine) {
        this.reading = reading;
        this.topics = topics;
        this.manners = manners;
        this.readout = readout;
        this.sectors = sectors;
        this.modes = modes;
        this.contexts = contexts;
        this.engine = engine;
    }

    Record make(
            Statements statements,
            Encounters encounters,
            Commitments commitments,
            Events events,
            Agenda agenda,
            Initiatives initiatives,
            Relations relations,
            List<Record.Place> places) {
        List<Statements.Made> said = statements.made().stream()
                .sorted(Comparator.comparingInt(s -> s.unit().span().begin()))
                .toList();
        Attributed.Grain grain = reading.document.side() != null
                ? Attributed.Grain.POINTS
                : encounters.made().stream().anyMatch(this::isBetweenSides)
                        ? Attributed.Grain.BOTH
                        : Attributed.Grain.WHOLES;
        List<Record.Statement> statementList = new ArrayList<>();
        Set<Entity> taking = new LinkedHashSet<>();
        Attributed attributed = new Attributed(reading);
        for (Attributed.Entry entry : attributed.entries(said, grain)) {
            String id = "s" + (statementList.size() + 1);
            entry.parts().forEach(part -> idOf.put(part, id));
            idOf.put(entry.made(), id);
            statementList.add(statement(entry, attributed.form(entry), attributed.words(entry)));
            Statements.Made made = entry.made();
            Stream.of(made.speakers(), made.onBehalfOf(), made.addressees()).forEach(taking::addAll);
        }
        encounters.made().forEach(e -> taking.addAll(e.participants));
        commitments.made().forEach(c -> Stream.of(c.by(), c.to()).forEach(taking::addAll));
        agenda.made().forEach(a -> taking.addAll(a.participants()));
        initiatives.made().forEach(i -> Stream.of(i.authors, i.stances.keySet()).forEach(taking::addAll));
        relations.made().forEach(r -> taking.addAll(r.parties));
        events.made().forEach(e -> Stream.of(e.actors, e.recipients).forEach(taking::addAll));
        List<Record.Encounter> met = encounters(encounters.made());
        return new Record(
                reading.knowledge.version(),
                engine,
                reading.document,
                actors(taking),
                met,
                statementList,
                commitments(commitments.made()),
                upcoming(agenda.made()),
                initiatives(initiatives.made()),
                relations(relations.made()),
                formulations(said),
                events(events.made()),
                places,
                reading.times.stream().flatMap(List::stream).toList(),
                readout.tones(reading, met, statementList),
                readout.closings(reading, met));
    }

    /** Whether the report is about an encounter of states or organisations, and not of candidates or coaches. */
    private boolean isBetweenSides(Encounters.Made encounter) {
        long sides = reading.sides(encounter.participants).stream()
                .filter(side -> side.isState() || !side.isPerson() && !side.reference.isEmpty())
                .count();
        return encounter.main && sides >= (encounter.kind == Record.EncounterKind.GATHERING ? 1 : 2);
    }

    private static List<String> names(Collection<Entity> entities) {
        return entities.stream().map(entity -> entity.name).distinct().toList();
    }

    private List<Record.Actor> actors(Set<Entity> taking) {
        List<Record.Actor> actors = new ArrayList<>();
        List<Entity> all = reading.actors.all().stream()
                .filter(entity -> taking.contains(entity) || entity.isPerson() && isNamed(entity))
                .sorted(Comparator.comparingInt(RecordMaker::firstMention))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        for (Entity entity : all) {
            if (names.add(entity.name)) {
                List<Record.Mention> mentions = entity.mentions.values().stream()
                        .sorted(Comparator.comparingInt(
                                        (Record.Mention m) -> m.span().begin())
                                .thenComparingInt(m -> m.span().end()))
                        .toList();
                actors.add(new Record.Actor(
                        "a" + (actors.size() + 1),
                        entity.name,
                        entity.kind,
                        entity.state,
                        sectors.of(entity, reading.document.published()),
                        entity.wikidata,
                        offices(entity),
                        entity.held,
                        mentions));
            }
        }
        return actors;
    }

    private static boolean isNamed(Entity entity) {
        return entity.mentions.values().stream().anyMatch(m -> m.form() != Record.MentionForm.PRONOUN);
    }

    /** Offices as written, each wording once; the bare title only where no fuller wording holds it. */
    private static List<String> offices(Entity entity) {
        return entity.offices.stream()
                .filter(office -> office.indexOf(' ') >= 0
                        || entity.offices.stream()
                                .noneMatch(other -> other.length() > office.length()
                                        && (" " + other + " ").contains(" " + office + " ")))
                .toList();
    }

    private static int firstMention(Entity entity) {
        return entity.mentions.keySet().stream().mapToInt(Span::begin).min().orElse(Integer.MAX_VALUE);
    }

    private static List<Record.Encounter> encounters(List<Encounters.Made> made) {
        List<Record.Encounter> list = new ArrayList<>();
        for (Encounters.Made one : made) {
            list.add(new Record.Encounter(
                    "e" + (list.size() + 1),
                    one.kind,
                    one.main,
                    one.status,
                    one.date,
                    one.place,
                    names(one.participants),
                    one.evidence));
        }
        return list;
    }

    private Record.Statement statement(Attributed.Entry entry, Record.Form form, String words) {
        Statements.Made one = entry.made();
        var said = one.said();
        Attribution attribution = entry.attribution();
        String pattern = said.reportingVerb()
                .map(cue -> cue.id())
                .orElse(
                        attribution != null && entry.whole()
                                ? "attribution"
                                : said.kind().name().toLowerCase(java.util.Locale.ROOT));
        Manner manner = manners.of(
                reading.sentence(said.sentence()),
                entry.content().get(0),
                said.cueHead(),
                one.act().name().toLowerCase(java.util.Locale.ROOT),
                form == Record.Form.DIRECT);
        Manner.Tense tense = manner.tense();
        // What the text says was not spoken of, or only asks about, is no topic of the talks.
        boolean isSilence = one.act() == Record.Act.DISCUSS
                && (manner.polarity() == Manner.Polarity.NEGATIVE || manner.modality() == Manner.Modality.QUESTION);
        return new Record.Statement(
                idOf.getOrDefault(one, ""),
                names(one.speakers()),
                names(one.onBehalfOf()),
                names(one.addressees()),
                one.act(),
                form,
                words,
                attribution == null ? reading.spans(said.sentence(), said.sources()) : attribution.source(),
                attribution == null ? said.cueSpans() : List.of(attribution.cue()),
                entry.content(),
                isSilence ? List.of() : topics.of(words),
                pattern,
                Record.Polarity.valueOf(manner.polarity().name()),
                Record.Modality.valueOf(manner.modality().name()),
                tense == null ? null : Record.Tense.valueOf(tense.name()));
    }

    private List<Record.Commitment> commitments(List<Commitments.Made> made) {
        List<Record.Commitment> list = new ArrayList<>();
        for (Commitments.Made one : made) {
            Statements.@Nullable Made statement = one.statement();
            String action = reading.text.quote(one.action());
            list.add(new Record.Commitment(
                    "c" + (list.size() + 1),
                    names(one.by()),
                    names(one.to()),
                    one.strength(),
                    action,
                    reading.dueIn(one.action()),
                    one.terms().condition(),
                    one.terms().amounts(),
                    one.terms().repeated(),
                    Reaffirmations.of(names(one.by()), action, one.terms().condition(), list),
                    statement == null ? null : idOf.get(statement),
                    List.of(reading.evidence(one.evidence(), one.pattern()))));
        }
        return list;
    }

    private static List<Record.Upcoming> upcoming(List<Agenda.Made> made) {
        List<Record.Upcoming> list = new ArrayList<>();
        for (Agenda.Made one : made) {
            list.add(new Record.Upcoming(
                    "u" + (list.size() + 1),
                    one.what(),
                    one.date(),
                    one.place(),
                    names(one.participants()),
                    one.certainty(),
                    List.of(one.evidence())));
        }
        return list;
    }

    private List<Record.Initiative> initiatives(List<Initiatives.Made> made) {
        List<Record.Initiative> list = new ArrayList<>();
        for (Initiatives.Made one : made) {
            List<Record.Stance> stances = new ArrayList<>();
            one.stances.forEach((holder, stance) -> {
                Statements.@Nullable Made statement = one.statements.get(holder);
                stances.add(new Record.Stance(holder.name, stance, statement == null ? null : idOf.get(statement)));
            });
            list.add(new Record.Initiative(
                    "i" + (list.size() + 1), one.name, names(one.authors), stances, one.evidence));
        }
        return list;
    }

    private static List<Record.Relation> relations(List<Relations.Made> made) {
        List<Record.Relation> list = new ArrayList<>();
        for (Relations.Made one : made) {
            list.add(new Record.Relation(
                    "r" + (list.size() + 1), names(one.parties), one.label, one.since, one.evidence));
        }
        return list;
    }

    private List<Record.Formulation> formulations(List<Statements.Made> said) {
        List<Record.Formulation> list = new ArrayList<>();
        for (Findings.Wordings one : reading.findings.wordings()) {
            String speaker = said.stream()
                    .filter(s ->
                            s.unit().span().covers(one.span()) && !s.speakers().isEmpty())
                    .map(s -> s.speakers().get(0).name)
                    .findFirst()
                    .orElse(null);
            list.add(new Record.Formulation(one.wording().id(), one.span(), reading.text.quote(one.span()), speaker));
        }
        return list;
    }

    private List<Record.Event> events(List<Events.Made> made) {
        List<Record.Event> list = new ArrayList<>();
        Contexts.Of here = contexts.new Of(reading);
        for (Events.Made one : made) {
            EventType type = reading.knowledge.eventType(one.type).orElse(null);
            if (type == null) {
                continue;
            }
            Optional<EventType.Mode> mode = modes.of(one, reading).flatMap(type::mode);
            double score =
                    mode.map(m -> m.score() == null ? type.score() : m.score()).orElse(type.score());
            String cameo =
                    mode.map(m -> m.cameo() == null ? type.cameo() : m.cameo()).orElse(type.cameo());
            list.add(new Record.Event(
                    "v" + (list.size() + 1),
                    one.type,
                    mode.map(EventType.Mode::id).orElse(null),
                    here.of(one),
                    names(one.actors),
                    names(one.recipients),
                    one.sourceSpans,
                    one.recipientSpans,
                    one.date,
                    one.place,
                    one.status,
                    one.aspect,
                    type.quad(),
                    score,
                    cameo,
                    List.copyOf(one.saidBy),
                    one.pattern,
                    one.confidence,
                    one.evidence));
        }
        return list;
    }
}
