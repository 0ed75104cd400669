package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes on persons who may be one: two of one name, or of names that differ by a letter in one state. */
final class LookAlikes {

    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, Person> byGap = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<ActorsCheck.Finding> notes = new ArrayList<>();

    private LookAlikes() {}

    static List<ActorsCheck.Finding> of(List<Person> persons) {
        LookAlikes alike = new LookAlikes();
        persons.forEach(alike::add);
        return alike.notes;
    }

    private void add(Person person) {
        List<String> names = new ArrayList<>(List.of(person.name()));
        names.addAll(person.names());
        for (String name : names) {
            String plain = TokenTrie.plain(name).toLowerCase(Locale.ROOT);
            note(person, byName.putIfAbsent(plain, person), "is also the name of ", name);
            for (int i = 0; i < plain.length(); i++) {
                String without = person.state() + " " + i + " " + plain.substring(0, i) + plain.substring(i + 1);
                note(person, byGap.putIfAbsent(without, person), "differs by a letter from a name of ", name);
            }
        }
    }

    private void note(Person person, @Nullable Person other, String how, String name) {
        if (other != null && !other.id().equals(person.id()) && told.add(other.id() + " " + person.id())) {
            notes.add(new ActorsCheck.Finding(
                    person.origin(),
                    false,
                    person.id() + ": \"" + name + "\" " + how + other.id() + " (" + other.origin() + ")"));
        }
    }
}
