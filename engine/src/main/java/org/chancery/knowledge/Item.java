package org.chancery.knowledge;

/**
 * One entry of knowledge, made into what it describes.
 *
 * @param kind what it is, such as {@code patterns} or {@code lexicon/titles}; ids are unique within a kind
 * @param value a {@link State}, {@link Pattern} and the like
 */
record Item(String kind, String id, Origin origin, Object value) {

    static final String STATES = "states";
    static final String PERSONS = "persons";
    static final String BODIES = "bodies";
    static final String PATTERNS = "patterns";
    static final String WORDINGS = "formulations";
    static final String PLACES = "places";
    static final String OUTLETS = "outlets";
    static final String TIME_WORDS = "times/words";
    static final String TIME_RULES = "times";
    static final String CUES = "lexicon/reporting-verbs";
    static final String TOPICS = "lexicon/topics";
    static final String EVENT_TYPES = "ontology/plover";
    static final String LEXICON = "lexicon/";
    static final String ONTOLOGY = "ontology/";
    static final String RELEASES = "releases/";

    /** @param name of the file below the folder of knowledge */
    static Item of(String name, Entry entry) {
        String kind = kind(name, entry);
        return new Item(kind, entry.text("id"), entry.origin(), value(kind, entry));
    }

    private static String kind(String name, Entry entry) {
        String bare = name.substring(0, name.length() - ".yaml".length());
        String folder = name.substring(0, name.indexOf('/'));
        return switch (folder) {
            case "actors" ->
                name.startsWith("actors/states/") ? STATES : name.startsWith("actors/persons") ? PERSONS : BODIES;
            case "lexicon" -> name.startsWith(TOPICS + "/") ? TOPICS : bare;
            case "ontology" -> bare.equals(EVENT_TYPES) || entry.has("quad") ? EVENT_TYPES : bare;
            case "releases" -> bare;
            case "times" -> bare.equals(TIME_WORDS) ? TIME_WORDS : TIME_RULES;
            default -> folder;
        };
    }

    private static Object value(String kind, Entry entry) {
        return switch (kind) {
            case STATES -> StateReader.read(entry);
            case PERSONS -> PersonReader.read(entry);
            case BODIES -> BodyReader.read(entry);
            case PATTERNS -> PatternReader.read(entry);
            case WORDINGS -> WordingReader.read(entry);
            case PLACES -> PlaceReader.read(entry);
            case OUTLETS -> PublisherReader.read(entry);
            case TIME_WORDS -> TimeReader.words(entry);
            case TIME_RULES -> TimeReader.rule(entry);
            case CUES -> CueReader.read(entry);
            case TOPICS -> TopicReader.read(entry);
            case EVENT_TYPES -> EventTypeReader.read(entry);
            default -> kind.startsWith(LEXICON) ? WordsReader.read(entry, "forms") : WordsReader.plain(entry);
        };
    }
}
