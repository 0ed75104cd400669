package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All entries in the order of the files; one that replaces another takes its place in the order. */
final class Items {

    private final List<Item> items = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<Integer> gone = new HashSet<>();

    /** The same entries, to which others may be added without changing these. */
    Items copy() {
        Items copy = new Items();
        for (int i = 0; i < items.size(); i++) {
            if (!gone.contains(i)) {
                copy.add(items.get(i));
            }
        }
        return copy;
    }

    /** All of them, for those that have lost none. */
    List<Item> items() {
        return List.copyOf(items);
    }

    void add(Item item) {
        byKey.computeIfAbsent(key(item), key -> new ArrayList<>()).add(items.size());
        items.add(item);
        kinds.add(item.kind());
    }

    /** Entries of its kind with its id. */
    List<Item> like(Item item) {
        return byKey.getOrDefault(key(item), List.of()).stream().map(items::get).toList();
    }

    void replace(Item item) {
        List<Integer> places = byKey.getOrDefault(key(item), List.of());
        items.set(places.get(0), item);
        gone.addAll(places.subList(1, places.size()));
        byKey.put(key(item), List.of(places.get(0)));
    }

    void remove(Item item) {
        gone.addAll(byKey.getOrDefault(key(item), List.of()));
        byKey.remove(key(item));
    }

    boolean hasKind(String kind) {
        return kinds.contains(kind);
    }

    <T> List<T> all(String kind, Class<T> type) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).kind().equals(kind) && !gone.contains(i)) {
                all.add(type.cast(items.get(i).value()));
            }
        }
        return all;
    }

    Set<String> ids(String kind) {
        return items.stream()
                .filter(item -> item.kind().equals(kind))
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    /** Words by file, without the folder before. @param folder such as {@code lexicon/} */
    Map<String, List<Words>> words(String folder) {
        Map<String, List<Words>> words = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.kind().startsWith(folder) && item.value() instanceof Words value && !gone.contains(i)) {
                words.computeIfAbsent(item.kind().substring(folder.length()), key -> new ArrayList<>())
                        .add(value);
            }
        }
        return words;
    }

    List<Item> ofUser(String root) {
        List<Item> own = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).origin().root().equals(root) && !gone.contains(i)) {
                own.add(items.get(i));
            }
        }
        return own;
    }

    private static String key(Item item) {
        return item.kind() + " " + item.id();
    }
}
