package org.chancery.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Which reports came before, have an id that another had, or were worded anew, by the rules of an archive. */
final class Repeats {

    private Repeats() {}

    /**
     * What is known of a report without its record.
     *
     * @param number follows the order of the input
     * @param address publisher and address; null without an address
     */
    record Head(
            long number,
            String id,
            String fingerprint,
            String title,
            @Nullable String published,
            @Nullable String address,
            String side)
            implements Serializable {}

    /**
     * A report that is not as most are: it came before, has an id that another had, or was worded anew.
     *
     * @param name in the archive; null: the report was there already
     * @param latest whether no other wording came after
     */
    record Oddity(@Nullable String name, boolean latest) implements Serializable {}

    /** Exceptions among reports, by their numbers. */
    static HashMap<Long, Oddity> of(JavaRDD<Head> all) {
        JavaRDD<Head> heads = all.cache();
        HashMap<Long, Oddity> exceptions = new HashMap<>();
        repeated(heads).forEach(number -> exceptions.put(number, new Oddity(null, false)));
        HashSet<Long> repeated = new HashSet<>(exceptions.keySet());
        JavaRDD<Head> once = heads.filter(head -> !repeated.contains(head.number()));
        renamed(once).forEach(name -> exceptions.put(name._1(), new Oddity(name._2(), true)));
        earlier(once).forEach(head -> {
            Oddity named = exceptions.get(head.number());
            String name = named == null ? head.id() : named.name();
            exceptions.put(head.number(), new Oddity(name, false));
        });
        heads.unpersist();
        return exceptions;
    }

    /** Those whose report came before. */
    private static List<Long> repeated(JavaRDD<Head> heads) {
        return groups(heads.mapToPair(head -> new Tuple2<>(head.fingerprint(), head)))
                .flatMap(group -> group.subList(1, group.size()).stream()
                        .map(Head::number)
                        .iterator())
                .collect();
    }

    /** Those whose id another report had before. */
    private static List<Tuple2<Long, String>> renamed(JavaRDD<Head> once) {
        return groups(once.mapToPair(head -> new Tuple2<>(head.id(), head)))
                .flatMap(group -> {
                    List<Tuple2<Long, String>> names = new ArrayList<>();
                    for (int i = 1; i < group.size(); i++) {
                        names.add(
                                new Tuple2<>(group.get(i).number(), group.get(i).id() + "~" + (i + 1)));
                    }
                    return names.iterator();
                })
                .collect();
    }

    /** Those after which another wording came, by the rule of {@code keep}: one address, and title, day or id the same. */
    private static List<Head> earlier(JavaRDD<Head> once) {
        return groups(once.filter(head -> head.address() != null)
                        .mapToPair(head -> new Tuple2<>(String.valueOf(head.address()), head)))
                .flatMap(Repeats::replaced)
                .collect();
    }

    private static Iterator<Head> replaced(List<Head> group) {
        List<Head> replaced = new ArrayList<>();
        List<Head> latest = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        for (Head head : group) {
            int before = -1;
            for (int i = 0; i < latest.size(); i++) {
                Head one = latest.get(i);
                boolean same = head.title().equals(one.title())
                        || head.published() != null && head.published().equals(one.published())
                        || head.id().equals(one.id());
                if (same && (before < 0 || versions.get(i) > versions.get(before))) {
                    before = i;
                }
            }
            if (before < 0) {
                latest.add(head);
                versions.add(1);
            } else {
                replaced.add(latest.set(before, head));
                versions.set(before, versions.get(before) + 1);
            }
        }
        return replaced.iterator();
    }

    /** Groups of two and more, each in the order of the input. */
    private static JavaRDD<List<Head>> groups(JavaPairRDD<String, Head> byKey) {
        return byKey.groupByKey().values().map(Repeats::sorted).filter(group -> group.size() > 1);
    }

    private static List<Head> sorted(Iterable<Head> heads) {
        List<Head> sorted = new ArrayList<>();
        heads.forEach(sorted::add);
        sorted.sort(Comparator.comparingLong(Head::number));
        return sorted;
    }
}
