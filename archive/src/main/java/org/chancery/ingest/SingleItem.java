package org.chancery.ingest;

import java.util.Optional;

/** An input that is one report. */
final class SingleItem implements Items {

    private final Item item;
    private boolean taken;

    SingleItem(Item item) {
        this.item = item;
    }

    @Override
    public Optional<Item> next() {
        if (taken) {
            return Optional.empty();
        }
        taken = true;
        return Optional.of(item);
    }

    @Override
    public double share() {
        return taken ? 1 : 0;
    }
}
