package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes a snapshot of the files, and refuses what is wrong, with file and line. */
final class KnowledgeReader {

    private final List<State> states = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, List<Words>> words = new LinkedHashMap<>();
    private final List<EventType> eventTypes = new ArrayList<>();
    private final Map<String, List<Words>> ontology = new LinkedHashMap<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final List<Publisher> publishers = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<PlaceGroup> places = new ArrayList<>();
    private final List<TimeWords> timeWords = new ArrayList<>();
    private final List<TimeRule> timeRules = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Map<String, List<Words>> releases = new LinkedHashMap<>();

    private KnowledgeReader() {}

    static Knowledge read(SortedMap<String, String> files) {
        KnowledgeReader reader = new KnowledgeReader();
        // Files are taken apart side by side; their entries are read, and errors told, in the order of the files.
        Map<String, CompletableFuture<List<Entry>>> entries = new LinkedHashMap<>();
        files.forEach(
                (name, content) -> entries.put(name, CompletableFuture.supplyAsync(() -> entries(name, content))));
        entries.forEach((name, found) -> reader.file(name, joined(found)));
        reader.checkMembers();
        TopicReader.checkTree(reader.topics);
        return new Knowledge(
                KnowledgeSource.version(files),
                reader.states,
                reader.bodies,
                reader.cues,
                reader.patterns,
                reader.words,
                reader.eventTypes,
                reader.ontology,
                reader.wordings,
                reader.publishers,
                Handovers.settle(reader.persons, reader.singleOffices()),
                reader.places,
                reader.timeWords,
                reader.timeRules,
                reader.topics,
                reader.releases);
    }

    private Set<String> singleOffices() {
        return words.getOrDefault("titles", List.of()).stream()
                .filter(word -> word.give("single").equals("true"))
                .map(word -> word.give("office"))
                .collect(java.util.stream.Collectors.toSet());
    }

    private void checkMembers() {
        Set<String> known = states.stream().map(State::id).collect(java.util.stream.Collectors.toSet());
        for (Body body : bodies) {
            for (Body.Membership member : body.members()) {
                if (!known.contains(member.state())) {
                    throw new KnowledgeException(body.origin() + ": \"members\" of " + body.id() + " has \""
                            + member.state() + "\", which is no state of actors/states");
                }
            }
        }
    }

    private static List<Entry> joined(CompletableFuture<List<Entry>> entries) {
        try {
            return entries.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof KnowledgeException known ? known : e;
        }
    }

    private void file(String name, List<Entry> entries) {
        Set<String> ids = new HashSet<>();
        String before = "";
        for (Entry entry : entries) {
            if (!entry.has("id")) {
                continue;
            }
            String id = entry.text("id");
            if (!ids.add(id)) {
                throw entry.wrong("id", "\"" + id + "\" stands twice in this file");
            }
            if (id.compareTo(before) < 0) {
                throw entry.wrong("id", "\"" + id + "\" stands after \"" + before + "\": entries are sorted by id");
            }
            before = id;
            sort(name, entry);
        }
    }

    private static List<Entry> entries(String name, String content) {
        Node root;
        try {
            root = new Compose(LoadSettings.builder()
                            .setLabel(name)
                            .setCodePointLimit(64_000_000)
                            .build())
                    .composeString(content)
                    .orElseThrow(() -> new KnowledgeException(name + ":1: the file is empty"));
        } catch (YamlEngineException e) {
            throw new KnowledgeException(name + ": not YAML: " + e.getMessage(), e);
        }
        if (!(root instanceof SequenceNode sequence)) {
            throw new KnowledgeException(name + ":1: expected a list of entries, each beginning with \"- id:\"");
        }
        return sequence.getValue().stream().map(node -> new Entry(name, node)).toList();
    }

    private void sort(String name, Entry entry) {
        String file = name.substring(name.indexOf('/') + 1, name.length() - ".yaml".length());
        if (name.startsWith("actors/states/")) {
            states.add(StateReader.read(entry));
        } else if (name.startsWith("actors/persons")) {
            persons.add(PersonReader.read(entry));
        } else if (name.startsWith("actors/")) {
            bodies.add(BodyReader.read(entry));
        } else if (name.startsWith("patterns/")) {
            patterns.add(PatternReader.read(entry));
        } else if (name.startsWith("formulations/")) {
            wordings.add(WordingReader.read(entry));
        } else if (name.startsWith("places/")) {
            places.add(PlaceReader.read(entry));
        } else if (name.startsWith("outlets/")) {
            publishers.add(PublisherReader.read(entry));
        } else if (name.equals("times/words.yaml")) {
            timeWords.add(TimeReader.words(entry));
        } else if (name.startsWith("times/")) {
            timeRules.add(TimeReader.rule(entry));
        } else if (name.equals("lexicon/reporting-verbs.yaml")) {
            cues.add(CueReader.read(entry));
        } else if (name.startsWith("lexicon/topics/")) {
            topics.add(TopicReader.read(entry));
        } else if (name.startsWith("lexicon/")) {
            words.computeIfAbsent(file, key -> new ArrayList<>()).add(WordsReader.read(entry, "forms"));
        } else if (name.startsWith("releases/")) {
            releases.computeIfAbsent(file, key -> new ArrayList<>()).add(WordsReader.plain(entry));
        } else if (name.equals("ontology/plover.yaml")) {
            eventTypes.add(EventTypeReader.read(entry));
        } else if (name.startsWith("ontology/")) {
            ontology.computeIfAbsent(file, key -> new ArrayList<>()).add(WordsReader.plain(entry));
        }
    }

    static Origin origin(Entry entry) {
        return new Origin(entry.file(), entry.line());
    }
}
