package org.chancery.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.chancery.web.Served;
import org.chancery.web.review.Doubtful;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SearchScreenTest {

    private final Served sample = Served.sample();

    @Test
    void hitsAreMarkedAndLeadToTheirReports() {
        assertThat(sample.page("/search?q=Nairobi"))
                .contains("<mark>Nairobi</mark>", "href=\"/reports/", "data-copy=\"“");
    }

    @Test
    void facetsNarrowAndAreTakenAwayAgain() {
        String page = sample.page("/search?q=Nairobi");
        assertThat(page).contains("side=KEN", "Side of the publisher", "Counted over all");
        assertThat(sample.page("/search?q=Nairobi&side=KEN")).contains("Take away side Kenya");
    }

    @Test
    void theSameStandsInJsonAndCsv() {
        JsonNode json = sample.json("/search.json?q=Nairobi&in=statements");
        assertThat(json.path("hits").size()).isPositive();
        assertThat(json.path("facets").path("facets").size()).isPositive();
        assertThat(sample.csv("/search.csv?q=Nairobi&in=statements"))
                .hasSize(json.path("hits").size() + 1);
    }

    @Test
    void aPageLeadsToTheNext() {
        JsonNode first = sample.json("/search.json?q=the&limit=2&order=newest");
        String next = first.path("next").asString();
        JsonNode second = sample.json("/search.json?q=the&limit=2&order=newest&page=" + next);
        assertThat(second.path("hits").toString())
                .isNotEqualTo(first.path("hits").toString());
        assertThat(sample.page("/search?q=the&limit=2&order=newest&page=" + next))
                .contains("First page");
    }

    @Test
    void whatIsWrongIsSaidAtTheBox() {
        HttpResponse<String> wrong = sample.get("/search?q=%28grain", "Accept", "text/html");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("role=\"alert\"", "value=\"(grain\"", "parenthes");
        assertThat(sample.get("/search.json?q=%28grain")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("application/problem+json");
        assertThat(sample.get("/search?since=yesterday", "Accept", "text/html").body())
                .contains("write it as 2015-06-01");
        assertThat(sample.get("/search?speaker=Nobody+Atall", "Accept", "text/html")
                        .body())
                .contains("Nobody in the archive");
    }

    @Test
    void whatNobodyFoundSaysWhatToDo() {
        assertThat(sample.page("/search?q=zeppelin")).contains("No report found", "find more");
    }

    @Test
    void wordsOfAQuestionAreNeverMarkup() {
        assertThat(sample.get("/search?q=%22%3E%3Cscript%3Ex", "Accept", "text/html")
                        .body())
                .doesNotContain("<script>x");
    }

    @Test
    void theMapHasItsTable() {
        assertThat(sample.page("/search?view=map"))
                .contains("data-latitude=", "do not imply official endorsement", "as CSV");
        assertThat(sample.csv("/search.csv?view=map").get(0)).contains("latitude");
    }

    @Test
    void aSavedSearchIsAFeedWithLastingIds() throws Exception {
        try (Served served = Served.empty()) {
            Doubtful.deliver(served.archive(), "k1");
            served.post("/searches", Map.of("name", "ferries & <pilots>", "q", "ferries", "in", "statements"));
            String address = served.json("/searches.json")
                    .path("searches")
                    .path(0)
                    .path("feed")
                    .asString();
            List<String> ids = ids(served.get(address));
            assertThat(ids)
                    .hasSize(2)
                    .allMatch(id -> id.startsWith("urn:uuid:"))
                    .doesNotHaveDuplicates();
            Doubtful.deliver(served.archive(), "k2");
            assertThat(ids(served.get(address))).isEqualTo(ids);
            served.post("/searches/forget", Map.of("name", "ferries & <pilots>"));
            assertThat(served.get(address).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void webhooksGoToPublicHttpsAddressesOnly() {
        try (Served served = Served.empty()) {
            served.post("/searches", Map.of("name", "all", "q", "ferries"));
            for (String address : List.of(
                    "http://receiver.example/",
                    "https://127.0.0.1/",
                    "https://10.1.2.3/",
                    "https://[::1]/",
                    "https://169.254.169.254/",
                    "file:///etc/passwd")) {
                HttpResponse<String> refused = served.post(
                        "/searches/webhooks",
                        Map.of("search", "all", "address", address, "secret", "sixteen characters"));
                assertThat(refused.statusCode()).as(address).isEqualTo(400);
            }
            assertThat(served.json("/searches.json").path("webhooks")).isEmpty();
        }
    }

    /** Ids of the feed and its entries; fails unless it is what RFC 4287 asks for. */
    private static List<String> ids(HttpResponse<String> feed) throws Exception {
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(feed.body()));
        List<String> ids = new ArrayList<>();
        List<String> at = new ArrayList<>();
        List<String> needed = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                assertThat(xml.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
                at.add(xml.getLocalName());
                String path = String.join("/", at);
                if (at.size() == 2 || at.size() == 3) {
                    needed.add(path);
                }
                if (xml.getLocalName().equals("link")) {
                    assertThat(java.net
                                    .URI
                                    .create(xml.getAttributeValue(null, "href"))
                                    .isAbsolute())
                            .isTrue();
                }
                if (List.of("id", "updated").contains(xml.getLocalName())) {
                    String text = xml.getElementText();
                    at.remove(at.size() - 1);
                    if (path.endsWith("id")) {
                        ids.add(text);
                    } else {
                        java.time.OffsetDateTime.parse(text);
                    }
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                at.remove(at.size() - 1);
            }
        }
        assertThat(needed).contains("feed/id", "feed/title", "feed/updated", "feed/link");
        assertThat(needed).contains("feed/entry/id", "feed/entry/title", "feed/entry/updated", "feed/entry/author");
        return ids;
    }
}
