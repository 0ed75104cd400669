package org.chancery.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.knowledge.ImportedActors;

/** Writes the file of imported actors from sorted lines, beside the one in force, and takes its place at the end. */
final class ActorsFile {

    private static final int VERSION_DIGITS = 12;

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private String[] person = new String[0];
    private String id = "";
    private long persons;
    private long written;

    long persons() {
        return persons;
    }

    /** Terms written. */
    long terms() {
        return written;
    }

    /** @param folder that exists and is on the same disk as the drafts */
    void write(SortedLines lines, Path folder) throws IOException {
        Path body = Files.createTempFile(folder, "import", ".body");
        Path draft = Files.createTempFile(folder, "import", ".draft");
        try {
            String version = body(lines, body);
            try (OutputStream out = Files.newOutputStream(draft)) {
                out.write(
                        (ImportedActors.MARK + " " + version + " " + persons + "\n").getBytes(StandardCharsets.UTF_8));
                Files.copy(body, out);
            }
            Files.move(
                    draft,
                    folder.resolve(ImportedActors.FILE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(body);
            Files.deleteIfExists(draft);
        }
    }

    private String body(SortedLines lines, Path body) throws IOException {
        MessageDigest digest = digest();
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                new DigestOutputStream(Files.newOutputStream(body), digest), StandardCharsets.UTF_8))) {
            lines.forEach(line -> take(line.split("\t", -1), out));
            finish(out);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** Names of a person come before its terms. */
    private void take(String[] fields, BufferedWriter out) throws IOException {
        if (!fields[0].equals(id)) {
            finish(out);
            id = fields[0];
        }
        if (fields[1].equals("A")) {
            names.add(fields[2]);
        } else {
            person = person.length == 0 ? fields : person;
            names.add(fields[2]);
            terms.add(String.join("\t", "T", fields[4], fields[3], fields[5], fields[6], fields[7]));
        }
    }

    /** Someone of whom there are only names held no office that we know. */
    private void finish(BufferedWriter out) throws IOException {
        if (person.length > 0) {
            names.remove(person[2]);
            out.write(String.join(
                    "\t",
                    "P",
                    "wikidata." + id.toLowerCase(java.util.Locale.ROOT),
                    person[2],
                    person[3],
                    id,
                    String.join("|", names)));
            out.write('\n');
            for (String term : terms) {
                out.write(term);
                out.write('\n');
            }
            persons++;
            written += terms.size();
        }
        names.clear();
        terms.clear();
        person = new String[0];
    }
}
