/*
 * Chancery: engine-corenlp, the adapter to Stanford CoreNLP.
 * Copyright 2026 the Chancery authors.
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
 * version. It is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied
 * warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details:
 * https://www.gnu.org/licenses/gpl-3.0.txt
 */
package org.chancery.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseWeightsTest {

    private static final int LABELS = 7;
    private static final int FEATURES = 50;
    private static final long SEED = 20261124;

    private static ColumnMajorVector weights() {
        Random random = new Random(SEED);
        ColumnMajorVector weights = new ColumnMajorVector();
        weights.expand(LABELS, FEATURES);
        for (int i = 0; i < LABELS * FEATURES; i++) {
            weights.set(i, random.nextInt(3) == 0 ? random.nextFloat() - 0.5f : 0);
        }
        return weights;
    }

    private static SparseWeights sparse() throws IOException {
        return new SparseWeights(ByteBuffer.wrap(SparseWeights.bytes(weights())).order(ByteOrder.LITTLE_ENDIAN));
    }

    @Test
    void scoresAreTheSameToTheLastBit() throws IOException {
        SparseVector features = new SparseVector();
        new Random(SEED).ints(40, 0, FEATURES + 3).forEach(feature -> features.add(feature, 1 + feature / 7f));
        float[] expected = new float[LABELS];
        float[] scores = new float[LABELS];
        weights().addScores(features, expected);
        sparse().addScores(features, scores);
        assertThat(scores).as("seed %d", SEED).containsExactly(expected);
    }

    @Test
    void eachWeightIsKept() throws IOException {
        SparseWeights sparse = sparse();
        ColumnMajorVector weights = weights();
        for (int i = 0; i < LABELS * FEATURES; i++) {
            assertThat(sparse.get(i)).as("seed %d, weight %d", SEED, i).isEqualTo(weights.get(i));
        }
    }
}
