package org.chancery.attribute;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.Text;

/** Makes the weights of an {@link Attributor} from texts in which people marked who says what. */
public final class Training {

    /** A text and the attributions that people marked in it; their sentence, head and probability are not looked at. */
    public record Marked(Text text, List<Attribution> attributions) {
        public Marked {
            attributions = List.copyOf(attributions);
        }
    }

    private static final long SEED = 20260101;
    private static final int FOLDS = 3;

    private final Model model;

    Training() {
        model = new Model(new EnumMap<>(Model.Part.class));
    }

    /** Learns from texts. Readings of one document by several annotators bear its id; none is learned from where another is left out. */
    public static Training of(List<Marked> texts) {
        List<Lessons> all = lessons(texts);
        Training training = new Training();
        listen(all);
        training.parts(all);
        training.extensions(all);
        training.accept(all);
        return training;
    }

    static List<Lessons> lessons(List<Marked> texts) {
        List<Lessons> all = new ArrayList<>();
        Map<String, Integer> documents = new HashMap<>();
        for (Marked marked : texts) {
            String id = marked.text().document().id();
            documents.putIfAbsent(id, documents.size());
            all.add(new Lessons(marked, documents.get(id)));
        }
        return all;
    }

    /** What the weights give for a text. */
    public Attributor attributor() {
        return new Attributor(model, Attributor.Thresholds.TUNED);
    }

    /** The same with another probability that an attribution must have. */
    public Attributor attributor(double accept) {
        return new Attributor(model, new Attributor.Thresholds(Attributor.Thresholds.TUNED.draft(), accept, 0.5));
    }

    public void write(OutputStream out) throws IOException {
        model.write(out);
    }

    /** Tells each text where cues may be, by weights learned from other texts. */
    static void listen(List<Lessons> all) {
        for (int fold = 0; fold < FOLDS; fold++) {
            Training part = new Training();
            part.cues(fold(all, fold, false));
            Attributor attributor = part.attributor();
            fold(all, fold, true).forEach(lesson -> lesson.hear(attributor));
        }
    }

    /** The texts of a fold, or all others. */
    static List<Lessons> fold(List<Lessons> all, int fold, boolean inside) {
        return all.stream()
                .filter(lesson -> lesson.document() % FOLDS == fold == inside)
                .toList();
    }

    private void parts(List<Lessons> lessons) {
        cues(lessons);
        edges(lessons);
        for (Model.Part part : List.of(Model.Part.SOURCE, Model.Part.CONTENT, Model.Part.SECOND)) {
            spans(part, lessons);
        }
    }

    void cues(List<Lessons> lessons) {
        List<int[]> examples = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        lessons.forEach(lesson -> lesson.cues(examples, answers));
        model.put(Model.Part.CUE, new Learner(22, 0.03, 5e-4, SEED).learn(examples, answers, 7));
    }

    private void edges(List<Lessons> lessons) {
        List<Choice> ends = new ArrayList<>();
        List<Integer> endAnswers = new ArrayList<>();
        List<Choice> begins = new ArrayList<>();
        List<Integer> beginAnswers = new ArrayList<>();
        lessons.forEach(lesson -> lesson.edges(ends, endAnswers, begins, beginAnswers));
        model.put(Model.Part.CUE_END, new Learner(19, 0.03, 1e-4, SEED).choose(ends, endAnswers, 6));
        model.put(Model.Part.CUE_BEGIN, new Learner(19, 0.03, 1e-4, SEED).choose(begins, beginAnswers, 6));
    }

    private void spans(Model.Part part, List<Lessons> lessons) {
        List<Choice> examples = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        lessons.forEach(lesson -> lesson.spans(part, examples, answers));
        int bits = part == Model.Part.SECOND ? 19 : 21;
        model.put(part, new Learner(bits, 0.025, 1e-4, SEED).choose(examples, answers, 6));
    }

    private void extensions(List<Lessons> lessons) {
        List<int[]> examples = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        lessons.forEach(lesson -> lesson.extensions(examples, answers));
        model.put(Model.Part.EXTENSION, new Learner(16, 0.04, 1e-4, SEED).learn(examples, answers, 6));
    }

    /** Learns to accept drafts from those that a model makes of texts which it has not learned from. */
    private void accept(List<Lessons> lessons) {
        List<int[]> examples = new ArrayList<>();
        List<Boolean> answers = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Training part = new Training();
            part.parts(fold(lessons, fold, false));
            Attributor attributor = part.attributor();
            fold(lessons, fold, true).forEach(lesson -> lesson.drafts(attributor, examples, answers));
        }
        model.put(Model.Part.ACCEPT, new Learner(18, 0.03, 1e-4, SEED).learn(examples, answers, 6));
    }
}
