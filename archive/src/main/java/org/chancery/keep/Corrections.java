package org.chancery.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The corrections that hold. */
final class Corrections {

    private Corrections() {}

    /** Of a report, in the order in which they were made. */
    static List<Correction> of(Connection connection, String fingerprint) throws SQLException {
        List<Correction> corrections = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT correction, id, layer, fingerprint, who, made_at, why, patch FROM corrections"
                        + " WHERE fingerprint = ? AND undone_at IS NULL ORDER BY correction")) {
            statement.setString(1, fingerprint);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    corrections.add(new Correction(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            null,
                            null));
                }
            }
        }
        return corrections;
    }
}
