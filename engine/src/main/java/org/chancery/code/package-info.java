/**
 * What one actor does to another in a sentence, as an event type of PLOVER, by a small linear model over named features: the words, the path
 * between the two in the tree, and the triggers and patterns of {@code knowledge}. Leaves to others: who is meant
 * ({@code resolve}) and what the words of a pattern are ({@code find}).
 *
 * <pre>{@code
 * Coder coder = Coder.installed(knowledge);
 * Pair pair = Pair.parse("1", "<s>Peru</s> condemned <t>Chile</t>.");
 * Coding coding = coder.code(pair, annotator.annotate(pair.text()));
 * }</pre>
 */
@NullMarked
package org.chancery.code;

import org.jspecify.annotations.NullMarked;
