/**
 * Lays reports of one encounter side by side, and successive texts one over the other. Leaves to others: which reports are of
 * one encounter ({@code merge}), keeping, and pages for people. Works on records alone.
 *
 * <p>{@link org.chancery.compare.Comparer} takes the records and gives a {@link org.chancery.compare.Comparison}: what each
 * text says, row by row, in the words of each side. {@link org.chancery.compare.Redliner} takes an earlier and a later text and
 * gives a {@link org.chancery.compare.Redline}. That something is absent is said only of a whole text
 * ({@link org.chancery.compare.Absence}).
 *
 * <pre>{@code
 * Comparison comparison = new Comparer(Knowledge.packed()).compare(List.of(ours, theirs));
 * for (Comparison.Row row : comparison.rows()) {
 *     System.out.println(row.kind() + " " + row.topic() + " " + row.cells());
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.compare;

import org.jspecify.annotations.NullMarked;
