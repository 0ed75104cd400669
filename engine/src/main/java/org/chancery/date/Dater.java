package org.chancery.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.knowledge.TimeRule;
import org.chancery.read.Span;

/** Finds expressions of time and gives their values. One instance may be used by several threads. */
public final class Dater {

    private final Grammar grammar;
    private final Tenses tenses;
    private final LookAlikes lookAlikes = new LookAlikes();

    /** @throws KnowledgeException if a rule cannot be compiled; the message names file and line */
    public Dater(Knowledge knowledge) {
        for (TimeRule rule : knowledge.timeRules()) {
            if (!Readings.has(rule.reads())) {
                throw new KnowledgeException(rule.origin() + ": \"reads\" names no reading: " + rule.reads());
            }
        }
        this.grammar = new Grammar(knowledge);
        this.tenses = new Tenses(kind -> words(knowledge, kind));
    }

    private static Set<String> words(Knowledge knowledge, String id) {
        return knowledge.timeWords().stream()
                .filter(words -> words.id().equals(id))
                .flatMap(words -> words.words().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Expressions of each sentence, in the order of the text. */
    public List<List<Dated>> date(Text text) {
        String body = text.document().text();
        List<List<Word>> words = new ArrayList<>();
        List<List<Node>> nodes = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Word> own = Word.of(sentence, body);
            words.add(own);
            nodes.add(new Chart(grammar, own).nodes(node -> lookAlikes.allow(node, own, sentence)));
        }
        Story story = new Story(
                text.document().published(),
                Narratives.is(nodes, text.document().published()),
                Narratives.isOfAntiquity(nodes));
        List<List<Dated>> dated = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            dated.add(read(text.sentences().get(i), words.get(i), nodes.get(i), story));
        }
        return dated;
    }

    private List<Dated> read(Sentence sentence, List<Word> words, List<Node> nodes, Story story) {
        List<Dated> dated = new ArrayList<>();
        story.nextSentence();
        for (Node node : nodes) {
            Word first = words.get(node.from());
            Word last = words.get(node.to() - 1);
            story.tense(tenses.around(sentence, first.token(), last.token()));
            Optional<Value> value = Readings.read(node, story);
            value.ifPresent(found -> {
                dated.add(new Dated(
                        new Span(first.begin(), last.end()), found.type(), found.text(), found.modifier(), node.by()));
                if (found.moment() != null) {
                    story.pass(found.moment());
                    if (story.takes(node, found.moment())) {
                        story.tell(found.moment());
                    }
                }
            });
        }
        return dated;
    }
}
