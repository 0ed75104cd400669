package org.chancery.knowledge;

import java.util.List;
import java.util.Set;

/**
 * A reporting verb, with the ways in which it takes what was said.
 *
 * @param lemmas of the verb
 * @param act of {@code ontology/statements.yaml}
 * @param generic whether the content may decide the act ("noted that … opposes")
 * @param inward whether it tells what goes on in somebody: that others tell of it does not make it his words
 * @param frames how content and addressee hang from the verb
 * @param objects lemmas of the noun that makes the cue with the verb ("exchange views"); empty where the verb is alone
 * @param particles that belong to the verb ("point out"); empty for none
 */
public record Cue(
        String id,
        Origin origin,
        Set<String> lemmas,
        String act,
        boolean generic,
        boolean inward,
        List<Frame> frames,
        Set<String> objects,
        Set<String> particles,
        List<Example> examples) {

    public Cue {
        lemmas = Set.copyOf(lemmas);
        frames = List.copyOf(frames);
        objects = Set.copyOf(objects);
        particles = Set.copyOf(particles);
        examples = List.copyOf(examples);
    }

    /** How the content hangs from the verb. */
    public enum Kind {
        /** "said that …", "…, she said", and words in quotation marks. */
        CLAUSE,
        /** "agreed to …": the speaker will act. */
        INFINITIVE,
        /** "urged them to …": the addressee should act. */
        ASK,
        /** "praised …": the object is what was said. */
        THING,
        /** "called for …": a phrase with one of the frame's prepositions. */
        ABOUT,
        /** "thanked him for …", "briefed her on …": the object is addressed, the phrase is what was said. */
        PERSON
    }

    /** @param prepositions of the phrase; empty where the kind needs none */
    public record Frame(Kind kind, Set<String> prepositions) {
        public Frame {
            prepositions = Set.copyOf(prepositions);
        }

        /** As a knowledge file writes it: {@code clause}, {@code about: of|on}. */
        @Override
        public String toString() {
            String name = kind.name().toLowerCase(java.util.Locale.ROOT);
            return prepositions.isEmpty()
                    ? name
                    : name + ": " + String.join("|", new java.util.TreeSet<>(prepositions));
        }
    }
}
