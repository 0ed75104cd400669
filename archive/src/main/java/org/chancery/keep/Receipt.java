package org.chancery.keep;

/**
 * What became of one record of a delivery.
 *
 * @param report number of the report in the archive
 * @param doc its name in the archive
 */
public record Receipt(long report, String doc, Outcome outcome) {

    public enum Outcome {
        /** A report that was not there. */
        ADDED,
        /** A new wording of a report that was there. */
        VERSION,
        /** A report that was there, with another record than before. */
        REREAD,
        /** Nothing new. */
        UNCHANGED
    }
}
