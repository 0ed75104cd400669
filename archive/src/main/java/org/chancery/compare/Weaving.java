package org.chancery.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the passages of several texts to strands: one to one by the best assignment, then what is left over to a strand that
 * it is surely alike, for one text may take two sentences where another takes one.
 */
final class Weaving {

    private static final double FURTHER = Likeness.SURE + 0.06;

    private final Likeness likeness;

    Weaving(Likeness likeness) {
        this.likeness = likeness;
    }

    List<Strand> weave(List<List<Passage>> texts) {
        List<Strand> strands = new ArrayList<>();
        for (int side = 0; side < texts.size(); side++) {
            weave(texts.get(side), side, texts.size(), strands);
        }
        return strands;
    }

    private void weave(List<Passage> text, int side, int sides, List<Strand> strands) {
        int before = strands.size();
        double[][] scores = new double[text.size()][before];
        double[][] counted = new double[text.size()][before];
        for (int i = 0; i < text.size(); i++) {
            for (int j = 0; j < before; j++) {
                scores[i][j] = strands.get(j).likeness(text.get(i), likeness);
                counted[i][j] = scores[i][j] >= Likeness.POSSIBLE ? scores[i][j] * scores[i][j] : 0;
            }
        }
        List<Strand> old = List.copyOf(strands);
        int[] partner = Assignment.best(counted);
        Strand last = null;
        boolean[] joined = new boolean[text.size()];
        for (int i = 0; i < text.size(); i++) {
            int j = partner[i];
            if (j >= 0 && scores[i][j] >= Likeness.POSSIBLE) {
                old.get(j).with(side, text.get(i), scores[i][j]);
                joined[i] = true;
            }
        }
        for (int i = 0; i < text.size(); i++) {
            int nearest = nearest(scores[i]);
            if (joined[i]) {
                last = old.get(partner[i]);
            } else if (nearest >= 0
                    && scores[i][nearest] >= FURTHER
                    && !old.get(nearest).cells().get(side).isEmpty()) {
                old.get(nearest).with(side, text.get(i), scores[i][nearest]);
                last = old.get(nearest);
            } else {
                Strand strand = new Strand(sides).with(side, text.get(i), 0);
                strand.nearest(nearest < 0 ? 0 : scores[i][nearest]);
                strands.add(last == null ? 0 : strands.indexOf(last) + 1, strand);
                last = strand;
            }
        }
        unmatched(old, scores, side);
    }

    /** A strand that this text does not take up may belong to one that it does: one text takes two sentences for it. */
    private void unmatched(List<Strand> old, double[][] scores, int side) {
        for (int j = 0; j < old.size(); j++) {
            for (double[] row : scores) {
                if (old.get(j).cells().get(side).isEmpty()
                        && old.get(j).holders().size() == 1) {
                    old.get(j).nearest(row[j]);
                }
            }
        }
    }

    private static int nearest(double[] scores) {
        int best = -1;
        for (int j = 0; j < scores.length; j++) {
            if (best < 0 || scores[j] > scores[best]) {
                best = j;
            }
        }
        return best;
    }
}
