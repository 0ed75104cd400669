package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.chancery.cli.Batch.BrokenInputException;
import org.chancery.ingest.LineSource;
import org.chancery.read.ReadException;
import org.chancery.read.ReadException.Reason;

/** One batch from opening its input to the line that sums it up. */
final class BatchRun {

    private final Console console;
    private final Supplier<BatchWork> work;
    private final int threads;

    BatchRun(Console console, Supplier<BatchWork> work, int threads) {
        this.console = console;
        this.work = work;
        this.threads = threads;
    }

    /** The exit code. */
    int run(String in, Path out) throws ReadException, IOException {
        try (LineSource lines = open(in, out)) {
            BatchWork loaded = work.get();
            Progress progress = new Progress(console.err(), console.errorTerminal(), loaded::tokens, System::nanoTime);
            int code = ExitCode.OK;
            try (BatchOutput output = new BatchOutput(out)) {
                try {
                    new Batch(loaded, threads, progress).run(lines, output);
                } catch (BrokenInputException e) {
                    say(in + " breaks off or is damaged (" + e.getMessage() + "). What came before that is in " + out
                            + ".");
                    code = ExitCode.UNREADABLE;
                }
                output.finish();
                output.repetitions().ifPresent(this::say);
            }
            return sum(progress, out, code);
        } catch (java.nio.file.FileSystemException e) {
            throw new CommandFailure(ExitCode.UNEXPECTED, out + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private int sum(Progress progress, Path out, int code) {
        console.err().println(progress.summary());
        if (progress.rejected() > 0) {
            say(progress.rejected() + (progress.rejected() == 1 ? " line was" : " lines were") + " rejected; see "
                    + BatchOutput.rejectedBeside(out) + ".");
        }
        console.err().flush();
        return code == ExitCode.OK && progress.rejected() > 0 ? ExitCode.SOME_REJECTED : code;
    }

    private LineSource open(String in, Path out) throws ReadException {
        try {
            return new LineSource(stream(in, out), LineSource.LONGEST);
        } catch (IOException e) {
            throw new ReadException(Reason.UNREADABLE, in + " could not be read: " + e.getMessage() + ".", e);
        }
    }

    private InputStream stream(String in, Path out) throws ReadException, IOException {
        if (in.equals("-")) {
            return console.in();
        }
        Path file = Path.of(in);
        if (!Files.exists(file)) {
            throw new ReadException(
                    Reason.MISSING, in + " does not exist. Check the path; a batch is read from a JSON Lines file.");
        }
        if (Files.isDirectory(file)) {
            throw new ReadException(
                    Reason.DIRECTORY, in + " is a directory. Give a JSON Lines file, one report on a line.");
        }
        if (Files.exists(out) && Files.isSameFile(file, out)) {
            throw new ReadException(Reason.FORMAT, "--out is the file that is read. Give it another name.");
        }
        return Files.newInputStream(file);
    }

    private void say(String sentence) {
        console.err().println((console.errorTerminal() ? "\r\u001b[K" : "") + "chancery: " + sentence);
    }
}
