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

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The weights of a model without those that are zero. Sums are taken in the order in which NLP4J takes them, and adding zero
 * changes no sum, so the scores are the same to the last bit.
 *
 * <p>Bytes: features, labels, for each feature and one more the number of weights before it, the weights, their labels.
 */
final class SparseWeights extends ColumnMajorVector {

    private static final long serialVersionUID = 1L;
    private static final int STARTS = 2 * Integer.BYTES;

    private final transient ByteBuffer bytes;
    private final transient int weightsAt;
    private final transient int labelsAt;

    /** @param bytes as {@link #bytes} gave them, little-endian */
    SparseWeights(ByteBuffer bytes) {
        this.bytes = bytes;
        int features = bytes.getInt(0);
        setSizes(bytes.getInt(Integer.BYTES), features);
        this.weightsAt = STARTS + (features + 1) * Integer.BYTES;
        this.labelsAt = weightsAt + start(features) * Float.BYTES;
    }

    private int start(int feature) {
        return bytes.getInt(STARTS + feature * Integer.BYTES);
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem item : features.getVector()) {
            if (item.getIndex() < feature_size) {
                add(item.getIndex(), item.getValue(), scores);
            }
        }
    }

    private void add(int feature, float value, float[] scores) {
        int end = start(feature + 1);
        for (int i = start(feature); i < end; i++) {
            int label = bytes.getShort(labelsAt + i * Short.BYTES);
            if (label < scores.length) {
                scores[label] += bytes.getFloat(weightsAt + i * Float.BYTES) * value;
            }
        }
    }

    @Override
    public float get(int index) {
        int feature = index / label_size;
        int end = start(feature + 1);
        for (int i = start(feature); i < end; i++) {
            if (bytes.getShort(labelsAt + i * Short.BYTES) == index % label_size) {
                return bytes.getFloat(weightsAt + i * Float.BYTES);
            }
        }
        return 0;
    }

    static byte[] bytes(MajorVector weights) throws IOException {
        int features = weights.getFeatureSize();
        int labels = weights.getLabelSize();
        int count = weights.countNonZeroWeights();
        long size = STARTS + (features + 1L) * Integer.BYTES + count * (long) (Float.BYTES + Short.BYTES);
        if (size > Integer.MAX_VALUE - Long.BYTES || labels > Short.MAX_VALUE) {
            throw new IOException(count + " weights of " + labels + " labels are too many");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(features).putInt(labels);
        int weightsAt = STARTS + (features + 1) * Integer.BYTES;
        int labelsAt = weightsAt + count * Float.BYTES;
        int written = 0;
        for (int feature = 0; feature < features; feature++) {
            bytes.putInt(written);
            for (int label = 0; label < labels; label++) {
                float weight = weights.get(feature * labels + label);
                if (weight != 0) {
                    bytes.putFloat(weightsAt + written * Float.BYTES, weight);
                    bytes.putShort(labelsAt + written * Short.BYTES, (short) label);
                    written++;
                }
            }
        }
        bytes.putInt(written);
        return bytes.array();
    }
}
