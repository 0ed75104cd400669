package org.chancery.review;

import java.util.List;
import org.chancery.keep.ActorRow;
import org.chancery.keep.Identity;
import org.chancery.keep.Session;

/** Known persons of an archive who may be meant by a name of somebody unknown. */
public final class LookAlikes {

    private static final int MOST = 8;

    private LookAlikes() {}

    /** Those with the same last name, of the same state first; empty if the entry is no person. */
    public static List<ActorRow> of(Session session, Item item) {
        if (!item.doubt().entry().layer().equals("actor")) {
            return List.of();
        }
        String folded = Identity.fold(item.asRead().path("name").asString());
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        String state = item.asRead().path("state").asString("");
        return session.handle()
                .createQuery(
                        "SELECT * FROM actors WHERE kind = 'person' AND wikidata IS NOT NULL AND (folded = :last"
                                + " OR folded LIKE :ending) ORDER BY CASE WHEN state = :state THEN 0 ELSE 1 END, folded, actor LIMIT :most")
                .bind("last", last)
                .bind("ending", "% " + last)
                .bind("state", state)
                .bind("most", MOST)
                .mapTo(ActorRow.class)
                .list();
    }
}
