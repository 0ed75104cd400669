package org.chancery.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Who may use the archive.
 *
 * @param name lower case; what corrections are signed with
 * @param withPassword false for who logs in elsewhere
 */
public record Account(long id, String name, Standing standing, boolean withPassword, String madeAt) {

    static final String COLUMNS = "a.account, a.name, a.role, a.password, a.made_at";

    static Account of(ResultSet row) throws SQLException {
        return new Account(
                row.getLong(1), row.getString(2), Standing.of(row.getString(3)), row.getString(4) != null, row.getString(5));
    }
}
