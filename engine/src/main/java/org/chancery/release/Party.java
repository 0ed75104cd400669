package org.chancery.release;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or is acted upon, with the codes by which releases know them.
 *
 * @param kind person, state, organization or group; empty where the record does not list them
 * @param country ISO 3166-1 alpha-3 as PLOVER uses it, or IGO, NGO, UNO, EUR and the like; null where nothing is known
 * @param countryName as ICEWS writes it; null where they belong to no country
 * @param cow number of the Correlates of War project; null where the country has none
 * @param sector primary sector of PLOVER; null for a state as such
 * @param icewsSectors as ICEWS joins them by commas; empty for a state as such
 * @param title offices held or written; null where none is known
 * @param wikidata item id
 * @param cameo its code in CAMEO, part by part
 */
record Party(
        String name,
        String kind,
        @Nullable String country,
        @Nullable String countryName,
        @Nullable Integer cow,
        @Nullable String sector,
        String icewsSectors,
        @Nullable String title,
        @Nullable String wikidata,
        Cameo cameo) {

    /**
     * An actor in CAMEO.
     *
     * @param country code of a country or region; empty where there is none
     * @param group known group, such as UNO; empty where there is none
     * @param roles such as GOV
     */
    record Cameo(String country, String group, List<String> roles) {

        private static final Set<String> INTERNATIONAL = Set.of("IGO", "NGO", "IMG", "MNC");

        Cameo {
            roles = List.copyOf(roles);
        }

        /**
         * The whole code: country and roles, as in PERGOV; of who belongs to no country the first role, region, group and what else it is,
         * as in IGOEUREEC or IGOUNOJUD.
         */
        String code() {
            String later = roles.isEmpty() ? "" : String.join("", roles.subList(1, roles.size()));
            String first = roles.isEmpty() ? "" : roles.get(0);
            return isOfNoCountry() ? first + country + group + later : country + first + later;
        }

        /** Whether nothing but what somebody is inside of an unknown country stands in the code, as in REB. */
        boolean isRoleAlone() {
            return country.isEmpty() && group.isEmpty() && !roles.isEmpty() && !INTERNATIONAL.contains(roles.get(0));
        }

        private boolean isOfNoCountry() {
            return country.isEmpty() || !group.isEmpty();
        }
    }
}
