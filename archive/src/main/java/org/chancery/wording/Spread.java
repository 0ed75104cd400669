package org.chancery.wording;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where a row of words stands in texts of one side. */
final class Spread {

    /** So many texts are looked at to tell whether it is a piece of something. */
    private static final int SAMPLE = 20;

    private static final double NEARLY_ALWAYS = 0.8;
    private static final int AROUND = 6;

    private final int side;
    private final TreeSet<String> days = new TreeSet<>();
    private final Set<String> publishers = new HashSet<>();
    private final List<Integer> places = new ArrayList<>();
    private int lastText = -1;

    /** @param side its number in the row */
    Spread(int side) {
        this.side = side;
    }

    void add(Row row, int place) {
        if (row.text(place) == lastText) {
            return;
        }
        lastText = row.text(place);
        CorpusText text = row.corpusText(lastText);
        if (text.day() != null) {
            days.add(text.day());
        }
        publishers.add(text.publisher());
        if (places.size() < SAMPLE) {
            places.add(place);
        }
    }

    int side() {
        return side;
    }

    String first() {
        return days.first();
    }

    String last() {
        return days.last();
    }

    int publishers() {
        return publishers.size();
    }

    /** Days from the first to the last. */
    long span() {
        return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(LocalDate.parse(first()), LocalDate.parse(last()));
    }

    /** Whether it is not nearly always a piece of a name, of boilerplate, or of something registered. */
    boolean isOfItsOwn(Row row, int length, Plain plain) {
        long pieces = places.stream()
                .filter(place -> {
                    int begin = Math.max(0, place - AROUND);
                    int end = Math.min(row.size(), place + length + AROUND);
                    return plain.overlaps(row.words(begin, end - begin), place - begin, place - begin + length);
                })
                .count();
        return pieces < NEARLY_ALWAYS * places.size();
    }
}
