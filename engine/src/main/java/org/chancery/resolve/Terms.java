package org.chancery.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To what a commitment is tied.
 *
 * @param condition the words that it hangs on, such as "if the truce holds"; null if it is unconditional
 * @param amounts sums and quantities in the act, as written
 * @param repeated whether the text says that it was made before
 */
record Terms(@Nullable String condition, List<String> amounts, boolean repeated) {

    Terms {
        amounts = List.copyOf(amounts);
    }
}
