package org.chancery.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says for which gold actor a system name stands: the one of the same name, else the state of the same code, else the
 * person of the same last word. Kind and code of a system name are those of the system's own list; a name that is not in
 * it has neither.
 */
final class Names {

    private final List<Actor> gold;
    private final Map<String, Actor> system = new HashMap<>();
    private final Map<String, String> resolved = new HashMap<>();

    Names(List<Entry> gold, List<Entry> system) {
        this.gold = gold.stream().map(Actor::of).toList();
        system.stream().map(Actor::of).forEach(actor -> this.system.putIfAbsent(actor.name(), actor));
    }

    /** The names in a field of a gold item. */
    Set<String> gold(Entry item, String field) {
        return item.texts(field).stream().map(Wording::plain).collect(Collectors.toSet());
    }

    /** The names in a field of a system item, each as the gold has it where the gold has it. */
    Set<String> system(Entry item, String field) {
        return item.texts(field).stream().map(this::system).collect(Collectors.toSet());
    }

    /** The gold name for which a system name stands, else the system name itself; both in plain words. */
    String system(String name) {
        return resolved.computeIfAbsent(Wording.plain(name), this::best);
    }

    private String best(String name) {
        Actor actor = system.getOrDefault(name, Actor.unlisted(name));
        String best = name;
        int highest = Actor.UNLIKE;
        for (Actor candidate : gold) {
            int fit = candidate.fit(actor);
            if (fit > highest) {
                highest = fit;
                best = candidate.name();
            }
        }
        return best;
    }
}
