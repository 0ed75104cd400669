package org.chancery.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.read.Raw;
import org.jspecify.annotations.Nullable;

/** The pages of a web archive, one at a time, for those who take them without an archive of reports. */
public final class WarcPages implements Closeable {

    private final WarcItems items;

    /** @param longest bytes of the longest page that is taken, unpacked */
    public WarcPages(InputStream in, String address, int longest) throws IOException {
        this.items = new WarcItems(new CountedStream(in, -1), address, longest);
    }

    /**
     * What stands at one place of the web archive: a page, or why it cannot be taken.
     *
     * @param position number of the record in the web archive, from 1
     * @param page null if it cannot be taken
     * @param id address of the page
     * @param reason empty if there is a page
     */
    public record Found(long position, @Nullable Raw page, String id, String reason) {}

    /**
     * The next page; none at the end.
     *
     * @throws IOException if the web archive breaks off
     */
    public Optional<Found> next() throws IOException {
        return items.next().map(WarcPages::found);
    }

    private static Found found(Item item) {
        if (item.content() instanceof Item.Whole whole) {
            String address = whole.raw().address();
            return new Found(
                    item.position(), whole.raw(), address == null ? whole.raw().name() : address, "");
        }
        Item.Wrong wrong = (Item.Wrong) item.content();
        String id = wrong.id() == null ? new String(wrong.source(), StandardCharsets.UTF_8) : wrong.id();
        return new Found(item.position(), null, id, wrong.reason());
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
