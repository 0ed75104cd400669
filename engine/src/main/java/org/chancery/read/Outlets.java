package org.chancery.read;

import java.util.Optional;

/**
 * What the knowledge knows about publishers. The reader asks for the whole publisher line first and then for shorter and
 * shorter runs of its words, and for a host first and then for its parent domains; an implementation need only look up.
 */
public interface Outlets {

    /** The outlet with this name or one of its aliases, case ignored. */
    Optional<Outlet> byName(String publisher);

    /** The outlet that publishes on this host or domain, lower case. */
    Optional<Outlet> byDomain(String host);
}
