package org.chancery.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.resolve.Record;

/** Words of closed lists. */
enum Known {
    ACT("act", Record.Act.values()),
    KIND("kind of encounter", Record.EncounterKind.values());

    private final String what;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed.
    private final List<String> words;

    Known(String what, Enum<?>[] values) {
        this.what = what;
        this.words = Arrays.stream(values).map(Known::word).toList();
    }

    /** The same words as the columns have them. */
    List<String> all(List<String> asked) {
        return asked.stream().map(this::one).distinct().sorted().toList();
    }

    private String one(String asked) {
        String word = asked.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        if (!words.contains(word)) {
            throw new QueryException(
                    "There is no " + what + " \"" + asked + "\". There are: " + String.join(", ", words) + ".");
        }
        return word;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
