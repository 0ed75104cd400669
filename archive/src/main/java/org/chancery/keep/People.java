package org.chancery.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers of actors and publishers: looked up, and made where there is none. What was looked up is remembered. */
final class People {

    private static final int MOST = 100_000;

    private final Connection connection;
    private final Map<String, Long> actors = remembering();
    private final Map<String, Long> publishers = remembering();

    People(Connection connection) {
        this.connection = connection;
    }

    /** Number of an actor. */
    long number(Identity identity) throws SQLException {
        String key = Storable.text(identity.key());
        Long known = actors.get(key);
        if (known != null) {
            return known;
        }
        long number = find("SELECT actor FROM actors WHERE key = ?", key);
        if (number < 0) {
            number = find(
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
        long number = find("SELECT publisher FROM publishers WHERE name = ? AND side = ?", stored, side);
        if (number < 0) {
            number = find("INSERT INTO publishers (name, side) VALUES (?, ?) RETURNING publisher", stored, side);
        }
        publishers.put(key, number);
        return number;
    }

    /** What was made in a transaction that did not come to its end is not there. */
    void forget() {
        actors.clear();
        publishers.clear();
    }

    private long find(String sql, @org.jspecify.annotations.Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getLong(1) : -1;
            }
        }
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
