package org.chancery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.keep.ActorRow;
import org.chancery.keep.Identity;
import org.chancery.keep.Session;
import org.jdbi.v3.core.Handle;

/** From names that people type to numbers in the archive. */
public final class Names {

    private static final int NEAREST = 6;

    private final Session session;

    public Names(Session session) {
        this.session = session;
    }

    /**
     * All actors of these names: a state's code, a Wikidata item, or a name without regard to capitals and accents.
     *
     * @throws QueryException if one is nobody's, with names that have a word of it
     */
    public List<Long> actors(List<String> names) {
        Set<Long> numbers = new TreeSet<>();
        names.forEach(name -> numbers.addAll(actor(name)));
        return List.copyOf(numbers);
    }

    /** Numbers of publishers whose name is this one, else of those that have all its words. */
    List<Long> publishers(List<String> names) {
        Set<Long> numbers = new TreeSet<>();
        names.forEach(name -> numbers.addAll(publisher(name)));
        return List.copyOf(numbers);
    }

    private List<Long> actor(String name) {
        List<Long> found = session
                .actor(name.strip())
                .or(() -> session.actor(name.strip().toUpperCase(Locale.ROOT)))
                .map(ActorRow::actor)
                .stream()
                .toList();
        if (found.isEmpty()) {
            found = session.actorsCalled(name).stream().map(ActorRow::actor).toList();
        }
        if (found.isEmpty()) {
            List<String> near = near(Identity.fold(name));
            throw new QueryException("Nobody in the archive is called \"" + name + "\"."
                    + (near.isEmpty() ? "" : " Like it: " + String.join(", ", near) + "."));
        }
        return found;
    }

    private List<String> near(String folded) {
        String word = folded.substring(folded.lastIndexOf(' ') + 1);
        return word.isEmpty()
                ? List.of()
                : session.handle()
                        .createQuery("SELECT a.name FROM actors a WHERE ' ' || a.folded || ' ' LIKE :word"
                                + " ORDER BY LENGTH(a.folded), a.actor LIMIT " + NEAREST)
                        .bind("word", "% " + word + " %")
                        .mapTo(String.class)
                        .list();
    }

    private record Publisher(long number, String name) {}

    private List<Long> publisher(String name) {
        Handle handle = session.handle();
        List<Publisher> all = handle.createQuery("SELECT publisher, name FROM publishers ORDER BY publisher")
                .map((row, context) -> new Publisher(row.getLong(1), Identity.fold(row.getString(2))))
                .list();
        String folded = Identity.fold(name);
        List<Long> same = all.stream()
                .filter(one -> one.name().equals(folded))
                .map(Publisher::number)
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        List<Long> like = new ArrayList<>();
        for (Publisher one : all) {
            if (!folded.isEmpty() && List.of(one.name().split(" ")).containsAll(List.of(folded.split(" ")))) {
                like.add(one.number());
            }
        }
        if (like.isEmpty()) {
            throw new QueryException("The archive has no report of a publisher called \"" + name + "\".");
        }
        return like;
    }
}
