package org.chancery.locate;

/** What speaks for a place that a name may mean, in points; a tenfold population is one point. */
final class Weights {

    static final double CONTINENT = 9;
    static final double COUNTRY = 9;
    static final double OWN_REGION = 7.5;
    static final double OWN_DIVISION = 6.5;
    static final double OWN_COUNTY = 5.2;
    static final double OWN_WATER = 7;
    static final double OWN_LAND = 6.2;
    static final double OWN_CITY = 6;
    static final double CAPITAL = 1;
    static final double OTHER_NAME = -2.5;
    static final double DIVISION_SHARE = 0.85;
    static final double UNPEOPLED = 3;
    static final double KIND_NAMED = 3;
    static final double OTHER_KIND_NAMED = -1;
    static final double HELD = 8;
    static final double HELD_PERHAPS = 3;
    static final double COUNTRY_SHARE = 4;
    static final double PUBLISHER = 0.7;
    static final double NEIGHBOUR = 1;
    /** Named in one row with a place of the same kind, and of the same country if divisions. */
    static final double SIBLING = 1.5;

    static final double NEIGHBOUR_KM = 150;
    /** Points by which a choice must lead for other names to be judged by it. */
    static final double CLEAR = 1.5;

    private Weights() {}

    /** Points of a place before anything is known of the text. */
    static double of(Candidate candidate) {
        Place place = candidate.place();
        double points = switch (place.level()) {
            case CONTINENT -> CONTINENT;
            case COUNTRY -> COUNTRY;
            case REGION -> place.own() ? OWN_REGION : UNPEOPLED;
            case DIVISION -> place.own() ? OWN_DIVISION : DIVISION_SHARE * peopled(place);
            case COUNTY -> place.own() ? OWN_COUNTY : DIVISION_SHARE * peopled(place);
            case WATER -> place.own() ? OWN_WATER : UNPEOPLED;
            case LAND -> place.own() ? OWN_LAND : UNPEOPLED;
            case CITY -> place.own() ? Math.max(OWN_CITY, peopled(place)) : peopled(place);
            case SITE -> place.own() ? OWN_COUNTY : UNPEOPLED - 0.5;
        };
        return points + (place.capital() ? CAPITAL : 0) + (candidate.usual() ? 0 : OTHER_NAME);
    }

    private static double peopled(Place place) {
        return Math.log10(place.population() + 10.0);
    }
}
