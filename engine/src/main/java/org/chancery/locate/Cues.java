package org.chancery.locate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;

/** Words beside a name that say what it names, from {@code lexicon/place-cues.yaml}. */
final class Cues {

    private final Set<String> divisions;
    private final Set<String> counties;
    private final Set<String> cities;
    private final Set<String> sites;
    private final Set<String> siteBeginnings;
    private final Set<String> occasions;
    private final Set<String> parts;
    private final Set<String> before;
    private final Set<String> diseases;

    Cues(Knowledge knowledge) {
        List<Words> lexicon = knowledge.lexicon("place-cues");
        divisions = forms(lexicon, "division");
        counties = forms(lexicon, "county");
        cities = forms(lexicon, "city");
        sites = forms(lexicon, "site");
        siteBeginnings = forms(lexicon, "site.before");
        occasions = forms(lexicon, "occasion");
        parts = forms(lexicon, "part");
        before = forms(lexicon, "where");
        diseases = forms(lexicon, "disease");
    }

    private static Set<String> forms(List<Words> lexicon, String id) {
        Set<String> forms = new HashSet<>();
        lexicon.stream().filter(words -> words.id().equals(id)).forEach(words -> {
            forms.addAll(words.forms());
            forms.addAll(words.plural());
        });
        return forms;
    }

    private static boolean has(Set<String> words, String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "province", "state" and so on. */
    boolean isDivision(String word) {
        return has(divisions, word);
    }

    boolean isCounty(String word) {
        return has(counties, word);
    }

    boolean isCity(String word) {
        return has(cities, word);
    }

    /** The last word of the name of a street, building or the like. */
    boolean isSite(String word) {
        return has(sites, word);
    }

    /** The first word of such a name: "Lake", "Rue". */
    boolean beginsSite(String word) {
        return has(siteBeginnings, word);
    }

    /** What is called after a place and is no place: "Agreement", "Summit". */
    boolean isOccasion(String word) {
        return has(occasions, word);
    }

    /** What is called after the place of its discovery: "virus", "fever". */
    boolean isDisease(String word) {
        return has(diseases, word);
    }

    /** A part of the place behind it: "northern", "downtown". */
    boolean isPart(String word) {
        return has(parts, word);
    }

    /** A word behind which places stand: "in", "near". */
    boolean isWhere(String word) {
        return has(before, word);
    }
}
