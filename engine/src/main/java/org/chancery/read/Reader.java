package org.chancery.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.read.Metadata.Key;
import org.chancery.read.ReadException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Turns a report as it came into a document. Plain text keeps its body to the character; header lines before the first blank
 * line are metadata. Web pages give their metadata and their article without the boilerplate around it. Safe for use by
 * several threads.
 */
public final class Reader {

    private static final int LONGEST_SIDE = 40;

    private final Publishers publishers;
    private final Credits credits;
    private final Breaks breaks;

    /** A reader that knows outlets, but no names of states and no phrases that say that a text breaks off. */
    public Reader(Outlets outlets) {
        this(outlets, name -> Optional.empty(), ReadingWords.none());
    }

    /**
     * A reader with all its knowledge.
     *
     * @param stateByName the ISO 3166-1 alpha-3 code of the state with this name or adjective
     */
    public Reader(Outlets outlets, Function<String, Optional<String>> stateByName, ReadingWords words) {
        this.publishers = new Publishers(outlets, stateByName);
        this.credits = new Credits(publishers::byExactName);
        this.breaks = new Breaks(words);
    }

    /**
     * The document in these bytes; its id is the name without its extension.
     *
     * @throws ReadException with reason EMPTY, BINARY, ENCODING or FORMAT
     */
    public Document read(Raw raw) throws ReadException {
        byte[] bytes = raw.bytes();
        String name = raw.name().equals("-") ? "standard input" : raw.name();
        String text = Decoder.decode(bytes, name);
        if (Lines.isBlank(text)) {
            throw new ReadException(
                    Reason.EMPTY,
                    name + " is empty: " + bytes.length + " bytes without a word. Give a file with a report in it.");
        }
        Markup.refuseOtherFormats(text, name);
        boolean page = Markup.looksLikePage(text) || Names.isPage(raw.name()) && Markup.hasTags(text);
        return page ? readPage(raw, text, name) : readPlain(raw, text, name);
    }

    /**
     * The document with this text as its body, kept to the character.
     *
     * @param metadata values by {@code title}, {@code publisher}, {@code side}, {@code published}, {@code url}, {@code place},
     *     {@code dateline} or {@code completeness}; other keys are left aside
     */
    public Document read(String id, Map<String, String> metadata, String text) {
        return document(id, Metadata.of(metadata), text, Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Document readPlain(Raw raw, String text, String name) throws ReadException {
        HeaderLines lines = HeaderLines.of(text);
        if (Lines.isBlank(lines.body())) {
            throw new ReadException(
                    Reason.EMPTY,
                    name
                            + " has header lines, but no text after them. Put a blank line and then the body of the report below"
                            + " the header.");
        }
        lines.metadata().put(Key.URL, raw.address());
        return document(Names.id(raw), lines.metadata(), lines.body(), raw.sha256());
    }

    private Document readPage(Raw raw, String text, String name) throws ReadException {
        Page page = Page.of(text, raw.address());
        if (Lines.isBlank(page.body())) {
            throw new ReadException(
                    Reason.EMPTY,
                    name
                            + " is a web page without article text; it may be filled in by scripts. Save the text of the article"
                            + " and read that.");
        }
        return document(Names.id(raw), page.metadata(), page.body(), raw.sha256());
    }

    private Document document(String id, Metadata metadata, String body, String sha256) {
        Optional<Dateline> dateline = Datelines.find(body);
        Optional<String> url = metadata.get(Key.URL);
        String publisher = publisher(metadata, body, dateline);
        return new Document(
                id,
                metadata.get(Key.TITLE).orElse(""),
                publisher,
                side(metadata, publisher, url).orElse(null),
                published(metadata, dateline).orElse(null),
                metadata.get(Key.PUBLISHED)
                        .or(() -> part(dateline, Dateline::date))
                        .orElse(null),
                metadata.get(Key.DATELINE)
                        .map(Datelines::placeIn)
                        .or(() -> part(dateline, Dateline::place))
                        .orElse(null),
                url.orElse(null),
                metadata.get(Key.PLACE).orElse(null),
                Languages.of(body),
                metadata.get(Key.COMPLETENESS).flatMap(Completeness::named).orElseGet(() -> breaks.completeness(body)),
                sha256,
                body);
    }

    private String publisher(Metadata metadata, String body, Optional<Dateline> dateline) {
        return metadata.get(Key.PUBLISHER)
                .or(() -> credits.publisher(body, dateline))
                .or(() -> metadata.get(Key.URL).flatMap(publishers::byUrl).map(Outlet::name))
                .orElse("");
    }

    private static Optional<LocalDate> published(Metadata metadata, Optional<Dateline> dateline) {
        return metadata.get(Key.PUBLISHED).flatMap(PublishedDates::parse).or(() -> dateline.flatMap(Dateline::day));
    }

    private static Optional<String> part(Optional<Dateline> dateline, Function<Dateline, @Nullable String> part) {
        return dateline.flatMap(found -> Optional.ofNullable(part.apply(found)));
    }

    private Optional<String> side(Metadata metadata, String publisher, Optional<String> url) {
        Optional<String> given = metadata.get(Key.SIDE).filter(side -> side.length() <= LONGEST_SIDE);
        return given.or(() -> publishers.side(publisher, url));
    }
}
