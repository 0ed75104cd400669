package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.brief.Brief;
import org.chancery.brief.BriefPages;
import org.chancery.brief.Briefing;
import org.chancery.brief.WordFile;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.series.Parties;
import org.chancery.show.Lines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chancery brief}: one page before a meeting. */
@Command(
        name = "brief",
        sortOptions = false,
        description =
                "Makes one page before a meeting of two: what the archive has of them, each line with its source.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery brief \"Antony Blinken\" \"Wang Yi\" --on 2023-06-18",
            "  chancery brief Kenya Namibia --on 2024-05-01 --format docx --out brief.docx",
            "",
            "A state is the state alone; --with-people lets those who act for it count as it.",
            "",
            "Exit codes: 0 done, 2 somebody is not known or not in the archive, 3 there is no archive."
        })
final class BriefCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "Who meets.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "Whom.")
    private String other = "";

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            description = "Day of the meeting: only earlier reports count.")
    private @Nullable String on;

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Option(names = "--with-people", description = "Of a state, also those who act for it.")
    private boolean people;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, md, html or docx (default: text).")
    private Form format = Form.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path file;

    @Mixin
    private final HelpOption help = new HelpOption();

    BriefCommand(Console console) {
        this.console = console;
    }

    /** The choices of {@code --format}. */
    enum Form {
        TEXT,
        MD,
        HTML,
        DOCX
    }

    @Override
    public Integer call() {
        LocalDate day = day();
        if (format == Form.DOCX && file == null) {
            throw wrong("A Word document needs --out FILE.");
        }
        Knowledge knowledge = Knowledge.installed(console.environment());
        try (Archive archive = Archive.open(project.project());
                Session session = archive.session()) {
            Briefing briefing = new Briefing(session, knowledge);
            write(briefing.of(briefing.party(one, people), briefing.party(other, people), day));
            return ExitCode.OK;
        } catch (IllegalArgumentException | Parties.UnclearException e) {
            throw wrong(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, file + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private void write(Brief brief) throws IOException {
        if (format == Form.DOCX) {
            try (OutputStream out = Files.newOutputStream(Objects.requireNonNull(file))) {
                WordFile.write(brief, out);
            }
            return;
        }
        String page = switch (format) {
            case MD -> BriefPages.markdown(brief);
            case HTML -> BriefPages.html(brief);
            default -> wrapped(BriefPages.text(brief), console.width());
        };
        if (file != null) {
            Files.writeString(file, page, StandardCharsets.UTF_8);
        } else {
            PrintWriter out = console.writer();
            out.print(page);
            out.flush();
        }
    }

    private static String wrapped(String text, int width) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String words = line.strip();
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            boolean first = true;
            for (String part : Lines.of(words, width - indent.length() - 2)) {
                out.append(indent)
                        .append(first || !words.startsWith("- ") ? "" : "  ")
                        .append(part)
                        .append('\n');
                first = false;
            }
        }
        return out.substring(0, Math.max(0, out.length() - 1));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(Objects.requireNonNull(on));
        } catch (DateTimeParseException e) {
            throw wrong("\"" + on + "\" is no day; write it as 2015-06-01.");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
