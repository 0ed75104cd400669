package org.chancery.search;

import java.time.InstantSource;
import java.util.List;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import tools.jackson.databind.json.JsonMapper;

/** Questions that people keep by name. */
public final class SavedSearches {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST = 80;

    private final Archive archive;
    private final InstantSource clock;

    public SavedSearches(Archive archive, InstantSource clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** A question with its name. */
    public record Saved(String name, Query query, String madeAt) {}

    /**
     * Keeps it, in place of one that had the name.
     *
     * @throws QueryException if the name or the words are not right
     */
    public void save(String name, Query query) {
        if (name.isBlank() || name.length() > LONGEST || !name.equals(name.strip())) {
            throw new QueryException("The name of a saved search has 1 to " + LONGEST
                    + " characters, none of them a space at its ends.");
        }
        if (!query.words().isBlank()) {
            Words.parse(query.words());
        }
        String json = MAPPER.writeValueAsString(query.from(null));
        archive.write(handle -> handle.createUpdate(
                        "INSERT INTO saved_searches (name, query, made_at) VALUES (:name, :query, :now)"
                                + " ON CONFLICT (name) DO UPDATE SET query = excluded.query, made_at = excluded.made_at")
                .bind("name", name)
                .bind("query", json)
                .bind("now", clock.instant().toString())
                .execute());
    }

    /** @throws QueryException if there is none */
    public void forget(String name) {
        if (archive.write(handle -> handle.createUpdate("DELETE FROM saved_searches WHERE name = :name")
                        .bind("name", name)
                        .execute())
                == 0) {
            throw unknown(name);
        }
    }

    /** @throws QueryException if there is none */
    public Query query(String name) {
        return all().stream()
                .filter(saved -> saved.name().equals(name))
                .findFirst()
                .map(Saved::query)
                .orElseThrow(() -> unknown(name));
    }

    /** By name. */
    public List<Saved> all() {
        try (Session session = archive.session()) {
            return session.handle()
                    .createQuery("SELECT name, query, made_at FROM saved_searches ORDER BY name")
                    .map((row, context) -> new Saved(
                            row.getString(1), MAPPER.readValue(row.getString(2), Query.class), row.getString(3)))
                    .list();
        }
    }

    private static QueryException unknown(String name) {
        return new QueryException(
                "No search is saved as \"" + name + "\". \"chancery search --list\" shows those that are.");
    }
}
