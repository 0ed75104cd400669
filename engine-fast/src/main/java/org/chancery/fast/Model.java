package org.chancery.fast;

/**
 * All that was learned. It is read by several threads at once.
 *
 * @param tags of the Penn Treebank
 * @param names classes of names, {@code O} first
 * @param relations of ClearNLP
 */
record Model(
        Labels tags,
        Labels names,
        Labels relations,
        Tagger tagger,
        NameFinder nameFinder,
        Parser parser,
        Lemmas lemmas) {}
