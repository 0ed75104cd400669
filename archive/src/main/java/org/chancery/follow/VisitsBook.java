package org.chancery.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Encounters that were held face to face, by who was there, to be asked again and again. It holds no connection. */
public final class VisitsBook {

    private final FollowSql.Span span;
    private final List<Met> all;
    private final Map<Long, List<Integer>> byActor = new HashMap<>();

    /** @param all in the order of their days */
    VisitsBook(FollowSql.Span span, List<Met> all) {
        this.span = span;
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            for (Actor actor : all.get(i).there()) {
                byActor.computeIfAbsent(actor.actor(), key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** An encounter as reports tell it, and who was there by any of them. */
    record Met(List<FollowSql.EncounterRow> tellings, List<Actor> there) {}

    FollowSql.Span span() {
        return span;
    }

    /** Those at which one of these was, in their order. */
    List<Met> with(Collection<Long> actors) {
        TreeSet<Integer> numbers = new TreeSet<>();
        actors.forEach(actor -> numbers.addAll(byActor.getOrDefault(actor, List.of())));
        return numbers.stream().map(all::get).toList();
    }
}
