package org.chancery.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Sentence;
import org.chancery.ingest.DocumentLine;

/** Pace of the installed annotator, and of plain CoreNLP where it is installed. */
final class AnnotatorPace {

    /** In the adapter, which has another licence: known by its name only. */
    private static final String PLAIN = "org.chancery.corenlp.PlainPipeline";

    private final List<DocumentLine> lines;
    private final int rounds;

    AnnotatorPace(List<DocumentLine> lines, int rounds) {
        this.lines = lines;
        this.rounds = rounds;
    }

    void measure(StagePaces paces) {
        plain().ifPresent(plain -> run(StagePaces.PLAIN, plain, paces));
        Annotator annotator = Annotators.installed();
        run(StagePaces.ANNOTATOR, text -> tokens(annotator.annotate(text)), paces);
    }

    private void run(String stage, ToIntFunction<String> annotator, StagePaces paces) {
        for (int round = 0; round < rounds; round++) {
            if (round == rounds / 2) {
                paces.forget(stage);
            }
            for (DocumentLine line : lines) {
                int tokens = paces.timed(stage, 0, () -> annotator.applyAsInt(line.text()));
                paces.add(stage, tokens, 0, 0);
            }
        }
    }

    static int tokens(List<Sentence> sentences) {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }

    @SuppressWarnings("unchecked")
    private static Optional<ToIntFunction<String>> plain() {
        try {
            return Optional.of((ToIntFunction<String>)
                    Class.forName(PLAIN).getDeclaredConstructor().newInstance());
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(PLAIN + " cannot be made: are CoreNLP's models installed?", exception);
        }
    }
}
