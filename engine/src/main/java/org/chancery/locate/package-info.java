/**
 * Says which places a text names and where they lie. Who acts there, and what takes place, is left to {@code find} and
 * {@code resolve}.
 *
 * <p>{@link org.chancery.locate.Gazetteer} knows names: those of {@code knowledge/places}, the cities and divisions of
 * GeoNames on the class path, and all of GeoNames where {@code ./chancery places import} has been run.
 * {@link org.chancery.locate.Locator} finds names in a text and chooses the place that each means.
 *
 * <pre>{@code
 * Locator locator = new Locator(Gazetteer.installed(knowledge));
 * for (Located place : locator.locate(text)) {
 *     System.out.println(place.text() + " " + place.latitude() + " " + place.longitude());
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.locate;

import org.jspecify.annotations.NullMarked;
