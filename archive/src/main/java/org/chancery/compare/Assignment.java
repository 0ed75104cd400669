package org.chancery.compare;

import java.util.Arrays;

/** Pairs rows with columns one to one so that the sum of their scores is the largest (Kuhn and Munkres, O(n³)). */
final class Assignment {

    private Assignment() {}

    /**
     * @param scores any numbers, a row for each of the first kind; all rows are of one length
     * @return for each row its column; −1 for a row left over
     */
    static int[] best(double[][] scores) {
        int rows = scores.length;
        int columns = rows == 0 ? 0 : scores[0].length;
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        if (columns == 0) {
            return columnOf;
        }
        int size = Math.max(rows, columns);
        int[] rowOf = new int[size + 1];
        double[] ofRows = new double[size + 1];
        double[] ofColumns = new double[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(row, size, scores, rowOf, ofRows, ofColumns);
        }
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] >= 1 && rowOf[column] <= rows) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private static double cost(double[][] scores, int row, int column) {
        return row <= scores.length && column <= scores[0].length ? -scores[row - 1][column - 1] : 0;
    }

    private static void augment(
            int first, int size, double[][] scores, int[] rowOf, double[] ofRows, double[] ofColumns) {
        double[] least = new double[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[size + 1];
        int[] way = new int[size + 1];
        rowOf[0] = first;
        int column = 0;
        do {
            used[column] = true;
            int row = rowOf[column];
            double delta = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int j = 1; j <= size; j++) {
                if (used[j]) {
                    continue;
                }
                double reduced = cost(scores, row, j) - ofRows[row] - ofColumns[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    way[j] = column;
                }
                if (least[j] < delta) {
                    delta = least[j];
                    next = j;
                }
            }
            for (int j = 0; j <= size; j++) {
                if (used[j]) {
                    ofRows[rowOf[j]] += delta;
                    ofColumns[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        do {
            int before = way[column];
            rowOf[column] = rowOf[before];
            column = before;
        } while (column != 0);
    }
}
