package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.ingest.DocumentLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands that read many reports with an annotator have in common: the reports, and a folder of analyses. */
final class ReportsOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--reports",
            required = true,
            paramLabel = "IN.jsonl",
            description = "Reports, as for read --batch.")
    private @Nullable Path reports;

    @Option(names = "--parses", paramLabel = "DIR", description = "Keep analyses here, and take what is there.")
    private @Nullable Path parses;

    /**
     * Bodies and titles of the reports whose numbers, counted from 1, are wanted.
     *
     * @throws ParameterException with file and line, if a line is no report or none is taken
     */
    List<String> texts(IntPredicate wanted) throws IOException {
        return texts(Objects.requireNonNull(reports), wanted);
    }

    /** The same of another file. */
    List<String> texts(Path file, IntPredicate wanted) throws IOException {
        return told(() -> BatchTexts.read(file, wanted));
    }

    /**
     * The first reports, so many at most.
     *
     * @throws ParameterException with file and line, if a line is no report or none is taken
     */
    List<DocumentLine> lines(int most) throws IOException {
        return told(() -> BatchTexts.lines(Objects.requireNonNull(reports), most));
    }

    /** The annotator with its analyses kept, if there is a folder for them. */
    Annotator kept(Annotator annotator) {
        return parses == null ? annotator : new AnalysisStore(annotator, parses);
    }

    Optional<Path> parses() {
        return Optional.ofNullable(parses);
    }

    /** Reads. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T told(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IllegalArgumentException exception) {
            throw new ParameterException(Objects.requireNonNull(command).commandLine(), exception.getMessage());
        }
    }
}
