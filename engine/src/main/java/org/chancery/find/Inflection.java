package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The forms of a regular verb. Some that no English has are among them, which does no harm where words are only looked for. */
final class Inflection {

    private Inflection() {}

    /** The verb itself, with -s, with -ed and with -ing. */
    static Stream<String> of(String verb) {
        List<String> forms = new ArrayList<>(List.of(verb, verb + "s"));
        char last = verb.charAt(verb.length() - 1);
        String stem = verb.substring(0, verb.length() - 1);
        if (last == 'e') {
            forms.addAll(List.of(verb + "d", stem + "ing"));
        } else if (last == 'y' && !isVowel(verb, verb.length() - 2)) {
            forms.addAll(List.of(stem + "ied", stem + "ies", verb + "ing"));
        } else {
            forms.addAll(List.of(verb + "es", verb + "ed", verb + "ing"));
            if (!isVowel(verb, verb.length() - 1) && isVowel(verb, verb.length() - 2)) {
                forms.addAll(List.of(verb + last + "ed", verb + last + "ing"));
            }
        }
        return forms.stream();
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
    }
}
