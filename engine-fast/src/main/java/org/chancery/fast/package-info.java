/**
 * An annotator of our own for news English: tokens, sentences, Penn Treebank tags, lemmas, names and basic Universal
 * Dependencies, by averaged perceptrons over hashed features whose weights are bytes. It reads some hundred times as fast as
 * the reference annotator in {@code engine-corenlp}, from whose analyses it was trained.
 *
 * <p>{@link org.chancery.fast.FastAnnotator} is what others use; {@link org.chancery.fast.Training} makes its model.
 */
@NullMarked
package org.chancery.fast;

import org.jspecify.annotations.NullMarked;
