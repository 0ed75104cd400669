package org.chancery.accounts;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;

/** Who did what, when, from where. Only added to. */
public final class AuditLog {

    private static final int LONGEST = 300;

    private final Archive archive;
    private final Supplier<Session> reading;
    private final InstantSource clock;

    public AuditLog(Archive archive, Supplier<Session> reading, InstantSource clock) {
        this.archive = archive;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * One thing that was done.
     *
     * @param who name of an account, or what was given as one
     * @param what such as {@code login} or {@code POST /review/accept}
     * @param object on what
     */
    public record Entry(long entry, String at, String who, String address, String what, String object) {}

    public void add(String who, String address, String what, String object) {
        String now = Accounts.now(clock);
        archive.write(handle -> handle.createUpdate("INSERT INTO audit_log (at, who, address, what, object)"
                        + " VALUES (:at, :who, :address, :what, :object)")
                .bind("at", now)
                .bind("who", plain(who))
                .bind("address", plain(address))
                .bind("what", plain(what))
                .bind("object", plain(object))
                .execute());
    }

    /**
     * The latest first.
     *
     * @param who only of this name; all if empty
     * @param before only entries with lesser numbers; {@code Long.MAX_VALUE} for the latest
     */
    public List<Entry> entries(String who, long before, int most) {
        try (Session session = reading.get()) {
            return session.handle()
                    .createQuery("SELECT entry, at, who, address, what, object FROM audit_log WHERE entry < :before"
                            + " AND (:who = '' OR who = :who) ORDER BY entry DESC LIMIT :most")
                    .bind("before", before)
                    .bind("who", who)
                    .bind("most", most)
                    .map((row, context) -> new Entry(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6)))
                    .list();
        }
    }

    /** One line, bounded: parts of it come from strangers. */
    private static String plain(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
