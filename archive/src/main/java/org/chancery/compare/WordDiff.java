package org.chancery.compare;

import java.util.ArrayList;
import java.util.List;
import org.chancery.compare.Redline.Kind;
import org.chancery.compare.Redline.Piece;

/** Which words of a sentence stayed, went and came: by the longest common run of words, case and marks counted. */
final class WordDiff {

    private WordDiff() {}

    static List<Piece> of(String before, String after) {
        String[] one = before.strip().split("\\s+");
        String[] other = after.strip().split("\\s+");
        int[][] common = new int[one.length + 1][other.length + 1];
        for (int i = one.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                common[i][j] = one[i].equals(other[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            if (i < one.length && j < other.length && one[i].equals(other[j])) {
                add(pieces, Kind.SAME, one[i]);
                i++;
                j++;
            } else if (j == other.length || i < one.length && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Kind.DROPPED, one[i]);
                i++;
            } else {
                add(pieces, Kind.ADDED, other[j]);
                j++;
            }
        }
        return pieces;
    }

    /** Words that went stand before those that came in their place. */
    private static void add(List<Piece> pieces, Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).words() + " " + word));
        } else if (kind == Kind.DROPPED
                && last >= 1
                && pieces.get(last).kind() == Kind.ADDED
                && pieces.get(last - 1).kind() == Kind.DROPPED) {
            pieces.set(last - 1, new Piece(kind, pieces.get(last - 1).words() + " " + word));
        } else if (kind == Kind.DROPPED && last >= 0 && pieces.get(last).kind() == Kind.ADDED) {
            pieces.add(last, new Piece(kind, word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
