package org.chancery.imports.dictionary;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.knowledge.TokenTrie;

/** What comes of the dictionaries, before it is written. Ids begin with {@code dictionary.}, so that none replaces one of ours. */
final class Output {

    /** Entries by id, each as a text that begins with {@code - id:}. */
    final SortedMap<String, String> persons = new TreeMap<>();

    final SortedMap<String, String> bodies = new TreeMap<>();
    final SortedMap<String, String> patterns = new TreeMap<>();
    /** Names of places and peoples by state. */
    final SortedMap<String, Set<String>> places = new TreeMap<>();
    /** Nouns for those who act by sector, singular and plural. */
    final SortedMap<String, Set<String>> agents = new TreeMap<>();

    final SortedMap<String, Set<String>> agentPlurals = new TreeMap<>();
    final Set<String> quiet = new TreeSet<>();
    /** Sectors by the offices made of them. */
    final SortedMap<String, String> offices = new TreeMap<>();

    private final Set<String> ids = new HashSet<>();
    long known;

    String id(String name) {
        String plain = TokenTrie.plain(name).toLowerCase(java.util.Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", ".").replaceAll("^\\.|\\.$", "");
        String id = "dictionary." + (slug.isEmpty() ? "actor" : slug);
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + "." + i;
        }
        return free;
    }

    static void put(SortedMap<String, Set<String>> lists, String key, String word) {
        lists.computeIfAbsent(key, none -> new TreeSet<>()).add(word);
    }
}
