package org.chancery.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares orders. */
final class Order {

    private Order() {}

    /** Kendall's tau over what both lists have, −1 (turned round) to 1 (the same); null if that is fewer than two. */
    static @Nullable Double tau(List<String> first, List<String> second) {
        List<Integer> places =
                first.stream().filter(second::contains).map(second::indexOf).toList();
        int pairs = places.size() * (places.size() - 1) / 2;
        if (pairs == 0) {
            return null;
        }
        int agreeing = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                agreeing += places.get(i) < places.get(j) ? 1 : -1;
            }
        }
        return Math.round(100.0 * agreeing / pairs) / 100.0;
    }
}
