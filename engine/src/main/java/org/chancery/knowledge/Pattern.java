package org.chancery.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a language expresses something: a trigger word, what must or must not hang from it, and where the roles are.
 *
 * @param id lower-case words with dots
 * @param layer which part of the record it feeds
 * @param gives what it says of a match, such as {@code type: SANCTION}; the keys depend on the layer
 * @param triggers lemmas, lower-case
 * @param partOfSpeech of the trigger
 * @param needs all of them must be met
 * @param without none of them may be met
 * @param roles in the order of the file
 * @param examples at least one to catch and one to leave
 */
public record Pattern(
        String id,
        Origin origin,
        Layer layer,
        Map<String, String> gives,
        Set<String> triggers,
        PartOfSpeech partOfSpeech,
        List<Need> needs,
        List<Need> without,
        List<Role> roles,
        List<Example> examples) {

    public Pattern {
        gives = Map.copyOf(gives);
        triggers = Set.copyOf(triggers);
        needs = List.copyOf(needs);
        without = List.copyOf(without);
        roles = List.copyOf(roles);
        examples = List.copyOf(examples);
    }

    /**
     * What a match of the pattern becomes. {@code ACT} decides the act of a statement from its content, {@code OUTCOME}
     * tells what nobody can be held to: a wish for a state of things, or words about one's own speech.
     */
    public enum Layer {
        ACT,
        COMMITMENT,
        ENCOUNTER,
        EVENT,
        INITIATIVE,
        OUTCOME,
        RELATION,
        UPCOMING
    }

    /** Word class of a trigger, by the first letters of its Penn Treebank tag. */
    public enum PartOfSpeech {
        VERB("VB", "MD"),
        NOUN("NN"),
        ADJECTIVE("JJ", "VBN", "VBD"),
        ANY("");

        private final List<String> tags;

        PartOfSpeech(String... tags) {
            this.tags = List.of(tags);
        }

        public boolean fits(String tag) {
            return tags.stream().anyMatch(tag::startsWith);
        }
    }

    /**
     * Something that hangs from the trigger.
     *
     * @param paths any of them
     * @param lemmas that its head may have; empty for any
     */
    public record Need(List<DependencyPath> paths, Set<String> lemmas) {
        public Need {
            paths = List.copyOf(paths);
            lemmas = Set.copyOf(lemmas);
        }
    }

    /**
     * @param paths tried in order; the first that leads somewhere counts
     * @param filler what may stand there
     */
    public record Role(String name, List<DependencyPath> paths, boolean required, Filler filler) {
        public Role {
            paths = List.copyOf(paths);
        }
    }

    /** What may fill a role: somebody who can act, or anything. */
    public enum Filler {
        ACTOR,
        ANYTHING
    }
}
