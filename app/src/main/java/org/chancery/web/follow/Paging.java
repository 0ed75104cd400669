package org.chancery.web.follow;

import java.util.List;
import org.chancery.web.Asked;

/**
 * A page of a list.
 *
 * @param number from 1
 * @param of how many pages
 * @param total entries of the list
 */
public record Paging<T>(List<T> shown, int number, int of, int total, int size) {

    private static final int FURTHEST = 1_000_000;

    public static int number(Asked asked) {
        return asked.number("page", 1, 1, FURTHEST);
    }

    /** Cuts the page that is asked for out of the whole list. */
    public static <T> Paging<T> of(List<T> all, Asked asked, int size) {
        int number = number(asked);
        int begin = Math.min(all.size(), (number - 1) * size);
        return of(all.subList(begin, Math.min(all.size(), begin + size)), number, all.size(), size);
    }

    /** One that was cut out already. */
    public static <T> Paging<T> of(List<T> shown, int number, int total, int size) {
        return new Paging<>(List.copyOf(shown), number, Math.max(1, (total + size - 1) / size), total, size);
    }

    public int first() {
        return (number - 1) * size + 1;
    }

    public int last() {
        return (number - 1) * size + shown.size();
    }
}
