package org.chancery.release;

import java.util.List;
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

        Cameo {
            roles = List.copyOf(roles);
        }

        /** The whole code: country, role, group; of an international body role, country, group, as in IGOEUREEC. */
        String code() {
            String role = String.join("", roles);
            return isInternational() ? role + country + group : country + role + group;
        }

        /** Whether nothing but what it is stands in the code, as in REB. */
        boolean isRoleAlone() {
            return country.isEmpty() && group.isEmpty() && !roles.isEmpty() && !isInternational();
        }

        private boolean isInternational() {
            return !group.isEmpty() || roles.contains("IGO") || roles.contains("NGO");
        }
    }
}
