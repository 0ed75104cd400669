package org.chancery.release;

import java.util.List;

/** The columns of a table and what a row has in them. */
interface Columns {

    List<String> names();

    /** As many cells as there are names; what is missing is empty. */
    List<String> cells(Row row);

    /** Whether the table begins with the names. */
    default boolean isHeaded() {
        return true;
    }

    /** What stands for an empty cell. */
    default String missing() {
        return "";
    }
}
