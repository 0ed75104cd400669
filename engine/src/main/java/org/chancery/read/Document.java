package org.chancery.read;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report ready to be read: its metadata and its body. All offsets of later stages count characters of {@code text}.
 *
 * @param id the file name without its extension, or what the caller gave
 * @param title the headline; empty if unknown
 * @param publisher who published it, as written; empty if unknown
 * @param side ISO 3166-1 alpha-3 code of the state whose organ or agency published it, or an organisation's id; null if none
 * @param published the day of publication as the publisher wrote it, in the publisher's own zone; null if unknown
 * @param publishedAsWritten the words the date was read from, also if they gave no whole date; null if there were none
 * @param dateline the place of the dateline, as written; null if none
 * @param url where it was published; null if unknown
 * @param place where the reported event took place, if the metadata say so; null if not
 * @param language {@code en}, or a language tag such as {@code zh} or {@code und-Cyrl}
 * @param completeness whether the text breaks off
 * @param sha256 fingerprint of the bytes that were read
 * @param text the body, final
 */
public record Document(
        String id,
        String title,
        String publisher,
        @Nullable String side,
        @Nullable LocalDate published,
        @Nullable String publishedAsWritten,
        @Nullable String dateline,
        @Nullable String url,
        @Nullable String place,
        String language,
        Completeness completeness,
        String sha256,
        String text) {

    /** Reports that come out before this hour are of the evening before. */
    private static final int MORNING = 4;

    /** @throws IllegalArgumentException if {@code id} or {@code language} is blank */
    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A document needs an id; give the file name or a number.");
        }
        if (language.isBlank()) {
            throw new IllegalArgumentException("Document " + id + " needs a language; give \"und\" if unknown.");
        }
    }

    /**
     * Day and minute of publication as the publisher wrote them, with the offset from UTC where they are written with one
     * ({@code 2021-12-31T02:20+03:00}); null if no time of day is known.
     */
    public @Nullable String publishedAt() {
        LocalDate day = published;
        return day == null
                ? null
                : clock().map(clock -> day + "T" + clock.time() + clock.offset())
                        .orElse(null);
    }

    /**
     * The day of what a report tells without a date: that of publication, or the day before if it came out in the small hours.
     * Null if the day of publication is unknown.
     */
    public @Nullable LocalDate reportedDay() {
        boolean night =
                clock().filter(clock -> clock.time().getHour() < MORNING).isPresent();
        return published != null && night ? published.minusDays(1) : published;
    }

    private Optional<PublishedTimes.Clock> clock() {
        return Optional.ofNullable(publishedAsWritten).flatMap(PublishedTimes::parse);
    }
}
