package org.chancery.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended. Reports kept after the first page was asked for are on none of its pages.
 *
 * @param newest number of the newest report when the first page was asked for
 * @param order of the first page
 * @param score of the last hit, if by relevance
 * @param day of publication of the last hit's report; empty if unknown
 * @param entry number of the last hit's statement; 0 for reports
 */
record Cursor(long newest, Query.Order order, double score, String day, long report, long entry) {

    String write(Query query) {
        String fields = String.join(
                " ",
                String.valueOf(newest),
                order.name(),
                Long.toHexString(Double.doubleToLongBits(score)),
                day.isEmpty() ? "-" : day,
                String.valueOf(report),
                String.valueOf(entry),
                sum(query));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fields.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws QueryException if it is none, or one of another question */
    static @Nullable Cursor read(Query query) {
        String written = query.cursor();
        if (written == null) {
            return null;
        }
        try {
            String[] fields = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.US_ASCII).split(" ");
            if (fields.length == 7 && fields[6].equals(sum(query)) && fields[3].matches("-|[0-9-]{4,12}")) {
                return new Cursor(
                        Long.parseLong(fields[0]),
                        Query.Order.valueOf(fields[1]),
                        Double.longBitsToDouble(Long.parseUnsignedLong(fields[2], 16)),
                        fields[3].equals("-") ? "" : fields[3],
                        Long.parseLong(fields[4]),
                        Long.parseLong(fields[5]));
            }
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        throw foreign();
    }

    private static QueryException foreign() {
        return new QueryException("The page asked for is not one of this question. Ask for the first page again.");
    }

    private static String sum(Query query) {
        CRC32 sum = new CRC32();
        Query whole = query.from(null).atMost(1);
        sum.update(whole.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
