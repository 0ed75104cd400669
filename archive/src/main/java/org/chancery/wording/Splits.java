package org.chancery.wording;

import java.util.ArrayList;
import java.util.List;

/** How firmly the words of a row hold together. */
final class Splits {

    private final List<Grams> byLength = new ArrayList<>();
    private final double places;

    Splits(Row row) {
        this.places = row.size();
    }

    /** The rows of the next length, from one word on. */
    void add(Grams grams) {
        byLength.add(grams);
    }

    /**
     * Normalised pointwise mutual information of the two parts at the split where it is lowest: 1 if one part never stands without
     * the other, 0 if they meet by chance.
     */
    double weakest(Grams grams, int gram) {
        int place = grams.first(gram);
        double whole = grams.occurrences(gram) / places;
        double weakest = 1;
        for (int cut = 1; cut < grams.length(); cut++) {
            double left = share(cut, place);
            double right = share(grams.length() - cut, place + cut);
            weakest = Math.min(weakest, Math.log(whole / (left * right)) / -Math.log(whole));
        }
        return weakest;
    }

    private double share(int length, int place) {
        Grams grams = byLength.get(length - 1);
        return grams.occurrences(grams.at(place)) / places;
    }
}
