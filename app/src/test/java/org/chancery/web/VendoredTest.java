package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of others are those that their table names, byte for byte. */
class VendoredTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/chancery/web/static/vendor");
    private static final Pattern ROW =
            Pattern.compile("\\| `([^`]+)` \\| (\\S+) \\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| `([0-9a-f]{64})` \\|");

    @Test
    void eachFileOfOthersHasItsNameVersionLicenceAndChecksum() throws Exception {
        TreeMap<String, String> told = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(FOLDER.resolve("README.md")));
        while (row.find()) {
            told.put(row.group(1), row.group(5));
        }
        TreeMap<String, String> there = new TreeMap<>();
        for (Path file : files()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            there.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
        }
        assertThat(told).isEqualTo(there).isNotEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md")).toList();
        }
    }
}
