package org.chancery.find;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Example;
import org.chancery.knowledge.Knowledge;

/** Proves topics by their own sentences; the words are enough for it, so that no parse is needed. */
final class TopicExamples {

    private static final String FOLDER = "lexicon/topics/";

    private final TopicFinder finder;

    TopicExamples(Knowledge knowledge) {
        this.finder = new TopicFinder(knowledge);
    }

    static boolean isOfTopics(Example example) {
        return example.origin().file().startsWith(FOLDER);
    }

    /** What was found instead of what the example wants; empty if it holds. */
    Optional<String> problem(Example example) {
        List<TopicFinder.Hit> hits = finder.hits(example.sentence());
        List<TopicFinder.Hit> own = hits.stream()
                .filter(hit -> hit.topic().id().equals(example.entry()))
                .toList();
        boolean holds = example.caught()
                ? example.marked().stream()
                        .allMatch(marked ->
                                own.stream().anyMatch(hit -> hit.span().equals(marked.span())))
                : own.isEmpty();
        return holds
                ? Optional.empty()
                : Optional.of("found instead: "
                        + hits.stream()
                                .map(hit ->
                                        hit.topic().id() + " by \"" + hit.span().text(example.sentence()) + "\"")
                                .toList());
    }
}
