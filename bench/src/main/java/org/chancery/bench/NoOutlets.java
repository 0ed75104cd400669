package org.chancery.bench;

import java.util.Optional;
import org.chancery.read.Outlet;
import org.chancery.read.Outlets;

/** Knows no publisher: for texts that come without one. */
enum NoOutlets implements Outlets {
    INSTANCE;

    @Override
    public Optional<Outlet> byName(String publisher) {
        return Optional.empty();
    }

    @Override
    public Optional<Outlet> byDomain(String host) {
        return Optional.empty();
    }
}
