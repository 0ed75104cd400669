package org.chancery.web.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.keep.Session;
import org.jspecify.annotations.Nullable;

/** What could not be taken in, the last first. */
final class Rejects {

    private static final int SHOWN = 400;

    private Rejects() {}

    static long count(Session session) {
        return session.handle()
                .createQuery("SELECT COUNT(*) FROM rejects")
                .mapTo(Long.class)
                .one();
    }

    static List<RejectsView.Row> page(Session session, int from, int most) {
        return session.handle()
                .createQuery("SELECT input, position, doc, reason, made_at, raw FROM rejects"
                        + " ORDER BY reject DESC LIMIT :most OFFSET :from")
                .bind("most", most)
                .bind("from", from)
                .map((row, context) -> new RejectsView.Row(
                        shown(row.getString(1)),
                        row.getLong(2),
                        row.getString(3),
                        reason(row.getString(4)),
                        row.getString(5),
                        beginning(row.getBytes(6))))
                .list();
    }

    /** Without the folder in which files wait that were sent. */
    static String reason(String told) {
        return told.replaceAll("\\S*/" + Sent.FOLDER + "\\d*/", "");
    }

    /** Of a file its name: where it lay is nobody's business. An address stays. */
    static String shown(String input) {
        return input.startsWith("http://") || input.startsWith("https://")
                ? input
                : input.substring(input.lastIndexOf('/') + 1);
    }

    /** As letters, whatever the bytes are: what cannot be shown stands as a dot. */
    private static String beginning(byte @Nullable [] raw) {
        if (raw == null) {
            return "";
        }
        String text = new String(raw, 0, Math.min(raw.length, SHOWN), StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.appendCodePoint(Character.isISOControl(c) && c != '\n' || c == 0xFFFD ? '·' : c));
        return out.toString();
    }
}
