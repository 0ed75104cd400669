package org.chancery.fast;

/** A sentence with the analysis that a model shall learn. The words hold the same analysis, or another that was predicted. */
final class Sample {

    final Words words;
    final byte[] tags;
    final byte[] names;
    final int[] heads;
    final byte[] relations;

    Sample(Words words) {
        this.words = words;
        this.tags = words.tags.clone();
        this.names = words.names.clone();
        this.heads = words.heads.clone();
        this.relations = words.relations.clone();
    }
}
