package org.chancery.date;

/** How exactly a moment is told, the roughest first. */
enum Grain {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    WEEK,
    WEEKEND,
    DAY,
    TIME;

    boolean isFinerThan(Grain other) {
        return compareTo(other) > 0;
    }
}
