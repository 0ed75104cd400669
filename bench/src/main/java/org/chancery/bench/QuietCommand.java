package org.chancery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.Pipeline;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.cli.Subcommand;
import org.chancery.read.ReadException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./chancery quiet}: reads stories with nothing to record and tells what was recorded all the same. */
@Command(
        name = "quiet",
        mixinStandardHelpOptions = true,
        description =
                "Reads stories of sport, machines and the town, and lists the diplomacy found in them: it should be none.",
        footer = {"", "Exit code: 0 if there was none, 1 if there was, 2 if the file cannot be read."})
public final class QuietCommand implements Callable<Integer>, Subcommand {

    static final String OWN_STORIES = "/quiet-stories.jsonl";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--in", paramLabel = "FILE.jsonl", description = "Stories in the batch form (default: our own 23).")
    private @Nullable Path in;

    @Option(names = "--parses", paramLabel = "DIR", description = "Keep analyses here, and take what is there.")
    private @Nullable Path parses;

    @Override
    public Object command() {
        return this;
    }

    @Override
    public Integer call() throws IOException {
        List<Story> stories = stories();
        Annotator installed = Annotators.installed();
        Pipeline pipeline = Pipeline.with(parses == null ? installed : new AnalysisStore(installed, parses));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        int loud = 0;
        for (Story story : stories) {
            List<String> disturbances = disturbances(pipeline, story);
            disturbances.forEach(line -> out.println(story.id() + ": " + line));
            loud += disturbances.isEmpty() ? 0 : 1;
        }
        out.printf("%d of %d stories are not quiet.%n", loud, stories.size());
        out.flush();
        return loud == 0 ? 0 : 1;
    }

    /** @throws IOException if the stories that come with the program are not there */
    static List<Story> ownStories() throws IOException {
        try (InputStream stories = QuietCommand.class.getResourceAsStream(OWN_STORIES)) {
            if (stories == null) {
                throw new IOException("the stories " + OWN_STORIES + " are missing from the jar; build it again.");
            }
            return Story.parse(new String(stories.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<String> disturbances(Pipeline pipeline, Story story) {
        try {
            return QuietCheck.disturbances(pipeline.read(story.raw()));
        } catch (ReadException exception) {
            return List.of("could not be read: " + exception.getMessage());
        }
    }

    private List<Story> stories() throws IOException {
        if (in == null) {
            return ownStories();
        }
        try {
            return Story.parse(Files.readString(in));
        } catch (IOException | IllegalArgumentException exception) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    in + " cannot be read: " + exception.getMessage(),
                    exception);
        }
    }
}
