package org.chancery.locate;

/** Where a name ends with the word for what it names: "Orange County", "Baker Street", "Lake Turkana". */
final class KindRules {

    private static final int LONGEST_SITE = 5;

    private final Cues cues;

    KindRules(Cues cues) {
        this.cues = cues;
    }

    /** The end of a name with the word for its kind that belongs to it: "Orange County", "Kaduna State". */
    int extended(Words words, int last) {
        String next = words.text(last + 1);
        boolean kind = cues.isCounty(next) || cues.isDivision(next) || next.equals("City");
        boolean belongs = kind
                && words.isCapital(last + 1)
                && words.tag(last + 1).startsWith("NNP")
                && !words.name(last + 1).equals("ORGANIZATION")
                && !words.tag(last + 2).startsWith("NNP");
        return belongs ? last + 1 : last;
    }

    /** Index of the last token of a street or building that begins here; -1 if none does. */
    int endOfSite(Words words, int first) {
        if (!words.tag(first).startsWith("NNP") || words.has(first, first, "PERSON")) {
            return -1;
        }
        if (cues.beginsSite(words.text(first))
                && words.isCapital(first + 1)
                && words.tag(first + 1).startsWith("NNP")) {
            int last = first + 1;
            while (words.isLocation(last) && words.isLocation(last + 1)) {
                last++;
            }
            return last;
        }
        int last = first;
        while (last - first + 1 < LONGEST_SITE
                && words.isCapital(last + 1)
                && words.tag(last + 1).startsWith("NNP")) {
            last++;
            if (cues.isSite(words.text(last))) {
                return words.tag(last + 1).startsWith("NNP") ? -1 : last;
            }
        }
        return -1;
    }
}
