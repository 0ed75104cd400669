package org.chancery.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.PlaceGroup.Level;

/**
 * One line of a table of GeoNames: nineteen fields between tabs, of which the first fifteen are used.
 *
 * @param names its name, its name in ASCII and other names, those in Latin letters only
 */
record GeoNamesRow(Place place, List<String> names) {

    /** Fields of a line. */
    static final int FIELDS = 19;

    private static final Set<String> SITES =
            Set.of("AIRP", "AIRB", "MNMT", "UNIV", "HSTS", "PAL", "CSTL", "DIP", "STDM", "BDG", "DAM", "CMP", "PRT");
    private static final Set<String> QUARTERS = Set.of("PPLX", "PPLH", "PPLQ", "PPLW");

    /**
     * @param line of the table
     * @throws IllegalArgumentException if it has not the fields of GeoNames; the message says which is wrong
     */
    static GeoNamesRow of(String line) {
        String[] field = line.split("\t", -1);
        if (field.length < FIELDS) {
            throw new IllegalArgumentException(
                    "has " + field.length + " fields between tabs, expected " + FIELDS + " as in allCountries.txt");
        }
        Place place = new Place(
                field[1],
                level(field[6], field[7]),
                Countries.iso3(field[8]),
                field[10],
                degrees(field[4], 90, "latitude"),
                degrees(field[5], 180, "longitude"),
                whole(field[14].isEmpty() ? "0" : field[14], "population"),
                field[7].equals("PPLC"),
                whole(field[0], "geonameid"),
                false);
        return new GeoNamesRow(place, names(field[1], field[2], field[3]));
    }

    /** Whether news texts may mean it: hotels, wells, schools and the like are left out. */
    static boolean isWanted(String featureClass, String featureCode) {
        return switch (featureClass) {
            case "P" -> !QUARTERS.contains(featureCode) || featureCode.equals("PPLX");
            case "A", "L", "T", "H" -> true;
            default -> SITES.contains(featureCode);
        };
    }

    private static Level level(String featureClass, String code) {
        return switch (featureClass) {
            case "P" -> Level.CITY;
            case "A" ->
                code.startsWith("PCL")
                        ? Level.COUNTRY
                        : code.startsWith("ADM1")
                                ? Level.DIVISION
                                : code.startsWith("ADM2") ? Level.COUNTY : Level.REGION;
            case "L" -> code.equals("CONT") ? Level.CONTINENT : Level.REGION;
            case "H" -> Level.WATER;
            case "T" -> Level.LAND;
            default -> Level.SITE;
        };
    }

    private static double degrees(String text, int most, String field) {
        try {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // said below, with the text
        }
        throw new IllegalArgumentException(
                String.format(Locale.ROOT, "%s is \"%s\", expected degrees from -%d to %d", field, text, most, most));
    }

    private static long whole(String text, String field) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(field + " is \"" + text + "\", expected a whole number", e);
        }
    }

    private static List<String> names(String name, String ascii, String others) {
        List<String> names = new ArrayList<>();
        names.add(name);
        if (!ascii.isEmpty() && !ascii.equals(name)) {
            names.add(ascii);
        }
        for (String other : others.split(",")) {
            if (isLatin(other) && !isCode(other)) {
                names.add(other);
            }
        }
        return names;
    }

    private static boolean isLatin(String name) {
        return name.length() > 2 && name.codePoints().allMatch(c -> c < 0x250 || c >= 0x1E00 && c < 0x2100);
    }

    /** Airports' codes, and transcriptions of other scripts, which begin with a small letter. */
    private static boolean isCode(String name) {
        return name.length() < 4 && NameKey.isCapitals(name) || Character.isLowerCase(name.charAt(0));
    }
}
