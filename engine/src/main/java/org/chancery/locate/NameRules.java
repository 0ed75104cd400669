package org.chancery.locate;

import java.util.List;
import java.util.Set;

/** Tells the names of places from the same words as names of persons, bodies, treaties and languages. */
final class NameRules {

    /** Inhabitants from which a city is taken for meant without the annotator's word. */
    private static final long LARGE = 100_000;

    private static final Set<String> LANGUAGE_WORDS =
            Set.of("speak", "speaks", "spoke", "speaking", "language", "languages", "-speaking", "translator");

    private final Gazetteer gazetteer;
    private final Cues cues;

    NameRules(Gazetteer gazetteer, Cues cues) {
        this.gazetteer = gazetteer;
        this.cues = cues;
    }

    boolean isPlace(Words words, int first, int last, String key) {
        boolean own = gazetteer.own().knows(key);
        if (gazetteer.own().isAbbreviation(key) && !isWritten(words, first, last)) {
            return false;
        }
        if (isCalledAfterPlace(words, last) || isPartAlone(words, first, last)) {
            return false;
        }
        if (words.are(first, last, "LOCATION")) {
            return true;
        }
        if (words.has(first, last, "PERSON")) {
            return own && words.isWhole(first, last, "PERSON") && cues.isWhere(words.text(first - 1));
        }
        if (words.has(first, last, "ORGANIZATION")) {
            return words.isWhole(first, last, "ORGANIZATION") && (own || isLarge(key))
                    || own && isOwner(words, first, last);
        }
        boolean name = words.tag(last).startsWith("NNP") || words.tag(last).startsWith("JJ") || last > first;
        if (own) {
            return name && !isPartOfName(words, first, last);
        }
        return name
                && words.isCapital(last)
                && !isPartOfName(words, first, last)
                && (cues.isWhere(words.text(first - 1)) && isLarge(key) || isWithin(words, last));
    }

    /** Whether what follows is a treaty, contest or illness that has its name from a place. */
    boolean isCalledAfterPlace(Words words, int last) {
        return cues.isOccasion(words.text(last + 1)) && words.isCapital(last + 1)
                || cues.isDisease(words.text(last + 1))
                || words.text(last + 1).equals("-") && cues.isDisease(words.text(last + 2));
    }

    /** "North" and "Central" are places somewhere, but seldom meant. */
    private boolean isPartAlone(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!cues.isPart(words.text(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a body is called by its place first: "Kenya Airways", "NSW Health". */
    private static boolean isOwner(Words words, int first, int last) {
        return words.are(first, last, "ORGANIZATION")
                && !words.name(first - 1).equals("ORGANIZATION")
                && words.name(last + 1).equals("ORGANIZATION");
    }

    /**
     * Whether the annotator's place ends where this name ends, or goes on with a name that is known too: of "Nueva Ecija" no
     * half is meant, of "Peking China" both are.
     */
    boolean standsAlone(Words words, int first, int last) {
        if (!words.isLocation(first)) {
            return !words.isLocation(first - 1) || !words.isLocation(last);
        }
        int begin = first;
        while (words.isLocation(begin - 1)) {
            begin--;
        }
        return isCovered(words, begin, first - 1) && isCovered(words, last + 1, words.endOfLocation(last));
    }

    /** Whether words of a run are names of their own, or say which part of a place is meant. */
    private boolean isCovered(Words words, int first, int last) {
        if (first > last) {
            return true;
        }
        boolean kind = true;
        for (int i = first; i <= last && kind; i++) {
            String word = words.text(i);
            kind = cues.isPart(word) || cues.isDivision(word) || cues.isCounty(word) || cues.isCity(word);
        }
        if (kind) {
            return true;
        }
        String key = words.key(first, last);
        return gazetteer.own().knows(key) || isLarge(key);
    }

    /** Whether the words beside an unknown name take it for a place: "in", a comma and a known place, a word for its kind. */
    boolean isNamedAsPlace(Words words, int first, int last) {
        if (isCalledAfterPlace(words, last) || isPartAlone(words, first, last)) {
            return false;
        }
        String before = words.text(first - 1);
        boolean where = cues.isWhere(before) && !before.equalsIgnoreCase("of")
                || before.equalsIgnoreCase("the") && cues.isWhere(words.text(first - 2));
        String after = words.text(last + 1);
        String kind = before.equals("of") ? words.text(first - 2) : "";
        return where
                || isWithin(words, last)
                || words.text(first - 1).equals(",") && words.isLocation(first - 2)
                || words.text(first - 1).equals("and") && words.isLocation(first - 2)
                || after.equals(",") && words.isLocation(last + 2)
                || isKind(after)
                || isKind(kind)
                || isKind(words.text(last)) && last > first;
    }

    private boolean isKind(String word) {
        return cues.isCity(word) || cues.isDivision(word) || cues.isCounty(word) || cues.isSite(word);
    }

    /** Two letters may be anything, unless in capitals; "U.S." is written with its full stops. */
    private static boolean isWritten(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!NameKey.isCapitals(words.text(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isLarge(String key) {
        for (Candidate candidate : gazetteer.find(key)) {
            if (candidate.usual() && candidate.place().population() >= LARGE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma and the name of a state or division follow: "Moree, New South Wales". */
    private boolean isWithin(Words words, int last) {
        if (!words.text(last + 1).equals(",")) {
            return false;
        }
        for (int end = Math.min(words.size() - 1, last + 4); end > last + 1; end--) {
            List<Candidate> wider = gazetteer.own().find(words.key(last + 2, end));
            if (wider.stream().anyMatch(candidate -> candidate.place().holdsTowns())) {
                return words.isCapital(last + 2);
            }
        }
        return false;
    }

    /** Whether a capital word beside it belongs to the same name: "Paris Hilton", "Bank of Georgia Holding". */
    private static boolean isPartOfName(Words words, int first, int last) {
        boolean before = first > 1
                && words.isCapital(first - 1)
                && words.tag(first - 1).startsWith("NNP")
                && words.name(first - 1).equals("PERSON");
        boolean after =
                words.tag(last + 1).startsWith("NNP") && words.name(last + 1).equals("PERSON");
        return before || after && words.name(last).equals("PERSON");
    }

    /** Whether an adjective of place stands before what it describes. */
    boolean isAdjective(Words words, int first, int last) {
        if (words.has(first, last, "PERSON") || words.has(first, last, "ORGANIZATION")) {
            return false;
        }
        String next = words.text(last + 1);
        boolean described =
                words.tag(last + 1).startsWith("NN") || words.tag(last + 1).startsWith("JJ");
        return described && !LANGUAGE_WORDS.contains(next) && !LANGUAGE_WORDS.contains(words.text(first - 1));
    }
}
