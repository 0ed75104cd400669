/**
 * Sentences, tokens, dependencies and names of a document. Leaves to others: getting the text ({@code read}), and what the
 * words mean ({@code find}). No class of a language library crosses this line: {@link org.chancery.annotate.Annotator} is
 * the seam, and {@link org.chancery.annotate.Conllu} writes and reads an analysis as CoNLL-U, so that tests need no model.
 *
 * <pre>{@code
 * Annotator annotator = Annotators.installed();
 * Text text = new Text(document, annotator.annotate(document.text()));
 * for (Sentence sentence : text.sentences()) {
 *     System.out.println(sentence);
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.annotate;

import org.jspecify.annotations.NullMarked;
