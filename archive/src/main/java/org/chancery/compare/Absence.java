package org.chancery.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.read.Completeness;

/** What may be said where a text does not have something. That it is absent is said of a whole text only. */
final class Absence {

    private Absence() {}

    static String words(List<Comparison.TextFacts> without) {
        return without.stream().map(Absence::words).collect(Collectors.joining("; "));
    }

    private static String words(Comparison.TextFacts text) {
        return text.completeness() == Completeness.FULL
                ? "not mentioned in the text published by " + text.label()
                : "not in the part we have of the text published by " + text.label();
    }
}
