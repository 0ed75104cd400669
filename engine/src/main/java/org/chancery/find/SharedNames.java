package org.chancery.find;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives persons whom the text names in full once their name wherever it stands alone. */
final class SharedNames {

    private SharedNames() {}

    /** A proper noun that is part of a person's name elsewhere in the text is that name here too. */
    static void share(List<Marks> all) {
        Set<String> parts = parts(all);
        for (Marks marks : all) {
            for (int i = 0; i < marks.words.size(); i++) {
                boolean named = isPart(marks, i, parts) && !isWithinBody(marks, i);
                if (named) {
                    int last = i;
                    while (last + 1 < marks.words.size() && isPart(marks, last + 1, parts)) {
                        last++;
                    }
                    marks.join(i, last);
                }
            }
            marks.persons.sort(Comparator.comparingInt(Marks.PersonAt::first));
        }
    }

    private static Set<String> parts(List<Marks> all) {
        Set<String> parts = new HashSet<>();
        for (Marks marks : all) {
            for (Marks.PersonAt person : marks.persons) {
                if (person.last() > person.first()) {
                    parts.add(marks.words.get(person.last()));
                    parts.add(marks.words.get(person.first()));
                }
            }
        }
        return parts;
    }

    private static boolean isPart(Marks marks, int token, Set<String> parts) {
        return parts.contains(marks.words.get(token))
                && marks.sentence.token(token).isProper()
                && marks.personAt(token).isEmpty()
                && marks.nameAt(token).isEmpty();
    }

    private static boolean isWithinBody(Marks marks, int token) {
        boolean body = marks.sentence.token(token).name().equals("ORGANIZATION");
        boolean before = token > 0 && marks.sentence.token(token - 1).name().equals("ORGANIZATION");
        boolean behind = token + 1 < marks.words.size()
                && marks.sentence.token(token + 1).name().equals("ORGANIZATION");
        return body && (before || behind);
    }
}
