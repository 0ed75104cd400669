package org.chancery.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.Pipeline;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Text;
import org.chancery.cli.Subcommand;
import org.chancery.date.Dated;
import org.chancery.date.Dater;
import org.chancery.read.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./chancery evaluate-times}: scores expressions of time and their values against those that people marked. */
@Command(
        name = "evaluate-times",
        mixinStandardHelpOptions = true,
        description = "Scores expressions of time and their values against those that people marked.",
        footer = {"", "Exit code: 0; 2 if the command or the file is not right."})
public final class EvaluateTimesCommand implements Callable<Integer>, Subcommand {

    /** Readings of all texts to warm up for the pace, and as many to measure it. */
    private static final int ROUNDS = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--gold", required = true, paramLabel = "FILE.jsonl", description = "Texts with marked times.")
    private @Nullable Path gold;

    @Option(names = "--parses", paramLabel = "DIR", description = "Keep analyses here, and take what is there.")
    private @Nullable Path parses;

    @Option(names = "--halves", description = "Also the texts on even lines and on odd ones, counted from 0.")
    private boolean halves;

    @Option(names = "--pace", description = "Read all texts six times more and tell the pace of the last three.")
    private boolean pace;

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() {
        List<TimedText> marked = marked();
        Annotator installed = Annotators.installed();
        Pipeline pipeline = Pipeline.with(parses == null ? installed : new AnalysisStore(installed, parses));
        Annotator annotator = parses == null ? installed : new AnalysisStore(installed, parses);
        Dater dater = new Dater(pipeline.knowledge());
        List<Text> texts = new ArrayList<>();
        for (TimedText one : marked) {
            Document document = pipeline.reader().read(one.id(), Map.of("published", one.published()), one.text());
            texts.add(new Text(document, annotator.annotate(document.text())));
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        print(marked, texts, dater, out);
        if (pace) {
            printPace(texts, dater, out);
        }
        out.flush();
        return 0;
    }

    private List<TimedText> marked() {
        Path file = Objects.requireNonNull(gold);
        try {
            return TimedText.parse(Files.readAllLines(file));
        } catch (IOException | IllegalArgumentException exception) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    file + " cannot be read: " + exception.getMessage(),
                    exception);
        }
    }

    private void print(List<TimedText> marked, List<Text> texts, Dater dater, PrintWriter out) {
        TimeScore[] scores = {new TimeScore(), new TimeScore(), new TimeScore()};
        for (int i = 0; i < marked.size(); i++) {
            List<TimedText.Mark> found = found(dater, texts.get(i));
            scores[0].add(texts.get(i).document().text(), marked.get(i).marks(), found);
            scores[1 + i % 2].add(texts.get(i).document().text(), marked.get(i).marks(), found);
        }
        out.println(TimeScore.heading());
        out.println(scores[0].line("all"));
        if (halves) {
            out.println(scores[1].line("even"));
            out.println(scores[2].line("odd"));
        }
    }

    private static List<TimedText.Mark> found(Dater dater, Text text) {
        List<TimedText.Mark> found = new ArrayList<>();
        for (List<Dated> sentence : dater.date(text)) {
            sentence.forEach(dated ->
                    found.add(new TimedText.Mark(dated.span(), dated.type().name(), dated.value())));
        }
        return found;
    }

    private static void printPace(List<Text> texts, Dater dater, PrintWriter out) {
        long tokens = 0;
        long begin = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            begin = round == ROUNDS ? TimedAnnotator.now() : begin;
            for (Text text : texts) {
                dater.date(text);
                tokens += round < ROUNDS ? 0 : text.size();
            }
        }
        double seconds = (TimedAnnotator.now() - begin) / 1e9;
        out.println(String.format(
                Locale.ROOT, "%,.0f tokens per CPU second (%,d tokens in %.2f s)", tokens / seconds, tokens, seconds));
    }
}
