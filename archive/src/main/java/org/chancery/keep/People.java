package org.chancery.keep;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers of actors and publishers: looked up, and made where there is none. What was looked up is remembered. */
final class People {

    private static final int MOST = 100_000;

    private final Prepared prepared;
    private final Map<String, Long> actors = remembering();
    private final Map<String, Long> publishers = remembering();

    People(Prepared prepared) {
        this.prepared = prepared;
    }

    /** Number of an actor. */
    long number(Identity identity) throws SQLException {
        String key = Storable.text(identity.key());
        Long known = actors.get(key);
        if (known != null) {
            return known;
        }
        long number = prepared.number("SELECT actor FROM actors WHERE key = ?", key);
        if (number < 0) {
            number = prepared.number(
                    "INSERT INTO actors (key, name, folded, kind, state, wikidata) VALUES (?, ?, ?, ?, ?, ?) RETURNING actor",
                    key,
                    Storable.text(identity.name()),
                    Storable.text(Identity.fold(identity.name())),
                    identity.kind(),
                    identity.state(),
                    identity.wikidata());
        }
        actors.put(key, number);
        return number;
    }

    /** Number of a publisher; both empty if unknown. */
    long publisher(String name, String side) throws SQLException {
        String stored = Storable.text(name);
        String key = stored + '\n' + side;
        Long known = publishers.get(key);
        if (known != null) {
            return known;
        }
        long number = prepared.number("SELECT publisher FROM publishers WHERE name = ? AND side = ?", stored, side);
        if (number < 0) {
            number = prepared.number(
                    "INSERT INTO publishers (name, side) VALUES (?, ?) RETURNING publisher", stored, side);
        }
        publishers.put(key, number);
        return number;
    }

    /** What was made in a transaction that did not come to its end is not there. */
    void forget() {
        actors.clear();
        publishers.clear();
    }

    private static Map<String, Long> remembering() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > MOST;
            }
        };
    }
}
