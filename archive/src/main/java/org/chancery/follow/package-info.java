/**
 * Follows over time what reports announced, promised, held and called each other. Leaves to others: reading it out of a report, and
 * telling which texts are about one encounter.
 *
 * <p>{@link org.chancery.follow.Calendar} says what became of occasions that were announced, {@link org.chancery.follow.Ledger} of
 * commitments, {@link org.chancery.follow.Positions} how an actor spoke of a topic, {@link org.chancery.follow.Relations} by what
 * names two states called their relation, {@link org.chancery.follow.Visits} where somebody travelled. "No report found" and "open"
 * say what stands in the archive, not what happened. A commitment is graded by a person, never here.
 *
 * <pre>{@code
 * CalendarPage page = new Calendar(session, knowledge).page(CalendarQuestion.all());
 * page.items().get(0).outcome();
 * }</pre>
 */
@NullMarked
package org.chancery.follow;

import org.jspecify.annotations.NullMarked;
