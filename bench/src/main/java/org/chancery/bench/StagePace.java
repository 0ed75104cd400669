package org.chancery.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.Pipeline;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Text;
import org.chancery.attribute.Attributor;
import org.chancery.code.PairFinder;
import org.chancery.date.Dater;
import org.chancery.find.Finder;
import org.chancery.find.Findings;
import org.chancery.ingest.DocumentLine;
import org.chancery.knowledge.Knowledge;
import org.chancery.locate.Gazetteer;
import org.chancery.locate.Locator;
import org.chancery.read.Document;
import org.chancery.read.Reader;
import org.chancery.resolve.Record;
import org.chancery.resolve.Resolver;
import org.chancery.write.RecordJson;

/** Pace of each stage behind the annotator. The stages within another are run once more by themselves. */
final class StagePace {

    private static final double LEAST = 0.08;

    private final List<DocumentLine> lines;
    private final int rounds;
    private final Annotator annotator;
    private final Knowledge knowledge = Knowledge.packed();
    private final Reader reader;
    private final Finder finder = new Finder(knowledge);
    private final Attributor attributor = Attributor.installed();
    private final Dater dater = new Dater(knowledge);
    private final Locator locator = new Locator(knowledge, Gazetteer.installed(knowledge));
    private final PairFinder pairs = PairFinder.installed(knowledge);
    private final Resolver resolver = new Resolver(knowledge, locator, Pipeline.version());

    StagePace(List<DocumentLine> lines, int rounds, Optional<Path> parses) {
        this.lines = lines;
        this.rounds = rounds;
        Annotator installed = Annotators.installed();
        this.annotator = parses.<Annotator>map(folder -> new AnalysisStore(installed, folder))
                .orElse(installed);
        this.reader = Pipeline.with(knowledge, annotator).reader();
    }

    private record Analysed(DocumentLine line, Text text, Optional<Text> title, int tokens) {}

    void measure(StagePaces paces) {
        List<Analysed> all = lines.stream().map(this::analysed).toList();
        for (int round = 0; round < rounds; round++) {
            StagePaces counted = round < rounds / 2 ? new StagePaces() : paces;
            all.forEach(one -> read(one, counted));
            all.forEach(one -> parts(one, counted));
        }
    }

    private Analysed analysed(DocumentLine line) {
        Text text = text(reader.read(line.id(), line.metadata(), line.text()));
        Document document = text.document();
        Optional<Text> title = document.title().isBlank()
                ? Optional.empty()
                : Optional.of(text(reader.read(document.id(), Map.of(), document.title())));
        return new Analysed(line, text, title, AnnotatorPace.tokens(text.sentences()));
    }

    private Text text(Document document) {
        return new Text(document, annotator.annotate(document.text()));
    }

    private void read(Analysed one, StagePaces paces) {
        int tokens = one.tokens();
        paces.timed(StagePaces.BEHIND, tokens, () -> {
            paces.timed(
                    "  read",
                    tokens,
                    () -> reader.read(
                            one.line().id(), one.line().metadata(), one.line().text()));
            Findings findings = paces.timed("  find", tokens, () -> finder.find(one.text()));
            Record record = paces.timed(
                    "  resolve",
                    tokens,
                    () -> resolver.resolve(findings, one.title().map(finder::find)));
            return paces.timed("  write", tokens, () -> RecordJson.write(record));
        });
    }

    private void parts(Analysed one, StagePaces paces) {
        paces.timed("    of find: attribute", one.tokens(), () -> attributor.attribute(one.text()));
        paces.timed("    of resolve: date", one.tokens(), () -> dater.date(one.text()));
        paces.timed("    of resolve: locate", one.tokens(), () -> locator.locate(one.text()));
        paces.timed(
                "    of resolve: code",
                one.tokens(),
                () -> one.text().sentences().stream()
                        .mapToInt(sentence -> pairs.find(sentence, LEAST).size())
                        .sum());
    }
}
