/**
 * Measures what the engine makes of reports against records that people made. Leaves to others: making the records
 * ({@code org.chancery.Pipeline}), their JSON form ({@code write}), and every decision on what a right record is (the
 * guidelines of the gold). Nothing here is shipped.
 *
 * <p>{@code Scorecard} holds the counts of one report or many, one {@code Tally} to a {@code Layer}; {@code Comparison}
 * makes it from a gold {@code Entry} and a system {@code Entry}; {@code Matching} pairs items one to one; {@code Names}
 * says which gold actor a system name stands for; {@code Wording} says how far two strings have their words in common.
 *
 * <pre>{@code
 * Scorecard card = Comparison.of(Entry.parse(gold), Entry.parse(system));
 * System.out.println(card.headline());
 * System.out.println(card.tally(Layer.STATEMENTS).f1());
 * card.differences().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
