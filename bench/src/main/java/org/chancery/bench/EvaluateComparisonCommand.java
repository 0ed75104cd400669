package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.chancery.cli.Subcommand;
import org.chancery.compare.Comparer;
import org.chancery.compare.Comparison;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.Merger;
import org.chancery.read.Completeness;
import org.chancery.resolve.Record;
import org.chancery.write.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./chancery evaluate-comparison}: pairs of texts against what people say that they share. */
@Command(
        name = "evaluate-comparison",
        mixinStandardHelpOptions = true,
        description = {
            "Compares pairs of texts and tells how much of what people say that both have, or only one has, stands where it should.",
            "",
            "The records are those of \"read --batch\"; the two of a pair are named alike up to a full stop (call7.us, call7.fr).",
            "The expectations are a table with tabs: pair, class (both, us_only, fr_only), label, words of the text that comes first by",
            "name, words of the second. A class with a star is a part of a statement that both have; it counts in the strict figures."
        })
public final class EvaluateComparisonCommand implements Callable<Integer>, Subcommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--records", required = true, paramLabel = "FILE.jsonl", description = "Records of the texts.")
    private Path records = Path.of("");

    @Option(names = "--expectations", required = true, paramLabel = "FILE.tsv", description = "What people say.")
    private Path expectations = Path.of("");

    @Option(names = "--errors", description = "List what stands where it should not.")
    private boolean errors;

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<PairScore.Expectation> all = Files.readString(expectations)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(PairScore.Expectation::parse)
                .toList();
        Map<String, List<Record>> pairs = pairs();
        Knowledge knowledge = Knowledge.packed();
        Comparer comparer = new Comparer(knowledge);
        Merger merger = new Merger(knowledge);
        List<PairScore.Verdict> verdicts = new java.util.ArrayList<>();
        List<String> even = List.copyOf(pairs.keySet());
        int paired = 0;
        int wronglyAbsent = 0;
        for (Map.Entry<String, List<Record>> pair : pairs.entrySet()) {
            Comparison comparison = comparer.compare(pair.getValue());
            PairScore score = new PairScore(pair.getValue(), comparison);
            all.stream()
                    .filter(e -> e.pair().equals(pair.getKey()))
                    .map(score::check)
                    .forEach(verdicts::add);
            boolean together = merger.merge(pair.getValue()).stream()
                    .anyMatch(e -> e.reports().size() == 2);
            paired += together ? 1 : 0;
            if (!together) {
                out.println("not paired: " + pair.getKey());
            }
            wronglyAbsent += wronglyAbsent(comparison);
        }
        out.printf(Locale.ROOT, "encounters paired: %d of %d%n", paired, pairs.size());
        out.printf(Locale.ROOT, "absences claimed of excerpts: %d%n", wronglyAbsent);
        tell(out, "all", verdicts, v -> true);
        tell(out, "half A (even)", verdicts, v -> even.indexOf(v.expectation().pair()) % 2 == 0);
        tell(out, "half B (odd)", verdicts, v -> even.indexOf(v.expectation().pair()) % 2 == 1);
        if (errors) {
            verdicts.stream()
                    .filter(v -> !v.right())
                    .forEach(v -> out.println(v.expectation().pair() + " "
                            + (v.expectation().side().isEmpty()
                                    ? "both"
                                    : v.expectation().side() + "_only")
                            + (v.expectation().within() ? "*" : "") + " "
                            + v.expectation().label() + "\n    " + v.found()));
        }
        out.flush();
        return 0;
    }

    private static int wronglyAbsent(Comparison comparison) {
        int wrong = 0;
        for (Comparison.Row row : comparison.rows()) {
            for (int side = 0; side < comparison.texts().size(); side++) {
                Comparison.TextFacts text = comparison.texts().get(side);
                String absence = row.absence() == null ? "" : row.absence();
                boolean claimed = absence.contains("not mentioned in the text published by " + text.label());
                wrong += claimed && text.completeness() != Completeness.FULL ? 1 : 0;
            }
        }
        return wrong;
    }

    private Map<String, List<Record>> pairs() throws IOException {
        Map<String, List<Record>> pairs = new TreeMap<>();
        try (var lines = Files.lines(records)) {
            lines.map(RecordJson::read).forEach(record -> {
                String name = record.document().id();
                pairs.computeIfAbsent(
                                name.substring(0, Math.max(0, name.indexOf('.'))), key -> new java.util.ArrayList<>())
                        .add(record);
            });
        }
        pairs.values()
                .forEach(list -> list.sort(
                        java.util.Comparator.comparing(r -> r.document().id())));
        pairs.values().removeIf(list -> list.size() != 2);
        return pairs;
    }

    private static void tell(
            PrintWriter out, String name, List<PairScore.Verdict> verdicts, Predicate<PairScore.Verdict> chosen) {
        List<PairScore.Verdict> both = verdicts.stream()
                .filter(chosen)
                .filter(v -> v.expectation().side().isEmpty())
                .toList();
        List<PairScore.Verdict> only = verdicts.stream()
                .filter(chosen)
                .filter(v -> !v.expectation().side().isEmpty())
                .toList();
        List<PairScore.Verdict> whole =
                only.stream().filter(v -> !v.expectation().within()).toList();
        long right = whole.stream().filter(PairScore.Verdict::right).count();
        out.printf(
                Locale.ROOT,
                "%s: both aligned %d of %d (certain %d); one side's on its side %d of %d, strict %d of %d%n",
                name,
                both.stream().filter(PairScore.Verdict::right).count(),
                both.size(),
                both.stream().filter(PairScore.Verdict::certain).count(),
                right,
                whole.size(),
                only.stream().filter(PairScore.Verdict::right).count(),
                only.size());
    }
}
