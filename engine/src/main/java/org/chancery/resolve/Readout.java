package org.chancery.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.ClosingFinder;
import org.chancery.find.ToneFinder;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is usual in readouts and read between their lines: words for the tone of talks, and formulas that round off. Both need an
 * encounter that the text is about. It may be used by several threads at once.
 */
final class Readout {

    /** Said of talks that somebody would like to have, or asks about. */
    private static final Set<Record.Modality> UNREAL =
            EnumSet.complementOf(EnumSet.of(Record.Modality.FACT, Record.Modality.POSSIBILITY));

    private final ToneFinder toneFinder;
    private final ClosingFinder closingFinder;

    Readout(Knowledge knowledge) {
        this.toneFinder = new ToneFinder(knowledge);
        this.closingFinder = new ClosingFinder(knowledge);
    }

    List<Record.Tone> tones(Reading reading, List<Record.Encounter> met, List<Record.Statement> statements) {
        List<Record.Tone> tones = new ArrayList<>();
        if (met.isEmpty()) {
            return tones;
        }
        for (Sentence sentence : reading.text.sentences()) {
            for (ToneFinder.Found one : toneFinder.find(sentence)) {
                Optional<Record.Statement> within = within(statements, one.word());
                if (within.filter(Readout::isUnreal).isEmpty()) {
                    Words entry = one.entry();
                    tones.add(new Record.Tone(
                            "n" + (tones.size() + 1),
                            reading.text.quote(one.word()).replaceAll("\\s+", " "),
                            one.of(),
                            entry.give("class"),
                            reading(entry),
                            entry.give("source"),
                            encounter(met, sentence.span()),
                            within.map(Record.Statement::id).orElse(null),
                            List.of(reading.evidence(one.word(), entry.id()))));
                }
            }
        }
        return tones;
    }

    List<Record.Closing> closings(Reading reading, List<Record.Encounter> met) {
        List<Record.Closing> closings = new ArrayList<>();
        if (met.isEmpty()) {
            return closings;
        }
        for (Sentence sentence : reading.text.sentences()) {
            for (ClosingFinder.Found one : closingFinder.find(sentence)) {
                Words entry = one.entry();
                closings.add(new Record.Closing(
                        "z" + (closings.size() + 1),
                        reading.text.quote(one.span()).replaceAll("\\s+", " "),
                        entry.give("class"),
                        reading(entry),
                        entry.give("source"),
                        encounter(met, sentence.span()),
                        List.of(reading.evidence(one.span(), entry.id()))));
            }
        }
        return closings;
    }

    private static int reading(Words entry) {
        return Integer.parseInt(entry.give("reading").replace("+", ""));
    }

    private static boolean isUnreal(Record.Statement statement) {
        return UNREAL.contains(statement.modality()) || statement.polarity() == Record.Polarity.NEGATIVE;
    }

    private static Optional<Record.Statement> within(List<Record.Statement> statements, Span word) {
        return statements.stream()
                .filter(statement -> statement.contentSpans().stream().anyMatch(span -> span.covers(word)))
                .findFirst();
    }

    /** The one that the same sentence tells of, else the one that the report is about. */
    private static @Nullable String encounter(List<Record.Encounter> met, Span sentence) {
        return met.stream()
                .filter(one ->
                        one.evidence().stream().anyMatch(words -> words.span().overlaps(sentence)))
                .findFirst()
                .or(() -> met.stream().filter(Record.Encounter::main).findFirst())
                .map(Record.Encounter::id)
                .orElse(null);
    }
}
