package org.chancery.imports;

import java.util.Map;

/**
 * One row of a result.
 *
 * @param line on which it begins
 * @param values by the name of the variable; what is not bound is left out
 */
record Row(long line, Map<String, String> values) {

    Row {
        values = Map.copyOf(values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }
}
