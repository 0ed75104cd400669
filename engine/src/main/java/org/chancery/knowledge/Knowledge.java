package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One immutable snapshot of {@code knowledge/}.
 *
 * @param version twelve hexadecimal digits; they change with any character of any file
 * @param words by file below {@code lexicon/}, without its ending: {@code words().get("titles")}
 * @param ontology by file below {@code ontology/}, without its ending
 * @param releases tables of codes by file below {@code releases/}, without its ending
 */
public record Knowledge(
        String version,
        List<State> states,
        List<Body> bodies,
        List<Cue> cues,
        List<Pattern> patterns,
        Map<String, List<Words>> words,
        List<EventType> eventTypes,
        Map<String, List<Words>> ontology,
        List<Wording> wordings,
        List<Publisher> publishers,
        List<Person> persons,
        List<PlaceGroup> places,
        List<TimeWords> timeWords,
        List<TimeRule> timeRules,
        List<Topic> topics,
        Map<String, List<Words>> releases) {

    public Knowledge {
        states = List.copyOf(states);
        bodies = List.copyOf(bodies);
        cues = List.copyOf(cues);
        patterns = List.copyOf(patterns);
        words = Map.copyOf(words);
        eventTypes = List.copyOf(eventTypes);
        ontology = Map.copyOf(ontology);
        wordings = List.copyOf(wordings);
        publishers = List.copyOf(publishers);
        persons = List.copyOf(persons);
        places = List.copyOf(places);
        timeWords = List.copyOf(timeWords);
        timeRules = List.copyOf(timeRules);
        topics = List.copyOf(topics);
        releases = Map.copyOf(releases);
    }

    /**
     * The knowledge packed with the library.
     *
     * @throws KnowledgeException if an entry is wrong; the message names file and line
     */
    public static Knowledge packed() {
        PackedItems packed = PackedItems.load();
        return KnowledgeReader.snapshot(packed.version(), packed.items());
    }

    /**
     * The part of the packed knowledge in files that begin so, such as {@code actors/states}: loads in a fraction of the time. Its version
     * is that of these files.
     *
     * @throws KnowledgeException if an entry is wrong; the message names file and line
     */
    public static Knowledge packed(List<String> beginnings) {
        SortedMap<String, String> files = new TreeMap<>(KnowledgeSource.packed());
        files.keySet().removeIf(name -> beginnings.stream().noneMatch(name::startsWith));
        return KnowledgeReader.read(files);
    }

    /**
     * The packed knowledge with what was imported on this machine under it, if anything was.
     *
     * @param environment tells where imports are kept, see {@link ImportedActors#folder}
     * @throws KnowledgeException if an entry or the import is wrong
     */
    public static Knowledge installed(Map<String, String> environment) {
        Knowledge packed = packed();
        return ImportedActors.in(ImportedActors.folder(environment))
                .map(packed::with)
                .orElse(packed);
    }

    /**
     * The same with the folders of a user over ours: their entries are added, and one with the id of one of ours replaces it.
     *
     * @param folders each laid out as {@code knowledge/}; a later one is put over an earlier one
     * @param remarks takes what was set aside and why, and what was replaced
     * @throws KnowledgeException if one of ours or the import is wrong, or a folder is not there or holds no knowledge
     */
    public static Knowledge installed(Map<String, String> environment, List<Path> folders, Consumer<Remark> remarks) {
        Knowledge packed = packed(folders, remarks);
        return ImportedActors.in(ImportedActors.folder(environment))
                .map(packed::with)
                .orElse(packed);
    }

    /** The packed knowledge with the folders of a user over it, see {@link #installed(Map, List, Consumer)}. */
    public static Knowledge packed(List<Path> folders, Consumer<Remark> remarks) {
        PackedItems packed = PackedItems.load();
        if (folders.isEmpty()) {
            return packed();
        }
        Items items = packed.items().copy();
        SortedMap<String, String> versions = new TreeMap<>(Map.of("knowledge", packed.version()));
        for (int i = 0; i < folders.size(); i++) {
            SortedMap<String, String> files = UserFolder.files(folders.get(i), remarks);
            Overlay.put(files, UserFolder.root(folders.get(i)), items, remarks);
            versions.put("user." + (i + 1), KnowledgeSource.version(files));
        }
        return KnowledgeReader.snapshot(KnowledgeSource.version(versions), items);
    }

    /** The same with imported persons under ours; the version tells that it is not the same any more. */
    public Knowledge with(ImportedActors imported) {
        return new Knowledge(
                KnowledgeSource.version(new TreeMap<>(Map.of("knowledge", version, "imported", imported.version()))),
                states,
                bodies,
                cues,
                patterns,
                words,
                eventTypes,
                ontology,
                wordings,
                publishers,
                new ImportedPersons(this).under(imported.persons()),
                places,
                timeWords,
                timeRules,
                topics,
                releases);
    }

    /**
     * The knowledge of a folder such as {@code knowledge/} of the source tree.
     *
     * @throws KnowledgeException if an entry is wrong; the message names file and line
     */
    public static Knowledge folder(Path folder) {
        return KnowledgeReader.read(KnowledgeSource.folder(folder));
    }

    /** Entries of a file below {@code lexicon/}, none if there is no such file. */
    public List<Words> lexicon(String file) {
        return words.getOrDefault(file, List.of());
    }

    public Stream<Pattern> patterns(Pattern.Layer layer) {
        return patterns.stream().filter(pattern -> pattern.layer() == layer);
    }

    public Optional<State> state(String id) {
        return states.stream().filter(state -> state.id().equals(id)).findFirst();
    }

    public Optional<EventType> eventType(String code) {
        return eventTypes.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** The sentences of all entries, in the order of the files. */
    public Stream<Example> examples() {
        return Stream.of(
                        states.stream().map(State::examples),
                        bodies.stream().map(Body::examples),
                        persons.stream().map(Person::examples),
                        wordings.stream().map(Wording::examples),
                        places.stream().map(PlaceGroup::examples),
                        words.keySet().stream()
                                .sorted()
                                .flatMap(file -> lexicon(file).stream())
                                .map(Words::examples),
                        cues.stream().map(Cue::examples),
                        patterns.stream().map(Pattern::examples),
                        timeWords.stream().map(TimeWords::examples),
                        timeRules.stream().map(TimeRule::examples),
                        topics.stream().map(Topic::examples),
                        eventTypes.stream().map(type -> type.allExamples().toList()))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    /** Where an entry stands, by its id. */
    public Optional<Origin> origin(String id) {
        return Origins.find(this, id);
    }
}
