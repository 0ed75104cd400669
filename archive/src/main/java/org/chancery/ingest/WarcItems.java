package org.chancery.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chancery.read.Raw;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive: the pages in it that came whole. */
final class WarcItems implements Items {

    private static final MediaType PAGE = MediaType.HTML;

    private final CountedStream counted;
    private final String address;
    private final int longest;
    private final WarcReader reader;
    private long position;

    /** @param longest bytes of the longest page that is taken, unpacked */
    WarcItems(CountedStream counted, String address, int longest) throws IOException {
        this.longest = longest;
        this.counted = counted;
        this.address = address;
        this.reader = new WarcReader(counted);
    }

    @Override
    public Optional<Item> next() throws IOException {
        try {
            Optional<WarcRecord> record = reader.next();
            while (record.isPresent()) {
                position++;
                if (record.get() instanceof WarcResponse response && isPage(response)) {
                    return Optional.of(item(response));
                }
                record = reader.next();
            }
            return Optional.empty();
        } catch (ParsingException | IllegalArgumentException e) {
            throw new IOException("record " + (position + 1) + ": " + e.getMessage(), e);
        }
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        String target = response.target();
        if (!target.startsWith("http:") && !target.startsWith("https:")) {
            return false;
        }
        HttpResponse http = response.http();
        return http.status() == 200 && http.contentType().base().equals(PAGE.base());
    }

    private Item item(WarcResponse response) {
        String target = response.target();
        String place = address + "#" + position;
        try (InputStream body = response.http().bodyDecoded().stream()) {
            byte[] bytes = body.readNBytes(longest + 1);
            if (bytes.length > longest) {
                return new Item(
                        position,
                        place,
                        new Item.Wrong(
                                target,
                                "the page is larger than " + Bounded.size(longest) + ", the most for one item",
                                target.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
            String name = FileNames.last(target);
            return new Item(
                    position,
                    place,
                    new Item.Whole(new Raw(bytes, name.isBlank() ? "page" : name, target), "text/html"));
        } catch (IOException | IllegalArgumentException e) {
            return new Item(
                    position,
                    place,
                    new Item.Wrong(
                            target,
                            "the page breaks off or is damaged: " + e.getMessage(),
                            target.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    @Override
    public double share() {
        return counted.share();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
