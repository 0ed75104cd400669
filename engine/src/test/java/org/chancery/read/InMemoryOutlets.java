package org.chancery.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A handful of invented outlets. */
final class InMemoryOutlets implements Outlets {

    private final Map<String, Outlet> names = new HashMap<>();
    private final Map<String, Outlet> domains = new HashMap<>();

    /** Outlets of three sides and one of none. */
    static InMemoryOutlets invented() {
        return new InMemoryOutlets()
                .with("andes-agency", "Andes News Agency", "PER", "andes.example", "ANA", "Andes")
                .with("fjord-press", "Fjord Press", "NOR", "fjord.example")
                .with("fjord-press-review", "Fjord Press Review", null, "review.fjord.example")
                .with("global-wire", "Global Wire", null, "globalwire.example", "GW")
                .with("palace", "The Marble Palace", "GHA", "palace.example", "Marble Palace");
    }

    @Override
    public Optional<Outlet> byName(String publisher) {
        return Optional.ofNullable(names.get(publisher.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<Outlet> byDomain(String host) {
        return Optional.ofNullable(domains.get(host));
    }

    private InMemoryOutlets with(String id, String name, @Nullable String side, String domain, String... aliases) {
        Outlet outlet = new Outlet(id, name, side, "UTC");
        names.put(name.toLowerCase(Locale.ROOT), outlet);
        for (String alias : aliases) {
            names.put(alias.toLowerCase(Locale.ROOT), outlet);
        }
        domains.put(domain, outlet);
        return this;
    }
}
