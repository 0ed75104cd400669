package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.TokenTrie;
import org.chancery.knowledge.Words;

/** Whether "she" or "he" may go on about a person, by given names and titles; where these do not tell, either may. */
final class Genders {

    private static final Set<String> WOMEN =
            Set.of("queen", "princess", "duchess", "sheikha", "chairwoman", "spokeswoman");
    private static final Set<String> MEN =
            Set.of("king", "prince", "duke", "emir", "sultan", "chairman", "spokesman", "pope");

    private final Map<String, Boolean> female = new HashMap<>();
    /** What the pronouns of the text have told so far. */
    private final Map<Entity, Boolean> told = new HashMap<>();

    Genders(List<Words> names) {
        for (Words words : names) {
            boolean women = words.give("gender").equals("female");
            words.forms().forEach(form -> female.put(key(form), women));
        }
    }

    private static String key(String name) {
        return TokenTrie.plain(name).toLowerCase(Locale.ROOT);
    }

    /** "She" has gone on about this person. */
    void learn(Entity person, boolean woman) {
        told.putIfAbsent(person, woman);
    }

    boolean mayBe(Entity person, boolean woman) {
        for (String office : person.offices) {
            for (String word : office.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                if (WOMEN.contains(word) || MEN.contains(word)) {
                    return WOMEN.contains(word) == woman;
                }
            }
        }
        String given = PersonNames.parts(person.name).stream().findFirst().orElse("");
        return female.getOrDefault(key(given), told.getOrDefault(person, woman)) == woman;
    }
}
