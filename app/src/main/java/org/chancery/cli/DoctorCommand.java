package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.keep.Archive;
import org.chancery.keep.Doctor;
import org.chancery.keep.Reject;
import org.chancery.keep.Session;
import org.chancery.knowledge.Knowledge;
import org.chancery.merge.KeptMerging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./chancery doctor}: whether an archive is whole. */
@Command(
        name = "doctor",
        sortOptions = false,
        description = "Looks an archive over: whether it is whole, and says what its texts say.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chancery doctor --project talks",
            "  chancery doctor --rejects rejects.jsonl",
            "",
            "Exit codes: 0 healthy, 3 it cannot be opened, 4 something is wrong."
        })
final class DoctorCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Console console;

    @Mixin
    private final ProjectOption project = new ProjectOption();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Write what was rejected by ingests, as JSON Lines.")
    private @Nullable Path rejects;

    @Mixin
    private final HelpOption help = new HelpOption();

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = console.writer();
        try (Archive archive = Archive.open(project.project())) {
            if (rejects != null) {
                writeRejects(archive, rejects);
            }
            Doctor.Findings findings = new Doctor(archive)
                    .examine(Map.of("encounters", KeptMerging.check(Knowledge.installed(console.environment()))));
            out.println(archive.place());
            findings.checks().forEach((check, wrong) -> {
                out.printf(Locale.ROOT, "  %-14s %s%n", check, wrong.isEmpty() ? "ok" : "wrong");
                wrong.forEach(one -> out.println("      " + one));
            });
            findings.notes().forEach(note -> out.println("  note: " + note));
            findings.counts().forEach((table, rows) -> out.printf(Locale.ROOT, "  %,12d %s%n", rows, table));
            out.println(
                    findings.healthy()
                            ? "Healthy."
                            : "Something is wrong. \"chancery restore\" goes back to a backup.");
            out.flush();
            return findings.healthy() ? ExitCode.OK : ExitCode.SOME_REJECTED;
        }
    }

    private static void writeRejects(Archive archive, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try (Session session = archive.session();
                PrintWriter writer = new PrintWriter(Files.newBufferedWriter(draft, StandardCharsets.UTF_8))) {
            session.eachReject(reject -> writer.print(line(reject) + "\n"));
        }
        Moves.replace(draft, file);
    }

    /** What was rejected as text, or in base64 if it is not UTF-8. */
    private static String line(Reject reject) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("input", reject.input());
        node.put("position", reject.position());
        if (reject.doc() != null) {
            node.put("id", reject.doc());
        }
        node.put("reason", reject.reason());
        node.put("at", reject.madeAt().toString());
        String text = new String(reject.raw(), StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            node.put("text", text);
        } else {
            node.put("base64", Base64.getEncoder().encodeToString(reject.raw()));
        }
        if (reject.cut()) {
            node.put("cut", true);
        }
        return MAPPER.writeValueAsString(node);
    }
}
