package org.chancery;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Publisher;
import org.chancery.read.Outlet;
import org.chancery.read.Outlets;

/** The publishers of the knowledge, as the reader asks for them. */
final class KnownOutlets implements Outlets {

    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byDomain = new HashMap<>();

    KnownOutlets(Knowledge knowledge) {
        for (Publisher publisher : knowledge.publishers()) {
            Outlet outlet = new Outlet(publisher.id(), publisher.name(), publisher.side(), publisher.timezone());
            byName.putIfAbsent(publisher.name().toLowerCase(Locale.ROOT), outlet);
            publisher.names().forEach(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), outlet));
            publisher.domains().forEach(domain -> byDomain.putIfAbsent(domain, outlet));
        }
    }

    @Override
    public Optional<Outlet> byName(String publisher) {
        return Optional.ofNullable(byName.get(publisher.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<Outlet> byDomain(String host) {
        return Optional.ofNullable(byDomain.get(host.toLowerCase(Locale.ROOT)));
    }
}
