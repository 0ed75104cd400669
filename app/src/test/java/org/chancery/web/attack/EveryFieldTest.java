package org.chancery.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.export.FileFormat;
import org.chancery.export.What;
import org.chancery.keep.EntryRow;
import org.chancery.keep.ReportRow;
import org.chancery.keep.Session;
import org.chancery.release.ReleaseFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever field of a record, a correction, a note or a name is hostile: no page and no file does anything but show it. */
class EveryFieldTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static Fort fort;
    private static String ada;
    private static int filled;

    @BeforeAll
    static void start() {
        fort = Fort.guarded(folder);
        filled = EveryField.into(fort.archive);
        ada = fort.login("ada");
    }

    @AfterAll
    static void stop() {
        fort.close();
    }

    @Test
    void noPageAndNoFileThatPagesLeadToIsMoreThanItsWords() {
        assertThat(filled).isGreaterThan(200);
        List<String> docs;
        try (Session session = fort.archive.session()) {
            docs = session.reportsAfter(0, 2).stream()
                    .map(report -> URLEncoder.encode(report.doc(), StandardCharsets.UTF_8))
                    .toList();
        }
        Set<String> looked = new Crawl(fort, ada, 4)
                .from("/compare?a=" + docs.get(0) + "&b=" + docs.get(1))
                .from("/brief?one=JPN&other=TUR")
                .all();
        assertThat(looked)
                .anyMatch(path -> path.endsWith(".csv") || path.contains(".csv?"))
                .anyMatch(path -> path.contains(".atom") || path.contains(".ics"))
                .anyMatch(path -> path.contains("as=html"))
                .anyMatch(path -> path.contains("as=bibtex"))
                .hasSizeGreaterThan(150);
    }

    @Test
    void noExportIsMoreThanItsWords() {
        for (What what : What.values()) {
            for (FileFormat format : FileFormat.values()) {
                String path = "/api/v1/export/" + what + "." + format;
                HttpResponse<String> answer = fort.get(path, "Cookie", ada);
                assertThat(answer.statusCode())
                        .as(path + answer.body())
                        .isEqualTo(format.of().contains(what) ? 200 : 404);
                if (!format.isBinary()) {
                    Harmless.check(path, answer);
                }
            }
        }
        for (ReleaseFormat format : ReleaseFormat.values()) {
            String path = "/api/v1/events." + format;
            HttpResponse<String> answer = fort.get(path, "Cookie", ada);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            Harmless.check(path, answer);
        }
    }

    @Test
    void whatPeopleTypeIntoFormsComesBackAsWordsOnly(@TempDir Path other) {
        try (Fort typed = Fort.reading(other)) {
            EveryField.into(typed.archive);
            String cookie = typed.login("ada");
            Crawl crawl = new Crawl(typed, cookie, 2);
            crawl.all();
            int sent = 0;
            List<String> payloads = new ArrayList<>(Hostile.PAYLOADS);
            payloads.addAll(EveryField.MORE);
            for (Crawl.Form form : crawl.forms()) {
                if (form.action().matches("/log(in|out)|/sample|/account/password")) {
                    continue;
                }
                for (String payload : payloads) {
                    Map<String, String> fields = new LinkedHashMap<>(form.kept());
                    form.free().forEach(name -> fields.put(name, payload));
                    HttpResponse<String> answer = typed.post(form.action(), fields, "Cookie", cookie);
                    assertThat(answer.statusCode()).as(form + answer.body()).isLessThan(500);
                    Harmless.check(form.action(), answer);
                    sent += answer.statusCode() == 303 ? 1 : 0;
                }
            }
            assertThat(sent).isGreaterThan(30);
            correct(typed, cookie, payloads);
            new Crawl(typed, cookie, 4).all();
        }
    }

    /** Corrections that a program sends. */
    private static void correct(Fort typed, String cookie, List<String> payloads) {
        List<EntryRow> entries = new ArrayList<>();
        try (Session session = typed.archive.session()) {
            for (ReportRow report : session.reportsAfter(0, 40)) {
                entries.addAll(session.entries(report.report()));
            }
        }
        int kept = 0;
        String csrf = typed.csrfOf(cookie);
        for (int i = 0; i < entries.size() && i < 48; i++) {
            String payload = payloads.get(i % payloads.size());
            ObjectNode patch = MAPPER.createObjectNode();
            for (String field :
                    List.of("name", "title", "role", "words", "what", "text", "topic", "place", "note", "by")) {
                patch.removeAll();
                patch.put(field, payload);
                ObjectNode body = MAPPER.createObjectNode()
                        .put("entry", entries.get(i).id())
                        .put("why", payload);
                body.set("patch", patch);
                HttpResponse<String> answer = typed.send(
                        HttpRequest.newBuilder(URI.create(typed.address() + "/api/v1/corrections"))
                                .header("Content-Type", "application/json")
                                .header("X-CSRF-Token", csrf)
                                .POST(BodyPublishers.ofString(body.toString())),
                        "Cookie",
                        cookie);
                assertThat(answer.statusCode()).as(body + answer.body()).isLessThan(500);
                kept += answer.statusCode() == 201 ? 1 : 0;
            }
        }
        assertThat(kept).isPositive();
    }
}
