package org.chancery.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
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

    private KnowledgeReader() {}

    static Knowledge read(SortedMap<String, String> files) {
        KnowledgeReader reader = new KnowledgeReader();
        files.forEach(reader::file);
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
                reader.persons);
    }

    private void file(String name, String content) {
        Set<String> ids = new HashSet<>();
        String before = "";
        for (Entry entry : entries(name, content)) {
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
            states.add(state(entry));
        } else if (name.startsWith("actors/persons")) {
            persons.add(person(entry));
        } else if (name.startsWith("actors/")) {
            bodies.add(body(entry));
        } else if (name.startsWith("patterns/")) {
            patterns.add(PatternReader.read(entry));
        } else if (name.startsWith("formulations/")) {
            wordings.add(wording(entry));
        } else if (name.startsWith("outlets/")) {
            publishers.add(publisher(entry));
        } else if (name.equals("lexicon/reporting-verbs.yaml")) {
            cues.add(cue(entry));
        } else if (name.startsWith("lexicon/")) {
            words.computeIfAbsent(file, key -> new ArrayList<>()).add(words(entry, "forms"));
        } else if (name.equals("ontology/plover.yaml")) {
            eventTypes.add(eventType(entry));
        } else if (name.startsWith("ontology/")) {
            ontology.computeIfAbsent(file, key -> new ArrayList<>()).add(plain(entry));
        }
    }

    private static Origin origin(Entry entry) {
        return new Origin(entry.file(), entry.line());
    }

    private static State state(Entry entry) {
        List<String> names = new ArrayList<>(entry.list("names"));
        names.addAll(entry.list("abbreviations"));
        entry.entries("former").forEach(former -> names.add(former.text("name")));
        List<String> demonyms = new ArrayList<>();
        for (Entry demonym : entry.entries("demonyms")) {
            demonyms.addAll(demonym.list("one"));
            demonyms.addAll(demonym.list("many"));
        }
        List<String> capitals = new ArrayList<>();
        for (Entry capital : entry.entries("capital")) {
            capital.maybe("name").ifPresent(capitals::add);
            capitals.addAll(capital.list("names"));
        }
        return new State(
                entry.text("id"),
                origin(entry),
                entry.text("name"),
                names,
                entry.list("adjectives"),
                demonyms,
                capitals,
                entry.list("metonyms"),
                entry.entries("ambiguous").stream().map(e -> e.text("form")).toList(),
                entry.list("lookalikes"),
                entry.maybe("wikidata").orElse(null),
                Examples.of(entry));
    }

    private static Body body(Entry entry) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entry.text("name"));
        names.addAll(entry.list("names"));
        names.addAll(entry.list("abbreviations"));
        return new Body(
                entry.text("id"),
                origin(entry),
                entry.text("name"),
                entry.text("kind").equals("group"),
                List.copyOf(names),
                entry.maybe("state").orElse(null),
                entry.maybe("sector").orElse(null),
                entry.maybe("wikidata").orElse(null),
                entry.list("lookalikes"),
                Examples.of(entry));
    }

    private static Person person(Entry entry) {
        List<Person.Tenure> tenures = new ArrayList<>();
        for (Entry tenure : entry.entries("offices")) {
            LocalDate from = date(tenure, "from", tenure.text("from"));
            @Nullable
            LocalDate until = tenure.maybe("until")
                    .map(text -> date(tenure, "until", text))
                    .orElse(null);
            if (until != null && until.isBefore(from)) {
                throw tenure.wrong("until", "is before \"from\"");
            }
            tenures.add(
                    new Person.Tenure(tenure.text("office"), tenure.text("of"), from, until, tenure.text("source")));
        }
        return new Person(
                entry.text("id"),
                origin(entry),
                entry.text("name"),
                entry.list("names"),
                entry.maybe("state").orElse(null),
                entry.maybe("wikidata").orElse(null),
                tenures,
                Examples.of(entry));
    }

    private static LocalDate date(Entry entry, String field, String text) {
        try {
            return LocalDate.parse(text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text);
        } catch (DateTimeParseException e) {
            throw entry.wrong(field, "is \"" + text + "\", expected a date such as 2024-09-12");
        }
    }

    private static Cue cue(Entry entry) {
        List<Cue.Frame> frames = new ArrayList<>();
        for (String frame : entry.list("frames")) {
            int colon = frame.indexOf(':');
            String kind = colon < 0 ? frame : frame.substring(0, colon);
            Set<String> prepositions = colon < 0
                    ? Set.of()
                    : new LinkedHashSet<>(
                            List.of(frame.substring(colon + 1).strip().split("\\s*\\|\\s*")));
            try {
                frames.add(new Cue.Frame(Cue.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)), prepositions));
            } catch (IllegalArgumentException e) {
                throw entry.wrong("frames", "has \"" + kind + "\", expected one of " + List.of(Cue.Kind.values()));
            }
        }
        if (frames.isEmpty()) {
            throw entry.wrong("frames", "is missing: expected one of " + List.of(Cue.Kind.values()));
        }
        return new Cue(
                entry.text("id"),
                origin(entry),
                new LinkedHashSet<>(entry.list("lemmas")),
                entry.text("act"),
                entry.flag("generic"),
                frames,
                new LinkedHashSet<>(entry.list("objects")),
                new LinkedHashSet<>(entry.list("particles")),
                Examples.of(entry));
    }

    private static Words words(Entry entry, String formsField) {
        Words plain = plain(entry);
        List<String> forms = entry.has(formsField) ? entry.list(formsField) : entry.list("words");
        if (forms.isEmpty()) {
            throw entry.wrong(formsField, "is missing: expected one form or more");
        }
        return new Words(
                plain.id(),
                plain.origin(),
                forms,
                plain.plural(),
                plain.lookalikes(),
                plain.gives(),
                Examples.of(entry));
    }

    private static Words plain(Entry entry) {
        Map<String, String> gives = new HashMap<>();
        for (String field : entry.names()) {
            if (!Set.of("id", "forms", "words", "plural", "catches", "leaves").contains(field)) {
                entry.scalarIfAny(field).ifPresent(value -> gives.put(field, value));
            }
        }
        return new Words(
                entry.text("id"),
                origin(entry),
                List.of(),
                entry.list("plural"),
                entry.list("lookalikes"),
                gives,
                List.of());
    }

    private static Wording wording(Entry entry) {
        return new Wording(
                entry.text("id"),
                origin(entry),
                entry.text("name"),
                entry.text("class"),
                entry.list("side"),
                entry.list("wording"),
                entry.maybe("parent").orElse(null),
                Examples.of(entry));
    }

    private static Publisher publisher(Entry entry) {
        return new Publisher(
                entry.text("id"),
                origin(entry),
                entry.text("name"),
                entry.list("names"),
                entry.list("domains"),
                entry.maybe("side").orElse(null),
                entry.maybe("kind").orElse(""),
                entry.maybe("timezone").orElse("UTC"));
    }

    private static EventType eventType(Entry entry) {
        List<EventType.Mode> modes = new ArrayList<>();
        for (Entry mode : entry.entries("modes")) {
            @Nullable Double score = mode.maybe("score").isPresent() ? mode.number("score") : null;
            modes.add(new EventType.Mode(
                    mode.text("id"), score, mode.maybe("cameo").orElse(null)));
        }
        return new EventType(
                entry.text("code"),
                (int) entry.number("quad"),
                entry.number("score"),
                entry.text("cameo"),
                entry.flag("symmetric"),
                modes,
                origin(entry));
    }
}
