package org.chancery.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives the topic that an entry describes, and refuses a tree with a hole. */
final class TopicReader {

    private TopicReader() {}

    static Topic read(Entry entry) {
        Topic topic = new Topic(
                entry.text("id"),
                KnowledgeReader.origin(entry),
                entry.text("name"),
                entry.list("words"),
                entry.list("names"),
                entry.list("weak"),
                entry.list("beside"),
                entry.list("lookalikes"),
                Examples.of(entry));
        if (topic.words().isEmpty() && topic.names().isEmpty() && topic.weak().isEmpty()) {
            throw entry.wrong("words", "is missing: expected one word or more by which the topic is known");
        }
        if (topic.weak().isEmpty() != topic.beside().isEmpty()) {
            throw entry.wrong("weak", "and \"beside\" belong together: weak words count only beside others");
        }
        return topic;
    }

    static void checkTree(List<Topic> topics) {
        Set<String> ids = topics.stream().map(Topic::id).collect(Collectors.toSet());
        for (Topic topic : topics) {
            if (!topic.parent().isEmpty() && !ids.contains(topic.parent())) {
                throw new KnowledgeException(topic.origin() + ": \"id\" is \"" + topic.id()
                        + "\", but there is no topic \"" + topic.parent() + "\" above it");
            }
        }
    }
}
