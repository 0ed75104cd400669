package org.chancery.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were sent, kept while the archive is what it was. Whose page it is belongs to what it is found by, and so does the
 * value that its forms send back: two people, and two logins of one, never share any. The one that was not asked for longest goes
 * first when there are more bytes than may be.
 */
public final class PageCache {

    /** Smaller answers gain nothing by packing. */
    private static final int LEAST_PACKED = 1500;

    /** What a kept page takes beside its bytes, roughly. */
    private static final int OVERHEAD = 500;

    private final long mostBytes;
    private final Map<Key, Page> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, ReentrantLock> making = new ConcurrentHashMap<>();
    private final AtomicLong hits = new AtomicLong();
    private final AtomicLong misses = new AtomicLong();
    private long bytes;

    /** @param mostBytes of all pages together; 0 keeps none */
    public PageCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * All that an answer depends on, the state of the archive aside.
     *
     * @param base under which it was asked: lasting addresses in it begin so
     * @param form what forms of the page send back; empty if it has none
     * @param part whether a part of a page is wanted
     */
    record Key(String base, String path, String query, Visitor visitor, String form, boolean part, LocalDate today) {

        private long size() {
            return OVERHEAD + 2L * (base.length() + path.length() + query.length() + form.length());
        }
    }

    /** @param packed by gzip; null if that gains nothing */
    record Page(String state, String type, byte[] plain, byte @Nullable [] packed, String tag) {

        static Page of(String state, String type, byte[] plain) {
            return new Page(state, type, plain, plain.length < LEAST_PACKED ? null : pack(plain), tagOf(plain));
        }

        private long size() {
            return plain.length + (packed == null ? 0 : packed.length);
        }
    }

    /** Makes an answer; null if it is not to be kept, and was written already. */
    interface Making {
        @Nullable
        Page make() throws Exception;
    }

    boolean isOn() {
        return mostBytes > 0;
    }

    /** Writes the kept answer, or has one made. */
    void answer(Context context, Key key, String state, Making how) throws Exception {
        Page page = page(key, state, how);
        if (page != null) {
            write(context, page);
        }
    }

    /** The kept answer, or one that is made: by one request, while others that ask the same wait for it. */
    @Nullable
    Page page(Key key, String state, Making how) throws Exception {
        Page known = find(key, state);
        if (known != null) {
            hits.incrementAndGet();
            return known;
        }
        ReentrantLock lock = making.computeIfAbsent(key, none -> new ReentrantLock());
        lock.lock();
        try {
            return made(key, state, how);
        } finally {
            making.remove(key, lock);
            lock.unlock();
        }
    }

    private @Nullable Page made(Key key, String state, Making how) throws Exception {
        Page known = find(key, state);
        if (known != null) {
            hits.incrementAndGet();
            return known;
        }
        misses.incrementAndGet();
        Page made = how.make();
        if (made != null) {
            keep(key, made);
        }
        return made;
    }

    public long hits() {
        return hits.get();
    }

    public long misses() {
        return misses.get();
    }

    public synchronized long bytes() {
        return bytes;
    }

    private synchronized @Nullable Page find(Key key, String state) {
        Page page = pages.get(key);
        return page != null && page.state().equals(state) ? page : null;
    }

    private synchronized void keep(Key key, Page page) {
        Page old = pages.remove(key);
        if (old != null) {
            bytes -= old.size() + key.size();
        }
        pages.put(key, page);
        bytes += page.size() + key.size();
        Iterator<Map.Entry<Key, Page>> oldest = pages.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            Map.Entry<Key, Page> gone = oldest.next();
            bytes -= gone.getValue().size() + gone.getKey().size();
            oldest.remove();
        }
    }

    private static void write(Context context, Page page) {
        context.contentType(page.type()).header("ETag", page.tag()).header("Vary", "Accept-Encoding");
        String asked = context.header("If-None-Match");
        if (asked != null && asked.contains(page.tag())) {
            context.status(304);
            return;
        }
        byte[] packed = page.packed();
        String accepted = context.header("Accept-Encoding");
        if (packed != null && accepted != null && accepted.matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*")) {
            context.header("Content-Encoding", "gzip").result(packed);
        } else {
            context.result(page.plain());
        }
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Weak: the packed answer has other bytes, and says the same. */
    static String tagOf(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
