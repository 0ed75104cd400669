package org.chancery.bench;

/** What a system made of reports. */
interface Readings {

    /**
     * The record of one report; {@link Entry#EMPTY} if the system has none, or one that cannot be read.
     *
     * @param report file name of the report without its extension
     */
    Entry read(String report);

    /** What made the records, for keeping beside the scores. */
    Settings settings();

    /**
     * What the figures depend on besides the reports.
     *
     * @param engine version; empty if unknown
     * @param knowledge version hash; empty if unknown
     * @param annotator its description; empty if unknown
     */
    record Settings(String engine, String knowledge, String annotator) {

        static final Settings UNKNOWN = new Settings("", "", "");
    }
}
