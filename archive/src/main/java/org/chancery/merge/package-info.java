/**
 * Finds which reports are of one encounter: the same principals, a compatible kind, days that are one apart at most, each read
 * in its publisher's time zone. Leaves to others: keeping reports, and laying what they say side by side ({@code compare}).
 *
 * <p>A {@link org.chancery.merge.Sighting} is an encounter as one report has it; {@link org.chancery.merge.Merger} makes one
 * {@link org.chancery.merge.MergedEncounter} of those that belong together and says why. Merging again gives the same; what it gave
 * is kept by {@link org.chancery.merge.KeptMerging} while it holds, and is no source. A person's word goes before it ({@link org.chancery.merge.Decision}); it is bound to lasting ids, is
 * kept by {@link org.chancery.merge.KeptEncounters}, and can be taken back.
 *
 * <pre>{@code
 * for (MergedEncounter encounter : new KeptEncounters(archive, Knowledge.packed()).list(from, until)) {
 *     System.out.println(encounter.id() + " " + encounter.reports() + " " + encounter.why());
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.merge;

import org.jspecify.annotations.NullMarked;
