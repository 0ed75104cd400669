package org.chancery.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.resolve.Record.Act;
import org.chancery.resolve.Record.Modality;
import org.chancery.resolve.Record.Polarity;

/** In what two accounts of one thing differ, in plain words: numbers, firmness, degree, negation. */
final class Differences {

    private static final Set<Modality> TO_COME =
            Set.of(Modality.INTENTION, Modality.WISH, Modality.POSSIBILITY, Modality.CONDITION);

    private final Ladders ladders;

    Differences(Ladders ladders) {
        this.ladders = ladders;
    }

    /** @param close whether the two are so alike that degree and negation tell something */
    List<String> between(Passage a, Passage b, String labelA, String labelB, boolean close) {
        List<String> differences = new ArrayList<>();
        numbers(a, b, labelA, labelB).ifPresent(differences::add);
        firmness(a, b, labelA, labelB).ifPresent(differences::add);
        if (!close) {
            return differences;
        }
        degree(a, b, labelA, labelB, differences);
        if (a.statement() != null
                && b.statement() != null
                && a.statement().polarity() != b.statement().polarity()) {
            boolean first = a.statement().polarity() == Polarity.NEGATIVE;
            differences.add("negated by " + (first ? labelA : labelB) + " only");
        }
        return differences;
    }

    private static Optional<String> numbers(Passage a, Passage b, String labelA, String labelB) {
        for (Amount one : a.amounts()) {
            for (Amount other : b.amounts()) {
                boolean comparable = !one.unit().isEmpty() && one.unit().equals(other.unit());
                boolean shared = a.amounts().stream().anyMatch(other::equals)
                        || b.amounts().stream().anyMatch(one::equals);
                if (comparable && !shared) {
                    return Optional.of(
                            "number: " + one.written() + " (" + labelA + "), " + other.written() + " (" + labelB + ")");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> firmness(Passage a, Passage b, String labelA, String labelB) {
        Passage.Statement one = a.statement();
        Passage.Statement other = b.statement();
        if (one == null || other == null) {
            return Optional.empty();
        }
        String first = held(one);
        String second = held(other);
        return first.equals(second) || first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of("how it is held: " + first + " (" + labelA + "), " + second + " (" + labelB + ")");
    }

    /** What an act and its modality make of the thing; empty where two such words would not differ in earnest. */
    private static String held(Passage.Statement statement) {
        if (statement.act() == Act.THANK || statement.act() == Act.PRAISE) {
            return "as done, with " + (statement.act() == Act.THANK ? "thanks" : "praise");
        }
        if (statement.act() == Act.COMMIT && statement.modality() == Modality.INTENTION) {
            return "as intended";
        }
        return TO_COME.contains(statement.modality())
                ? "as a " + statement.modality().name().toLowerCase(Locale.ROOT)
                : statement.modality() == Modality.OBLIGATION ? "as an obligation" : "";
    }

    private void degree(Passage a, Passage b, String labelA, String labelB, List<String> differences) {
        List<Ladders.Rung> one = ladders.in(a.words());
        List<Ladders.Rung> other = ladders.in(b.words());
        Set<String> names = new LinkedHashSet<>();
        one.forEach(rung -> names.add(rung.ladder()));
        for (String ladder : names) {
            Optional<Ladders.Rung> first = Ladders.highest(one, ladder);
            Optional<Ladders.Rung> second = Ladders.highest(other, ladder);
            if (first.isPresent()
                    && second.isPresent()
                    && first.get().step() != second.get().step()) {
                differences.add("degree: “" + first.get().written() + "” (" + labelA + "), “"
                        + second.get().written() + "” (" + labelB + ")");
            }
        }
    }
}
