package org.chancery.keep;

import java.util.List;
import java.util.Optional;

/**
 * What is kept in one transaction: all of it or nothing.
 *
 * @param checkpoint how far the run is with it
 * @param through inputs that are done with it, whose checkpoints go
 */
public record Delivery(
        List<Incoming> reports, List<Reject> rejects, Optional<Checkpoint> checkpoint, List<String> through) {

    public Delivery {
        reports = List.copyOf(reports);
        rejects = List.copyOf(rejects);
        through = List.copyOf(through);
    }

    public static Delivery of(Incoming... reports) {
        return new Delivery(List.of(reports), List.of(), Optional.empty(), List.of());
    }

    public static Delivery of(List<Incoming> reports) {
        return new Delivery(reports, List.of(), Optional.empty(), List.of());
    }
}
