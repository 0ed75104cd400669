/**
 * Counts events between two actors over time. Leaves to others: coding events ({@code code}) and keeping them ({@code keep}).
 *
 * <p>{@link org.chancery.series.Series} answers a {@link org.chancery.series.SeriesQuestion}. Meetings and calls are counted by
 * encounter, however many texts tell of one; then, if asked for, one event of a code is counted a day. Each count stands beside the
 * number of events as reported and the number of reports that were read. {@link org.chancery.series.Party} finds whom a person
 * means by a name.
 *
 * <pre>{@code
 * Party china = parties.named("China");
 * SeriesPage page = new Series(session, knowledge).page(SeriesQuestion.of(russia, china, By.YEAR));
 * }</pre>
 */
@NullMarked
package org.chancery.series;

import org.jspecify.annotations.NullMarked;
