package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.annotate.Sentence;
import org.chancery.code.PairFinder;
import org.chancery.date.Dater;
import org.chancery.find.Finding;
import org.chancery.find.Findings;
import org.chancery.find.Manners;
import org.chancery.find.Mention;
import org.chancery.find.TopicFinder;
import org.chancery.identify.Identifier;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Pattern;
import org.chancery.locate.Locator;

/** Makes the record of a text from what its words say. It may be used by several threads at once. */
public final class Resolver {

    private final Knowledge knowledge;
    private final Persons persons;
    private final Locator locator;
    private final TopicFinder topics;
    private final Manners manners;
    private final Readout readout;
    private final Dater dater;
    private final Sectors sectors;
    private final Modes modes;
    private final Contexts contexts;
    private final PairFinder pairFinder;
    private final String engine;

    /** @param engine version that the records are to name */
    public Resolver(Knowledge knowledge, Locator locator, String engine) {
        this.knowledge = knowledge;
        this.persons = new Persons(knowledge);
        this.locator = locator;
        this.sectors = new Sectors(new Identifier(knowledge));
        this.modes = new Modes(knowledge);
        this.contexts = new Contexts(knowledge);
        this.topics = new TopicFinder(knowledge);
        this.manners = new Manners(knowledge);
        this.readout = new Readout(knowledge);
        this.pairFinder = PairFinder.installed(knowledge);
        this.dater = new Dater(knowledge);
        this.engine = engine;
    }

    /**
     * The record of a text.
     *
     * @param title findings of the report's title, whose names the text may use in short
     */
    public Record resolve(Findings findings, Optional<Findings> title) {
        Actors actors = new Actors(knowledge, persons, findings.text().document());
        title.ifPresent(heading -> learn(actors, heading));
        Discourse discourse = new Discourse(findings.text(), actors, knowledge);
        Reading reading = new Reading(knowledge, findings, actors, discourse, dater.date(findings.text()));
        discourse.readNames(findings);
        discourse.principals(principals(reading));
        discourse.restart();
        return read(reading, title);
    }

    private static void learn(Actors actors, Findings title) {
        for (List<Mention> sentence : title.mentions()) {
            sentence.stream()
                    .filter(m -> m.kind() == Mention.Kind.PERSON && m.name().contains(" "))
                    .forEach(actors::person);
        }
    }

    /** Parties by the first encounter of the text; else the two persons most spoken of. */
    private static List<Entity> principals(Reading reading) {
        for (Sentence sentence : reading.text.sentences()) {
            if (sentence.index() < 3) {
                reading.discourse.read(sentence, reading.mentions(sentence.index()));
            }
        }
        return Encounters.principals(reading);
    }

    private Record read(Reading reading, Optional<Findings> title) {
        Statements statements = new Statements(reading);
        Encounters encounters = new Encounters(reading);
        Commitments commitments = new Commitments(reading);
        List<Record.Place> places = places(reading);
        Whereabouts whereabouts = new Whereabouts(knowledge, places);
        Events events = new Events(reading, whereabouts);
        Pairs pairs = new Pairs(reading, pairFinder, whereabouts);
        Agenda agenda = new Agenda(reading);
        Initiatives initiatives = new Initiatives(reading);
        Relations relations = new Relations(reading);
        for (Sentence sentence : reading.text.sentences()) {
            reading.discourse.read(sentence, reading.mentions(sentence.index()));
            int before = statements.made().size();
            statements.read(sentence);
            List<Statements.Made> here = List.copyOf(
                    statements.made().subList(before, statements.made().size()));
            if (statements.isAsked(sentence)) {
                continue;
            }
            commitments.read(sentence, here);
            initiatives.read(sentence, here);
            relations.read(sentence);
            for (Finding finding : reading.findings.matches().get(sentence.index())) {
                switch (finding.pattern().layer()) {
                    case ENCOUNTER -> {
                        encounters.read(finding, here);
                        events.readMeeting(finding, here);
                    }
                    case EVENT -> events.read(finding, here);
                    case UPCOMING -> agenda.read(finding);
                    case ACT, COMMITMENT, INITIATIVE, OUTCOME, RELATION -> {
                        // read by the layers that they belong to
                    }
                }
            }
        }
        encounters.settleMain(titleKind(title));
        events.read(encounters.made());
        encounters.made().forEach(agenda::add);
        events.readStatements(statements.made(), encounters.made());
        if (pairs.isRead(encounters.made())) {
            Map<Integer, List<Statements.Made>> said = statements.made().stream()
                    .collect(Collectors.groupingBy(one -> one.said().sentence()));
            reading.text.sentences().stream()
                    .filter(sentence -> !statements.isAsked(sentence))
                    .forEach(sentence -> pairs.read(sentence, said.getOrDefault(sentence.index(), List.of()), events));
        }
        return new RecordMaker(reading, topics, manners, readout, sectors, modes, contexts, engine)
                .make(statements, encounters, commitments, events, agenda, initiatives, relations, places);
    }

    private List<Record.Place> places(Reading reading) {
        return locator.locate(reading.text).stream()
                .map(place -> new Record.Place(
                        place.span(),
                        place.text(),
                        place.name(),
                        place.country(),
                        place.latitude(),
                        place.longitude(),
                        place.geonames(),
                        place.within()))
                .toList();
    }

    /** Kind of encounter that the title names. */
    private Optional<String> titleKind(Optional<Findings> title) {
        if (title.isEmpty()) {
            return Optional.empty();
        }
        String words = " " + title.get().text().document().text().toLowerCase(Locale.ROOT) + " ";
        Set<String> calls = Set.of(" call ", " telephone ", " phone ", " calls ", " phones ");
        if (words.contains(" video ") || words.contains(" virtual ")) {
            return Optional.of("video");
        }
        if (calls.stream().anyMatch(words::contains)) {
            return Optional.of("call");
        }
        List<Finding> met = new ArrayList<>();
        title.get()
                .matches()
                .forEach(sentence -> sentence.stream()
                        .filter(finding -> finding.pattern().layer() == Pattern.Layer.ENCOUNTER)
                        .forEach(met::add));
        boolean named = !met.isEmpty()
                || words.contains(" meeting ")
                || words.contains(" talks ")
                || words.contains(" meets ")
                || words.contains(" met ");
        return named ? Optional.of("meeting") : Optional.empty();
    }
}
