package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.TokenTrie;

/** Compares persons' names: full ones, surnames alone, with and without initials. */
final class PersonNames {

    private static final Set<String> TAIL = Set.of("jr", "sr", "ii", "iii");

    private PersonNames() {}

    /** Parts of a name without initials and generations, for comparison. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : TokenTrie.plain(name).split("[\\s,]+")) {
            String bare = part.replaceAll("\\.$", "").toLowerCase(Locale.ROOT);
            boolean initial = bare.length() == 1 && part.length() <= 2 && !parts.isEmpty();
            if (!bare.isEmpty() && !initial && !TAIL.contains(bare)) {
                parts.add(bare);
            }
        }
        return parts;
    }

    /** The name as the record gives it: on one line, without initials and generations. */
    static String display(String name) {
        List<String> kept = new ArrayList<>();
        for (String part : name.split("[\\s,]+")) {
            String bare = part.replaceAll("\\.$", "");
            boolean initial = bare.length() == 1 && !kept.isEmpty();
            if (!bare.isEmpty() && !initial && !TAIL.contains(bare.toLowerCase(Locale.ROOT))) {
                kept.add(part);
            }
        }
        return kept.isEmpty() ? name : String.join(" ", kept);
    }

    /** Whether two names may be of one person: the same, or one the first or last part of the other. */
    static boolean agree(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.equals(other)) {
            return true;
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (shorter.size() == 1) {
            return longer.get(longer.size() - 1).equals(shorter.get(0))
                    || longer.get(0).equals(shorter.get(0));
        }
        boolean sameLast = last(one).equals(last(other));
        boolean sameFirst = one.get(0).equals(other.get(0))
                || one.get(0).length() > 2
                        && other.get(0).length() > 2
                        && one.get(0).substring(0, 2).equals(other.get(0).substring(0, 2));
        return sameLast && sameFirst;
    }

    static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }
}
