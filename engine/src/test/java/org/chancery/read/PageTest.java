package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            agency-article.html      ; Ghana, Norway sign ferry accord
            presidency-microdata.html; Meeting with the Prime Minister of Samoa
            ministry-boxes.html      ; Otieno and Haugen confer on fisheries
            data-only.html           ; Accord in Apia
            bare-page.html           ; Accord in Apia
            """)
    void theTitleIsFound(String page, String title) throws ReadException {
        assertThat(Reading.resource(page).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "agency-article.html, 2014-06-01",
        "presidency-microdata.html, 2009-11-23",
        "ministry-boxes.html, 2006-06-14",
        "data-only.html, 2015-05-01"
    })
    void theDayIsFound(String page, LocalDate date) throws ReadException {
        assertThat(Reading.resource(page).published()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "agency-article.html, Fjord Press, NOR",
        "presidency-microdata.html, The Marble Palace, GHA",
        "ministry-boxes.html, Ministry of Foreign Affairs of Kenya, KEN"
    })
    void thePublisherAndItsSideAreFound(String page, String publisher, String side) throws ReadException {
        assertThat(List.of(
                        Reading.resource(page).publisher(),
                        String.valueOf(Reading.resource(page).side())))
                .containsExactly(publisher, side);
    }

    @ParameterizedTest
    @CsvSource({
        "agency-article.html, https://www.example.org/2014/ferry-accord",
        "bare-page.html, https://reef.example/apia",
        "data-only.html, https://www.example.org/news/data-only.html"
    })
    void theAddressIsTheCanonicalOne(String page, String url) throws ReadException {
        assertThat(Reading.resource(page).url()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource({"agency-article.html, Tema", "presidency-microdata.html, Accra"})
    void thePlaceOfTheEventIsFound(String page, String place) throws ReadException {
        assertThat(Reading.resource(page).place()).isEqualTo(place);
    }

    @Test
    void theDatelineIsFound() throws ReadException {
        assertThat(Reading.resource("agency-article.html").dateline()).isEqualTo("TEMA");
    }

    @Test
    void theArticleIsKeptWithoutWhatStandsAroundIt() throws ReadException {
        assertThat(Reading.resource("agency-article.html").text()).isEqualTo("""
                TEMA, June 1 (Fjord Press) — Ghana and Norway signed an accord on ferries on Sunday\u00a0evening.

                “We waited nine years,” said Minister Ama Boateng.
                She thanked the crews.

                Two ferries will sail.
                Both will be new.

                The shareholders of the line will vote in July.""");
    }

    @Test
    void theArticleBodyOfMicrodataIsTheBody() throws ReadException {
        assertThat(Reading.resource("presidency-microdata.html").text()).isEqualTo("""
                The President met with the Prime Minister of Samoa.

                Cocoa and copra were discussed.

                <…>""");
    }

    @Test
    void theDensestBoxIsTheArticleWhereNothingIsMarked() throws ReadException {
        assertThat(Reading.resource("ministry-boxes.html").text()).isEqualTo("""
                A call from Oslo reached Minister Otieno on Tuesday morning; Minister Haugen had asked for it last week.

                The two ministers discussed tea, fish and the weather, and agreed to meet again before the rains.

                Minister Haugen thanked Kenya for its help.""");
    }

    @Test
    void aTextCarriedOnlyInTheDataIsRead() throws ReadException {
        assertThat(Reading.resource("data-only.html").text())
                .startsWith("Samoa and Tonga signed an accord in Apia.\n\nIt covers");
    }

    @Test
    void linesOfPreformattedTextAndTablesStayLines() throws ReadException {
        assertThat(Reading.resource("bare-page.html").text()).isEqualTo("""
                Samoa and Tonga signed an accord in Apia on Monday.

                Ships: nine
                Boats: two

                Reefs 12
                Isles 3""");
    }

    @Test
    void anEllipsisAtTheEndOfAPageMakesAnExcerpt() throws ReadException {
        assertThat(Reading.resource("presidency-microdata.html").completeness()).isEqualTo(Completeness.EXCERPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>They met.</p><script>alert('x')</script>",
                "<p>They met.</p><div style='display: none'>Hidden</div>",
                "<p>They met.</p><div hidden>Hidden</div>",
                "<p>They met.</p><form><label>Search</label><input></form>",
                "<p>They met.</p><!-- a comment -->",
                "<p>They <i>m</i>et.</p>",
                "<p>They met.",
                "<div>They met.</div>",
                "They met.",
                "<p>They met.</p><p></p><p> </p>",
                "<p>They&shy; met.</p>"
            })
    void onlyTheWordsOfAPageRemain(String body) throws ReadException {
        assertThat(Reading.page("<html><body>" + body + "</body></html>").text())
                .isEqualTo("They met.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <title>They met | Reef Agency</title>                                                      ; They met
            <title>They met - and ate</title>                                                          ; They met - and ate
            <title>They met - Reef Agency</title><meta property="og:site_name" content="Reef Agency">  ; They met
            <title>They met :: Reef</title><h1>They met</h1>                                           ; They met
            <meta name="DC.Title" content="They met">                                                  ; They met
            <meta name="citation_title" content="They met"><title>Other</title>                        ; They met
            <h1>They met</h1>                                                                          ; They met
            """)
    void theTitleIsReadWithoutTheSite(String head, String title) throws ReadException {
        assertThat(Reading.page("<html>" + head + "<p>They ate well in Apia.</p></html>")
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=\"article:published_time\" content=\"2001-02-03T04:05:06+07:00\">",
                "<meta name=\"citation_date\" content=\"2001/02/03\">",
                "<meta name=\"DC.date.issued\" content=\"2001-02-03\">",
                "<meta name=\"PubDate\" content=\"2001-02-03 04:05\">",
                "<meta itemprop=\"datePublished\" content=\"3 Feb 2001\">",
                "<time datetime=\"2001-02-03\">yesterday</time>",
                "<time>February 3, 2001</time>",
                "<script type=\"application/ld+json\">[{\"@type\": \"BlogPosting\", \"datePublished\": \"2001-02-03\"}]</script>",
                "<script type=\"application/ld+json\"><!-- {\"@type\": \"WebPage\", \"datePublished\": \"2001-02-03\"} --></script>"
            })
    void theDayIsReadFromManyPlaces(String head) throws ReadException {
        assertThat(Reading.page("<html>" + head + "<p>They ate well in Apia.</p></html>")
                        .published())
                .isEqualTo(LocalDate.of(2001, 2, 3));
    }

    @Test
    void aPageIsKnownByItsTextWhateverItsName() throws ReadException {
        assertThat(Reading.text("\n<!-- saved --><!DOCTYPE html><html><p>They met.</p></html>")
                        .text())
                .isEqualTo("They met.");
    }

    @Test
    void aFileCalledPageWithoutTagsIsPlainText() throws ReadException {
        assertThat(Reading.page("They met.\n\nThey ate.").text()).isEqualTo("They met.\n\nThey ate.");
    }

    @Test
    void aPageHeldByABoxWithAMisleadingNameIsRead() throws ReadException {
        assertThat(Reading.page("<html><body><div class='sidebar-layout'><p>They met in Apia.</p></div></body></html>")
                        .text())
                .isEqualTo("They met in Apia.");
    }

    @Test
    void aParagraphInAWidgetIsText() throws ReadException {
        String widget =
                "<div class='site-widget overflow-hidden'><p>They met in Apia, on the %s day of the talks.</p></div>";
        assertThat(Reading.page("<html><body>" + widget.formatted("first") + widget.formatted("last")
                                + "</body></html>")
                        .text())
                .contains("first", "last");
    }

    @Test
    void aTitleBelowADateIsNotRepeated() throws ReadException {
        assertThat(Reading.page(
                                "<html><title>They met</title><p>3 May 2001</p><h2>They met</h2><p>It was in Apia.</p></html>")
                        .text())
                .isEqualTo("3 May 2001\n\nIt was in Apia.");
    }

    @Test
    void aTeaserIsNotTheArticle() throws ReadException {
        String text = "<p>They met in Apia, on the first day of the talks, which nobody had foreseen.</p>".repeat(20);
        String teaser =
                "<article>Nine boats were blessed on Sunday by the bishop of the island, who came from far away to do so.</article>";
        assertThat(Reading.page("<html><body><div>" + text + "</div>" + teaser + "</body></html>")
                        .text())
                .startsWith("They met in Apia");
    }
}
