package org.chancery.locate;

/**
 * A place that a name may mean.
 *
 * @param usual whether this is the name by which it is usually called
 */
record Candidate(Place place, boolean usual) {}
