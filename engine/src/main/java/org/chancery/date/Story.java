package org.chancery.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the time told in a document, while it is read from its beginning. */
final class Story {

    /** Words from the beginning of a sentence up to which a bare year moves the narrative on. */
    private static final int OPENING = 5;

    private final @Nullable LocalDate published;
    private final boolean narrative;
    private final boolean antiquity;
    private @Nullable Moment told;
    private @Nullable Moment latest;
    private @Nullable Moment toldDay;
    private @Nullable Moment toldMonth;
    private @Nullable Moment quarter;
    private Tense tense = Tense.UNKNOWN;
    private boolean sameSentence;

    /**
     * @param narrative whether it tells of years gone by rather than of the news of the day
     * @param antiquity whether it tells of years before our era
     */
    Story(@Nullable LocalDate published, boolean narrative, boolean antiquity) {
        this.published = published;
        this.narrative = narrative;
        this.antiquity = antiquity;
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

    /** The quarter that the text is about; where none was told, the last that was over at the publication. */
    Optional<Moment> quarter() {
        return Optional.ofNullable(quarter)
                .or(() -> published().map(day -> Moment.of(Grain.QUARTER, day.minusMonths(3))));
    }

    boolean isOfQuarters() {
        return quarter != null;
    }

    /** The moment named last, also where the story does not go on from it: the year of "that year". */
    Optional<Moment> latest() {
        return Optional.ofNullable(latest).or(this::there);
    }

    void pass(Moment moment) {
        latest = moment;
    }

    void tell(Moment moment) {
        if (moment.grain() == Grain.QUARTER
                && published != null
                && !moment.day().plusMonths(3).isAfter(published)) {
            quarter = quarter == null || !moment.day().isBefore(quarter.day()) ? moment : quarter;
        }
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
        return antiquity && (told == null || told.year() <= 0);
    }

    /** The century in which two digits of a year are meant: that of the time told, else the one that makes it near. */
    int century(int twoDigits) {
        int year = here().map(Moment::year).orElse(2000);
        int same = year / 100;
        return narrative ? same : same * 100 + twoDigits > year + 20 ? same - 1 : same;
    }

    /**
     * Whether later words can count from this. A narrative does not go on from "today" or "this century", from what is only to
     * come, or from a year named in passing: a year moves it on where it stands near the beginning of its sentence.
     */
    boolean takes(Node node, Moment moment) {
        if (!narrative) {
            return true;
        }
        boolean aside = node.has("named") || tense == Tense.FUTURE || Grain.YEAR.isFinerThan(moment.grain());
        boolean passing = moment.grain() == Grain.YEAR && told != null && node.from() > OPENING;
        return !aside && !passing;
    }
}
