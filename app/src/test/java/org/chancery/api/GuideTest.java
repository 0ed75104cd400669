package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.web.Served;
import org.junit.jupiter.api.Test;

/** Runs what {@code docs/api.md} shows, without the program curl. */
class GuideTest {

    private static final String HERE = "http://localhost:8080";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @Test
    void theExamplesOfTheGuideWork() throws IOException {
        List<String> failed = new ArrayList<>();
        int number = 0;
        try (Served copy = Served.copyOfSample()) {
            for (String line : Files.readAllLines(Path.of("../docs/api.md"))) {
                if (line.startsWith("curl ")) {
                    int status = copy.send(request(copy, line)).statusCode();
                    number++;
                    if (status >= 300) {
                        failed.add(status + " " + line);
                    }
                }
            }
        }
        assertThat(failed).isEmpty();
        assertThat(number).isGreaterThan(10);
    }

    private static HttpRequest.Builder request(Served served, String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-H")) {
                String[] header = words.get(++i).split(": ", 2);
                request.header(header[0], header[1]);
            } else if (word.equals("-d")) {
                request.POST(BodyPublishers.ofString(words.get(++i)));
            } else if (word.startsWith(HERE)) {
                request.uri(URI.create(word.replace(HERE, served.address())));
            } else {
                throw new AssertionError("not understood: " + word);
            }
        }
        return request;
    }
}
