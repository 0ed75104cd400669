/**
 * Finds the expressions of time in a text and gives their values as TimeML has them: dates, times of day, durations, sets.
 * Forms and words are knowledge ({@code times/}); here is how a form is matched and how its value follows from the day of
 * publication and from the dates told before. Leaves to others: which date belongs to which event ({@code resolve}).
 *
 * <pre>{@code
 * Dater dater = new Dater(Knowledge.packed());
 * for (Dated dated : dater.date(text).get(0)) {
 *     System.out.println(text.quote(dated.span()) + " is " + dated.value());
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.date;

import org.jspecify.annotations.NullMarked;
