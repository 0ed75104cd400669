package org.chancery.keep;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An entry of a record.
 *
 * @param entry its number, which the tables of its layer share; it changes when the report is read again
 * @param id its lasting id
 * @param layer as {@link Layer#word()}
 * @param local its id within the record, such as s7; formulations are f1, f2 …, places p1, p2 …
 */
public record EntryRow(long entry, String id, long report, String layer, String local) {

    static EntryRow of(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getLong("entry"),
                row.getString("id"),
                row.getLong("report"),
                row.getString("layer"),
                row.getString("local"));
    }

    /** A report's number times this is the number of its first entry. */
    public static final long PER_REPORT = 1L << 20;
}
