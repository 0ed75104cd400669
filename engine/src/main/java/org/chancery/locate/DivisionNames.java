package org.chancery.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a division is also called: "Kaduna" for "Kaduna State", "Apulia" stays itself. */
final class DivisionNames {

    private static final Pattern KIND = Pattern.compile(
            "(?i)^(?:(?:province|state|region|department|governorate|autonomous region|district|canton|county|republic) of )"
                    + "|(?: (?:province|state|region|oblast'?|krai|governorate|department|district|county|prefecture|"
                    + "autonomous region|autonomous okrug|autonomous oblast|republic|division|territory|voivodeship|canton|"
                    + "municipality|parish|emirate|mintaqah|sheng))$");

    private DivisionNames() {}

    static List<String> of(String name, String ascii) {
        List<String> names = new ArrayList<>(List.of(name, ascii));
        for (String one : List.of(name, ascii)) {
            String bare = bare(one);
            if (!bare.isEmpty() && !names.contains(bare)) {
                // As usual a name as the long one.
                names.add(0, bare);
            }
        }
        return names;
    }

    /** The name without the word that says what it is. */
    static String bare(String name) {
        return KIND.matcher(name).replaceFirst("").strip();
    }
}
