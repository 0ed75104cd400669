package org.chancery.attribute;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** What one marked text teaches: for each decision of the model, candidates and the right answer. */
final class Lessons {

    /** A marked attribution on the tokens of its sentences. */
    private record Answer(
            Shape shape,
            int head,
            int first,
            int last,
            @Nullable Reach source,
            List<BitSet> content) {

        BitSet at(int sentence) {
            return content.get(sentence);
        }
    }

    private final int document;
    private final List<Shape> shapes;
    private final List<Answer> answers = new ArrayList<>();

    /** @param document the same for all readings of one */
    Lessons(Training.Marked marked, int document) {
        this.document = document;
        this.shapes = Quotations.shapes(marked.text());
        marked.attributions().forEach(one -> answer(one).ifPresent(answers::add));
    }

    int document() {
        return document;
    }

    private Optional<Answer> answer(Attribution one) {
        for (Shape shape : shapes) {
            BitSet cue = tokens(shape, one.cue());
            if (!cue.isEmpty()) {
                int first = cue.nextSetBit(0);
                int last = cue.length() - 1;
                List<BitSet> content = new ArrayList<>();
                for (Shape each : shapes) {
                    BitSet all = new BitSet();
                    one.content().forEach(piece -> all.or(tokens(each, piece)));
                    content.add(all);
                }
                BitSet source = new BitSet();
                one.source().forEach(piece -> source.or(tokens(shape, piece)));
                Reach reach = source.isEmpty() ? null : run(shape, source);
                return Optional.of(new Answer(shape, head(shape, first, last), first, last, reach, content));
            }
        }
        return Optional.empty();
    }

    private static BitSet tokens(Shape shape, Span span) {
        BitSet found = new BitSet();
        if (shape.sentence.end() <= span.begin() || span.end() <= shape.sentence.begin()) {
            return found;
        }
        shape.sentence.tokens().forEach(token -> {
            if (token.begin() < span.end() && span.begin() < token.end()) {
                found.set(token.index());
            }
        });
        return found;
    }

    /** The longest run of a set. */
    private static Reach run(Shape shape, BitSet set) {
        int first = -1;
        int last = -2;
        for (int from = set.nextSetBit(0); from >= 0; from = set.nextSetBit(set.nextClearBit(from))) {
            int to = set.nextClearBit(from) - 1;
            if (to - from > last - first) {
                first = from;
                last = to;
            }
        }
        return new Reach(first, last, head(shape, first, last), 0);
    }

    /** The token of a run that hangs from outside; a verb where several do. */
    private static int head(Shape shape, int first, int last) {
        int best = -1;
        for (int i = first; i <= last; i++) {
            boolean outside = shape.head[i] < first || shape.head[i] > last;
            boolean better = best < 0
                    || shape.mark[best] && !shape.mark[i]
                    || !shape.mark[i] && shape.depth[i] < shape.depth[best];
            if (outside && better) {
                best = i;
            }
        }
        return best < 0 ? first : best;
    }

    void hear(Attributor attributor) {
        attributor.hear(shapes);
    }

    void cues(List<int[]> examples, List<Boolean> right) {
        for (Shape shape : shapes) {
            BitSet heads = heads(shape);
            CueFeatures features = new CueFeatures(shape);
            for (int i = 0; i < shape.size; i++) {
                if (CueFeatures.isPossible(shape, i)) {
                    examples.add(features.of(i));
                    right.add(heads.get(i));
                }
            }
        }
    }

    void edges(List<Choice> ends, List<Integer> endAnswers, List<Choice> begins, List<Integer> beginAnswers) {
        for (Answer answer : answers) {
            CueEdges edges = new CueEdges(answer.shape());
            int head = answer.head();
            if (answer.last() - head <= CueEdges.AHEAD && head - answer.first() <= CueEdges.BACK) {
                ends.add(edges.ends(head, Choice.empty()));
                endAnswers.add(answer.last() - head);
                begins.add(edges.begins(head, answer.last(), Choice.empty()));
                beginAnswers.add(head - answer.first());
            }
        }
    }

    void spans(Model.Part part, List<Choice> examples, List<Integer> right) {
        for (Answer answer : answers) {
            span(part, answer, examples, right);
        }
    }

    private void span(Model.Part part, Answer answer, List<Choice> examples, List<Integer> right) {
        Shape shape = answer.shape();
        List<Reach> reaches = Candidates.of(shape, answer.head(), answer.first(), answer.last(), Attributor.DISTANCE);
        Reach wanted = answer.source();
        Reach other = null;
        if (part != Model.Part.SOURCE) {
            BitSet content = answer.at(shape.sentence.index());
            wanted = content.isEmpty() ? null : run(shape, content);
            other = known(reaches, answer.source());
            reaches = Attributor.without(reaches, other);
        }
        if (part == Model.Part.SECOND) {
            Reach main = wanted;
            if (main == null) {
                return;
            }
            BitSet rest = (BitSet) answer.at(shape.sentence.index()).clone();
            rest.clear(main.first(), main.last() + 1);
            wanted = rest.isEmpty() ? null : run(shape, rest);
            other = known(reaches, main);
            reaches = Attributor.without(reaches, main);
        }
        int index = wanted == null ? 0 : Candidates.find(reaches, wanted.first(), wanted.last()) + 1;
        if (wanted == null || index > 0) {
            Reach block = part == Model.Part.SECOND ? known(reaches, answer.source()) : other;
            examples.add(new SpanFeatures(shape, answer.head(), answer.first(), answer.last(), other, block, null)
                    .choice(reaches));
            right.add(index);
        }
    }

    private static @Nullable Reach known(List<Reach> reaches, @Nullable Reach reach) {
        if (reach == null) {
            return null;
        }
        int index = Candidates.find(reaches, reach.first(), reach.last());
        return index < 0 ? reach : reaches.get(index);
    }

    void drafts(Attributor attributor, List<int[]> examples, List<Boolean> right) {
        for (Shape shape : shapes) {
            BitSet heads = heads(shape);
            List<Draft> drafts = attributor.drafts(shape, attributor.probabilities(shape));
            for (Draft draft : drafts) {
                examples.add(new AcceptFeatures().of(draft, drafts));
                right.add(heads.get(draft.head()));
            }
        }
    }

    private BitSet heads(Shape shape) {
        BitSet heads = new BitSet();
        answers.stream().filter(answer -> answer.shape() == shape).forEach(answer -> heads.set(answer.head()));
        return heads;
    }

    void extensions(List<int[]> examples, List<Boolean> right) {
        for (Answer answer : answers) {
            for (int step = -1; step <= 1; step += 2) {
                extension(answer, step, examples, right);
            }
        }
    }

    private void extension(Answer answer, int step, List<int[]> examples, List<Boolean> right) {
        Shape home = answer.shape();
        BitSet content = answer.at(home.sentence.index());
        Reach main = content.isEmpty() ? null : run(home, content);
        Shape from = home;
        int at = home.sentence.index() + step;
        for (int count = 0; at >= 0 && at < shapes.size() && count < 12; at += step, count++) {
            Shape next = shapes.get(at);
            boolean taken = answer.at(at).cardinality() * 2 >= next.size
                    || answer.at(at).cardinality() * 2
                            >= Extension.reach(next, step).length();
            examples.add(new Extension().of(home, answer.head(), main, from, next, step, count, Voices.surest(next)));
            right.add(taken);
            if (!taken) {
                return;
            }
            from = next;
        }
    }
}
