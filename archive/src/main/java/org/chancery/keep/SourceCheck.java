package org.chancery.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether the bytes that are kept are those that came. */
final class SourceCheck {

    private static final int AT_ONCE = 100;

    private final Connection connection;

    SourceCheck(Connection connection) {
        this.connection = connection;
    }

    List<String> problems(int most) throws SQLException {
        List<String> problems = new ArrayList<>();
        long last = 0;
        long before = -1;
        while (last != before && problems.size() < most) {
            before = last;
            last = page(last, problems);
        }
        return problems;
    }

    private long page(long after, List<String> problems) throws SQLException {
        long last = after;
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT source, sha256, packed, bytes FROM sources WHERE source > ? AND bytes IS NOT NULL ORDER BY source LIMIT "
                        + AT_ONCE)) {
            statement.setLong(1, after);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    last = row.getLong(1);
                    if (!fits(row.getBytes(4), row.getInt(3) == 1, row.getString(2))) {
                        problems.add("source " + last + " is not what came: its bytes have another fingerprint");
                    }
                }
            }
        }
        return last;
    }

    private static boolean fits(byte[] bytes, boolean packed, String sha256) {
        try {
            return Fingerprint.sha256(packed ? Packed.unpack(bytes) : bytes).equals(sha256);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
