package org.chancery.attribute;

/** Tells each sentence how surely its words head cues. */
final class Voices {

    private Voices() {}

    /** @param probabilities of each token that it heads a cue */
    static void hear(Shape shape, double[] probabilities) {
        for (int i = 0; i < shape.size; i++) {
            shape.voice[i] = step(probabilities[i]);
        }
    }

    private static int step(double p) {
        return p < 0.05 ? 0 : p < 0.15 ? 1 : p < 0.35 ? 2 : p < 0.65 ? 3 : p < 0.9 ? 4 : 5;
    }

    /** How sure the surest cue outside quotation marks is, in steps. */
    static int surest(Shape shape) {
        int most = 0;
        for (int i = 0; i < shape.size; i++) {
            most = shape.quote[i] < 0 ? Math.max(most, shape.voice[i]) : most;
        }
        return most;
    }
}
