package org.chancery.search;

import java.util.List;
import java.util.Map;
import org.chancery.keep.Dialect;
import org.chancery.search.Query.Scope;

/** Words as one store's index is asked for them. What people typed is in {@link #values}, never in the SQL. */
interface FullText {

    /** To which a name is given in SQL by {@code :}. */
    Map<String, Object> values();

    /** Numbers of all matches as hit, with a score: the less it is, the better. */
    String matches(Scope scope, boolean scored);

    /**
     * True if the row of this number matches.
     *
     * @param frequent whether so many match that looking each row up takes less than going through all of them
     */
    String holds(Scope scope, String number, boolean frequent);

    /** The same, where all matches are known: they are not looked for again. */
    FullText known(List<Long> matches);

    static FullText of(Dialect dialect, Words words) {
        return dialect == Dialect.SQLITE ? new Fts5(words) : new TsQuery(words);
    }
}
