package org.chancery.web.ingest;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.keep.Fingerprint;
import org.chancery.web.Asked;
import org.chancery.web.Problem;
import tools.jackson.databind.json.JsonMapper;

/** From a form to a submission. What was sent lies in a folder of its own, under names that can be no paths. */
final class Sent {

    /** How folders begin in which files wait that were sent. */
    static final String FOLDER = "chancery-sent";

    /** What is known of a pasted text beside its words. */
    private static final List<String> METADATA =
            List.of("title", "publisher", "side", "published", "url", "place", "completeness");

    private static final int MOST_FILES = 200;
    private static final int LONGEST_NAME = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Sent() {}

    /** @throws Problem 400 if nothing was sent, or it is no web address */
    static Submission of(Asked asked) throws IOException {
        String who = asked.visitor().name();
        String address = asked.field("address").strip();
        String text = asked.field("text");
        if (!address.isEmpty()) {
            return new Submission(address, List.of(checked(address)), null, who);
        }
        if (!text.isBlank()) {
            return pasted(asked, text, who);
        }
        List<UploadedFile> files = asked.context().uploadedFiles("files").stream()
                .filter(file -> !file.filename().isBlank())
                .toList();
        if (files.isEmpty()) {
            throw Problem.wrong("Nothing was sent: choose a file, paste a text, or give a web address.");
        }
        return files(files, who);
    }

    /** No path of this machine passes for an address. */
    private static String checked(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw Problem.wrong("\"" + address + "\" is no web address; it begins with http:// or https://.");
    }

    private static Submission pasted(Asked asked, String text, String who) throws IOException {
        Map<String, String> line = new LinkedHashMap<>();
        String day = asked.field("published").strip();
        String print = Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 10);
        line.put("id", (day.isEmpty() ? "pasted" : day) + "-" + print);
        line.put("text", text.replace("\r\n", "\n"));
        for (String name : METADATA) {
            String value = asked.field(name).strip();
            if (!value.isEmpty()) {
                line.put(name, value);
            }
        }
        Path folder = Files.createTempDirectory(FOLDER);
        Path file = folder.resolve("pasted.jsonl");
        Files.writeString(file, MAPPER.writeValueAsString(line) + "\n");
        String title = asked.field("title").strip();
        return new Submission(title.isEmpty() ? "a pasted text" : title, List.of(file.toString()), folder, who);
    }

    private static Submission files(List<UploadedFile> files, String who) throws IOException {
        if (files.size() > MOST_FILES) {
            throw Problem.wrong("At most " + MOST_FILES + " files at once, not " + files.size()
                    + ". Many reports go in faster by the command: chancery ingest FOLDER.");
        }
        Path folder = Files.createTempDirectory(FOLDER);
        List<String> inputs = new ArrayList<>();
        for (UploadedFile file : files) {
            Path path = free(folder, name(file.filename()));
            try (InputStream in = file.content()) {
                Files.copy(in, path);
            }
            inputs.add(path.toString());
        }
        String first = name(files.get(0).filename());
        String label = files.size() == 1 ? first : first + " and " + (files.size() - 1) + " more";
        return new Submission(label, inputs, folder, who);
    }

    /** The last part of what the browser calls the file, in plain letters, never hidden. */
    static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip().replaceFirst("^\\.+", "");
        String name = plain.isEmpty() ? "report.txt" : plain;
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static Path free(Path folder, String name) {
        Path path = folder.resolve(name);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(i + "-" + name);
        }
        return path;
    }
}
