package org.chancery.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the time told in a document, while it is read from its beginning. */
final class Story {

    private final @Nullable LocalDate published;
    private final boolean narrative;
    private @Nullable Moment told;
    private @Nullable Moment toldDay;
    private @Nullable Moment toldMonth;
    private Tense tense = Tense.UNKNOWN;
    private boolean sameSentence;

    /** @param narrative whether it tells of years gone by rather than of the news of the day */
    Story(@Nullable LocalDate published, boolean narrative) {
        this.published = published;
        this.narrative = narrative;
    }

    boolean isNarrative() {
        return narrative;
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** The day of publication as a moment. */
    Optional<Moment> today() {
        return published().map(day -> Moment.of(Grain.DAY, day));
    }

    /** The moment told last. */
    Optional<Moment> told() {
        return Optional.ofNullable(told);
    }

    /** The last moment that was told at least as exactly as this. */
    Optional<Moment> told(Grain grain) {
        Moment found = told != null && told.knows(grain)
                ? told
                : toldMonth != null && toldMonth.knows(grain) ? toldMonth : toldDay;
        return Optional.ofNullable(found).filter(moment -> moment.knows(grain));
    }

    /** From where "next" and "last" count: the day of publication, in a narrative the time told last. */
    Optional<Moment> here() {
        return narrative ? told().or(this::today) : today();
    }

    /** From where "the following" and "earlier" count. */
    Optional<Moment> there() {
        return told().or(this::today);
    }

    void tell(Moment moment) {
        told = moment;
        sameSentence = true;
        if (moment.knows(Grain.DAY)) {
            toldDay = moment.to(Grain.DAY);
        }
        if (moment.knows(Grain.MONTH) && moment.grain() != Grain.WEEK) {
            toldMonth = moment;
        }
    }

    void nextSentence() {
        sameSentence = false;
    }

    boolean toldInThisSentence() {
        return sameSentence;
    }

    Tense tense() {
        return tense;
    }

    void tense(Tense now) {
        tense = now;
    }

    /** Whether the time told last lies before our era. */
    boolean isBeforeOurEra() {
        return told != null && told.year() <= 0;
    }

    /** The century in which two digits of a year are meant: that of the time told, else the one that makes it near. */
    int century(int twoDigits) {
        int year = here().map(Moment::year).orElse(2000);
        int same = year / 100;
        return narrative ? same : same * 100 + twoDigits > year + 20 ? same - 1 : same;
    }
}
