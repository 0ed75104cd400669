package org.chancery.bench;

import java.util.List;
import java.util.Locale;
import org.chancery.code.Coder;
import org.chancery.code.Coding;
import org.chancery.code.Scheme;
import org.chancery.code.Training;

/** Codes one part of the pairs by what the others taught. */
final class CrossFold {

    private CrossFold() {}

    static void code(List<Training.Marked> marked, int[] folds, int fold, Coder coder, String[] rows) {
        for (int i = 0; i < folds.length; i++) {
            if (folds[i] == fold) {
                Training.Marked one = marked.get(i);
                Coding coding = coder.code(one.pair(), one.sentences(), Scheme.PLV);
                rows[i] = String.join(
                        "\t",
                        one.pair().id(),
                        coding.type(),
                        coding.mode(),
                        coding.status(),
                        String.format(Locale.ROOT, "%.3f", coding.confidence()),
                        coding.pattern());
            }
        }
    }
}
