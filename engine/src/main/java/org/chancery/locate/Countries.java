package org.chancery.locate;

import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Two-letter and three-letter codes of states (ISO 3166-1), with the code of our own for Kosovo. */
final class Countries {

    private static final String KOSOVO = "XKX";

    private Countries() {}

    /** The three letters for two; null if there is no such state. */
    static @Nullable String iso3(String iso2) {
        if (iso2.equals("XK")) {
            return KOSOVO;
        }
        if (iso2.length() != 2) {
            return null;
        }
        try {
            String three = new Locale("", iso2).getISO3Country();
            return three.isEmpty() ? null : three;
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
