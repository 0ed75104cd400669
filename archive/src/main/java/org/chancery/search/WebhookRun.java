package org.chancery.search;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells webhooks of new hits. Each call of {@link #run} looks for reports that came in since, by whatever program, makes messages of the
 * hits in them, and sends what is due; what does not arrive is tried again later, five times in all.
 */
public final class WebhookRun {

    /** Header with {@code sha256=} and the HMAC of the time, a full stop and the body, in hexadecimal digits. */
    public static final String SIGNATURE = "X-Chancery-Signature";

    /** Header with the second since 1970 at which it was signed. */
    public static final String TIME = "X-Chancery-Time";

    /** Header with the number of the message, the same each time that it is tried. */
    public static final String NUMBER = "X-Chancery-Delivery";

    /** Between one attempt and the next. */
    static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofHours(1));

    private static final int MOST_HITS = 100;
    private static final int AT_ONCE = 20;
    private static final int LONGEST_TROUBLE = 300;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Archive archive;
    private final InstantSource clock;
    private final Delivering delivering;

    public WebhookRun(Archive archive, InstantSource clock, Delivering delivering) {
        this.archive = archive;
        this.clock = clock;
        this.delivering = delivering;
    }

    private record Watching(long number, String search, long seen) {}

    private record Due(long number, String address, String secret, String body, int attempts) {}

    /** @return how many messages were tried */
    public int run() throws InterruptedException {
        notice();
        int tried = 0;
        for (Due due : due()) {
            send(due);
            tried++;
        }
        return tried;
    }

    private void notice() {
        List<Watching> behind;
        long newest;
        try (Session session = archive.session()) {
            newest = session.handle()
                    .createQuery("SELECT COALESCE(MAX(report), 0) FROM reports")
                    .mapTo(Long.class)
                    .one();
            behind = session.handle()
                    .createQuery("SELECT webhook, search, seen FROM webhooks WHERE seen < :newest ORDER BY webhook")
                    .bind("newest", newest)
                    .map((row, context) -> new Watching(row.getLong(1), row.getString(2), row.getLong(3)))
                    .list();
        }
        for (Watching watching : behind) {
            notice(watching, newest);
        }
    }

    private void notice(Watching watching, long newest) {
        List<Hit> hits = hits(watching, newest);
        String body = hits.isEmpty() ? null : body(watching, hits);
        String now = clock.instant().toString();
        archive.write(handle -> {
            // Another server on the same archive may have been faster: then there is nothing left to tell.
            int moved = handle.createUpdate(
                            "UPDATE webhooks SET seen = :newest WHERE webhook = :number AND seen = :seen")
                    .bind("newest", newest)
                    .bind("number", watching.number())
                    .bind("seen", watching.seen())
                    .execute();
            if (moved == 1 && body != null) {
                handle.createUpdate("INSERT INTO webhook_deliveries (webhook, made_at, hits, body, next_at)"
                                + " VALUES (:number, :now, :hits, :body, :now)")
                        .bind("number", watching.number())
                        .bind("now", now)
                        .bind("hits", hits.size())
                        .bind("body", body)
                        .execute();
            }
            return moved;
        });
    }

    private List<Hit> hits(Watching watching, long newest) {
        try (Session session = archive.session()) {
            Query query = new SavedSearches(archive, clock).query(watching.search());
            return NewHits.of(session, query, watching.seen(), newest, MOST_HITS);
        } catch (QueryException e) {
            // The search was forgotten, or names somebody whom the archive does not have any more.
            return List.of();
        }
    }

    private String body(Watching watching, List<Hit> hits) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("search", watching.search());
        root.put("made_at", clock.instant().toString());
        root.put("complete", hits.size() < MOST_HITS);
        root.set(
                "hits",
                MAPPER.readTree(HitJson.write(new Page(hits, hits.size(), Query.Order.NEWEST, null)))
                        .get("hits"));
        return MAPPER.writeValueAsString(root);
    }

    private List<Due> due() {
        try (Session session = archive.session()) {
            return session.handle()
                    .createQuery("SELECT d.delivery, w.address, w.secret, d.body, d.attempts FROM webhook_deliveries d"
                            + " JOIN webhooks w ON w.webhook = d.webhook WHERE d.next_at IS NOT NULL AND d.next_at <= :now"
                            + " ORDER BY d.delivery LIMIT " + AT_ONCE)
                    .bind("now", clock.instant().toString())
                    .map((row, context) -> new Due(
                            row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)))
                    .list();
        }
    }

    private void send(Due due) throws InterruptedException {
        Instant now = clock.instant();
        String time = String.valueOf(now.getEpochSecond());
        Map<String, String> headers = Map.of(
                TIME, time, NUMBER, String.valueOf(due.number()), SIGNATURE, signature(due.secret(), time, due.body()));
        try {
            int status = delivering.post(URI.create(due.address()), headers, due.body());
            boolean arrived = status / 100 == 2;
            keep(due, now, status, arrived ? null : "it answered with status " + status, arrived);
        } catch (IOException | QueryException e) {
            String trouble = String.valueOf(e.getMessage());
            keep(due, now, null, trouble.substring(0, Math.min(LONGEST_TROUBLE, trouble.length())), false);
        }
    }

    private void keep(Due due, Instant now, @Nullable Integer status, @Nullable String trouble, boolean arrived) {
        String next = arrived || due.attempts() >= PAUSES.size()
                ? null
                : now.plus(PAUSES.get(due.attempts())).toString();
        archive.write(
                handle -> handle.createUpdate("UPDATE webhook_deliveries SET attempts = attempts + 1, tried_at = :now,"
                                + " status = :status, trouble = :trouble, next_at = :next WHERE delivery = :number")
                        .bind("now", now.toString())
                        .bind("status", status)
                        .bind("trouble", trouble)
                        .bind("next", next)
                        .bind("number", due.number())
                        .execute());
    }

    /** What a receiver computes to see that a message is ours. */
    public static String signature(String secret, String time, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] sum = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
            return "sha256=" + HexFormat.of().formatHex(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }
}
