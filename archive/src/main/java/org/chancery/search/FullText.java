package org.chancery.search;

import java.util.Map;
import org.chancery.keep.Dialect;
import org.chancery.search.Query.Scope;

/** Words as one store's index is asked for them. What people typed is in {@link #values}, never in the SQL. */
interface FullText {

    /** To which a name is given in SQL by {@code :}. */
    Map<String, Object> values();

    /** Numbers of all matches as hit, with a score: the less it is, the better. */
    String matches(Scope scope, boolean scored);

    /** The same, without scores, of the last so many that were kept. */
    String latest(Scope scope, int most);

    /** True if the row of this number matches. */
    String holds(Scope scope, String number);

    /** One row: the text of {@code :hit} with {@link Snippet#OPEN} and {@link Snippet#CLOSE} around what matches. */
    String marked(Scope scope);

    static FullText of(Dialect dialect, Words words) {
        return dialect == Dialect.SQLITE ? new Fts5(words) : new TsQuery(words);
    }
}
