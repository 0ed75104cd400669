package org.chancery.attribute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.annotate.Text;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** Says who says what in a text, by a trained model. It may be used by several threads at once. */
public final class Attributor {

    static final String RESOURCE = "/org/chancery/attribute/attribution.model";

    /** Steps through the tree from a cue to what may be its source or content. */
    static final int DISTANCE = 6;

    private static final int MOST_NEIGHBOURS = 12;

    private final Model model;
    final Thresholds thresholds;

    /**
     * @param draft probability that a word must have to be looked at as a cue
     * @param accept probability that a draft must have
     * @param extension probability that a neighbouring sentence must have
     */
    record Thresholds(double draft, double accept, double extension) {
        static final Thresholds TUNED = new Thresholds(0.12, 0.4, 0.5);
    }

    Attributor(Model model, Thresholds thresholds) {
        this.model = model;
        this.thresholds = thresholds;
    }

    /** With the weights that this library brings. */
    public static Attributor installed() {
        try (InputStream in = Attributor.class.getResourceAsStream(RESOURCE)) {
            return new Attributor(
                    Model.read(Objects.requireNonNull(in, RESOURCE + " is missing on the class path")),
                    Thresholds.TUNED);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read: build the program anew", e);
        }
    }

    /** All attributions, in the order of their cues. */
    public List<Attribution> attribute(Text text) {
        List<Shape> shapes = Quotations.shapes(text);
        List<double[]> cues = hear(shapes);
        List<Attribution> found = new ArrayList<>();
        for (Shape shape : shapes) {
            found.addAll(in(shapes, shape, cues, text.document().text()));
        }
        found.sort(Comparator.comparingInt((Attribution a) -> a.cue().begin()));
        return found;
    }

    /** Looks for cues in all sentences, and tells them what it found. */
    List<double[]> hear(List<Shape> shapes) {
        List<double[]> cues = shapes.stream().map(this::probabilities).toList();
        for (int i = 0; i < cues.size(); i++) {
            Voices.hear(shapes.get(i), cues.get(i));
        }
        return cues;
    }

    double[] probabilities(Shape shape) {
        CueFeatures features = new CueFeatures(shape);
        Weights cues = model.of(Model.Part.CUE);
        double[] found = new double[shape.size];
        for (int i = 0; i < found.length; i++) {
            found[i] = CueFeatures.isPossible(shape, i)
                    ? Weights.probability(features.gather(i).score(cues))
                    : 0;
        }
        return found;
    }

    /** All that may be an attribution in a sentence. */
    List<Draft> drafts(Shape shape, double[] probabilities) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < shape.size; i++) {
            if (probabilities[i] >= thresholds.draft()) {
                drafts.add(draft(shape, i, probabilities[i]));
            }
        }
        return drafts;
    }

    private Draft draft(Shape shape, int head, double probability) {
        CueEdges edges = new CueEdges(shape);
        int last = head + Choice.best(edges.ends(head, by(Model.Part.CUE_END)).probabilities());
        int first = head
                - Choice.best(edges.begins(head, last, by(Model.Part.CUE_BEGIN)).probabilities());
        List<Reach> reaches = Candidates.of(shape, head, first, last, DISTANCE);
        double[] bySource = new SpanFeatures(shape, head, first, last, null, null, model.of(Model.Part.SOURCE))
                .choice(reaches)
                .probabilities();
        int source = Choice.best(bySource);
        Reach sourceReach = source == 0 ? null : reaches.get(source - 1);
        List<Reach> free = without(reaches, sourceReach);
        double[] byContent = new SpanFeatures(
                        shape, head, first, last, sourceReach, sourceReach, model.of(Model.Part.CONTENT))
                .choice(free)
                .probabilities();
        int main = Choice.best(byContent);
        return new Draft(
                shape,
                head,
                probability,
                first,
                last,
                sourceReach,
                bySource[source],
                main == 0 ? null : free.get(main - 1),
                byContent[main]);
    }

    private Choice by(Model.Part part) {
        return Choice.by(model.of(part));
    }

    private List<Attribution> in(List<Shape> shapes, Shape shape, List<double[]> cues, String body) {
        List<Draft> drafts = drafts(shape, cues.get(shape.sentence.index()));
        List<Attribution> found = new ArrayList<>();
        for (Draft draft : drafts) {
            double probability = model.of(Model.Part.ACCEPT).probability(new AcceptFeatures().of(draft, drafts));
            if (probability >= thresholds.accept()) {
                Attribution one = attribution(shapes, draft, probability, body);
                if (!one.content().isEmpty()) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private Attribution attribution(List<Shape> shapes, Draft draft, double probability, String body) {
        Shape shape = draft.shape();
        Reach main = draft.main();
        Reach second = main == null ? null : second(draft, main);
        List<Span> content = new ArrayList<>();
        neighbours(shapes, shape, draft.head(), main, -1, content);
        if (main != null) {
            content.add(span(shape, main));
        }
        if (second != null) {
            content.add(span(shape, second));
        }
        neighbours(shapes, shape, draft.head(), main, 1, content);
        Reach source = draft.source();
        return new Attribution(
                shape.sentence.index(),
                draft.head(),
                source == null ? List.of() : List.of(span(shape, source)),
                shape.sentence.span(draft.first(), draft.last()),
                Pieces.joined(content, body),
                probability);
    }

    /** The other piece of content in the same sentence, such as behind "she said". */
    private @Nullable Reach second(Draft draft, Reach main) {
        Shape shape = draft.shape();
        List<Reach> reaches = without(
                without(Candidates.of(shape, draft.head(), draft.first(), draft.last(), DISTANCE), draft.source()),
                main);
        double[] probabilities = new SpanFeatures(
                        shape,
                        draft.head(),
                        draft.first(),
                        draft.last(),
                        main,
                        draft.source(),
                        model.of(Model.Part.SECOND))
                .choice(reaches)
                .probabilities();
        int best = Choice.best(probabilities);
        return best == 0 ? null : reaches.get(best - 1);
    }

    static List<Reach> without(List<Reach> reaches, @Nullable Reach taken) {
        return taken == null
                ? reaches
                : reaches.stream().filter(reach -> !reach.overlaps(taken)).toList();
    }

    private static Span span(Shape shape, Reach reach) {
        return shape.sentence.span(reach.first(), reach.last());
    }

    private void neighbours(
            List<Shape> shapes, Shape home, int cue, @Nullable Reach main, int step, List<Span> content) {
        Shape from = home;
        Extension extension = new Extension();
        int at = home.sentence.index() + step;
        for (int count = 0; count < MOST_NEIGHBOURS && at >= 0 && at < shapes.size(); count++, at += step) {
            Shape next = shapes.get(at);
            int[] items = extension.of(home, cue, main, from, next, step, count, Voices.surest(next));
            if (model.of(Model.Part.EXTENSION).probability(items) < thresholds.extension()) {
                return;
            }
            content.add(span(next, Extension.reach(next, step)));
            from = next;
        }
    }
}
