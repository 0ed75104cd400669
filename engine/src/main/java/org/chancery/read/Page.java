package org.chancery.read;

import java.util.Optional;
import org.chancery.read.Metadata.Key;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A web page as a report.
 *
 * @param metadata what the page says about itself
 * @param body the article without boilerplate and without its title; paragraphs are set apart by blank lines
 */
record Page(Metadata metadata, String body) {

    private static final int SHORT_BODY = 80;

    /** @param address where the page came from, for its relative links; null if unknown */
    static Page of(String html, @Nullable String address) {
        org.jsoup.nodes.Document page = Jsoup.parse(html, address == null ? "" : address);
        StructuredData data = StructuredData.of(page);
        Metadata metadata = PageMetadata.of(page, data);
        metadata.put(Key.URL, address);
        String body = PageBody.of(page, metadata.get(Key.TITLE).orElse(""));
        // Some pages show their text by script only, but carry it whole in their structured data.
        Optional<String> carried =
                data.articleBody().filter(text -> body.length() < SHORT_BODY && text.length() > body.length());
        return new Page(metadata, carried.orElse(body));
    }
}
