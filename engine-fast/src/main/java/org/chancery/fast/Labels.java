package org.chancery.fast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of classes, numbered from 0 in the order in which they stand in a model. */
final class Labels {

    private final List<String> names;
    private final Map<String, Byte> numbers = new HashMap<>();

    /** @param names fewer than 128, all different */
    Labels(List<String> names) {
        if (names.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(names.size() + " classes, at most " + Byte.MAX_VALUE + " fit");
        }
        this.names = List.copyOf(names);
        for (String name : names) {
            numbers.put(name.intern(), (byte) numbers.size());
        }
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /** The number of a class, or -1 if the model does not know it. */
    byte number(String name) {
        return numbers.getOrDefault(name, (byte) -1);
    }

    List<String> names() {
        return names;
    }
}
