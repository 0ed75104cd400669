package org.chancery.knowledge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes a snapshot of the files, and refuses what is wrong, with file and line. */
final class KnowledgeReader {

    private final Items items = new Items();

    private KnowledgeReader() {}

    static Knowledge read(SortedMap<String, String> files) {
        return snapshot(KnowledgeSource.version(files), items(files));
    }

    /** The entries of the files of the project. */
    static Items items(SortedMap<String, String> files) {
        KnowledgeReader reader = new KnowledgeReader();
        // Files are taken apart side by side; their entries are read, and errors told, in the order of the files.
        Map<String, CompletableFuture<List<Entry>>> entries = new LinkedHashMap<>();
        files.forEach((name, content) ->
                entries.put(name, CompletableFuture.supplyAsync(() -> entries(new Entry.Place("", name, 0), content))));
        entries.forEach((name, found) -> reader.file(name, joined(found)));
        reader.checkMembers();
        TopicReader.checkTree(reader.items.all(Item.TOPICS, Topic.class));
        return reader.items;
    }

    static Knowledge snapshot(String version, Items items) {
        Map<String, List<Words>> words = items.words(Item.LEXICON);
        return new Knowledge(
                version,
                items.all(Item.STATES, State.class),
                items.all(Item.BODIES, Body.class),
                items.all(Item.CUES, Cue.class),
                items.all(Item.PATTERNS, Pattern.class),
                words,
                items.all(Item.EVENT_TYPES, EventType.class),
                items.words(Item.ONTOLOGY),
                items.all(Item.WORDINGS, Wording.class),
                items.all(Item.OUTLETS, Publisher.class),
                Handovers.settle(items.all(Item.PERSONS, Person.class), singleOffices(words)),
                items.all(Item.PLACES, PlaceGroup.class),
                items.all(Item.TIME_WORDS, TimeWords.class),
                items.all(Item.TIME_RULES, TimeRule.class),
                items.all(Item.TOPICS, Topic.class),
                items.words(Item.RELEASES));
    }

    private static Set<String> singleOffices(Map<String, List<Words>> words) {
        return words.getOrDefault("titles", List.of()).stream()
                .filter(word -> word.give("single").equals("true"))
                .map(word -> word.give("office"))
                .collect(Collectors.toSet());
    }

    private void checkMembers() {
        Set<String> known = items.ids(Item.STATES);
        for (Body body : items.all(Item.BODIES, Body.class)) {
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
            items.add(Item.of(name, entry));
        }
    }

    private static List<Entry> entries(Entry.Place place, String content) {
        return nodes(place, content).stream()
                .map(node -> new Entry(place, node))
                .toList();
    }

    /** The entries of a file, or of a piece of one, each still as it is written. */
    static List<Node> nodes(Entry.Place place, String content) {
        Node root;
        try {
            root = new Compose(LoadSettings.builder()
                            .setLabel(place.file())
                            .setCodePointLimit(64_000_000)
                            .build())
                    .composeString(content)
                    .orElseThrow(() -> new KnowledgeException(place.at(1) + ": the file is empty"));
        } catch (YamlEngineException e) {
            throw new KnowledgeException(
                    place.at(0).toString().replaceAll(":0$", "") + ": not YAML: " + e.getMessage(), e);
        }
        if (!(root instanceof SequenceNode sequence)) {
            throw new KnowledgeException(
                    place.at(place.above() + 1) + ": expected a list of entries, each beginning with \"- id:\"");
        }
        return sequence.getValue();
    }

    static Origin origin(Entry entry) {
        return entry.origin();
    }
}
