package org.chancery.release;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of records as a release. Rows of a raw series are written as the records come, so that memory does not grow with
 * their number; one-a-day holds its rows until the end. Not for several threads.
 */
public final class Release {

    /** The files of the knowledge that a release needs, for {@link Knowledge#packed(List)}. */
    public static final List<String> KNOWLEDGE =
            List.of("actors/organ", "actors/states", "ontology/cameo", "releases/");

    private final ReleaseChoice choice;
    private final Rows rows;
    private final Form form;
    private final @Nullable OneADay oneADay;
    private long records;
    private long events;
    private long leftOut;
    private long pairs;
    private long uncoded;
    private long written;
    private int mostRows;
    private boolean begun;

    /**
     * @param out not closed, but flushed by {@link #finish}
     * @throws org.chancery.knowledge.KnowledgeException if a table of codes is missing or wrong
     */
    public Release(Knowledge knowledge, ReleaseChoice choice, Writer out) {
        Codebook codebook = new Codebook(knowledge);
        this.choice = choice;
        this.rows = new Rows(codebook, choice);
        this.form = form(choice.format(), codebook, out);
        this.oneADay = choice.series() == Series.RAW ? null : new OneADay(showsNoNames(choice.format()));
    }

    /**
     * What went into a release.
     *
     * @param events those written, each once however many rows it has
     * @param leftOut events whose status was not wanted
     * @param pairs rows before equal ones were merged
     * @param uncoded rows left out because the format has codes for actors and no names, and an actor has no code: an empty cell would say
     *     that there is none
     * @param rows rows written
     * @param mostRows of a single event
     */
    public record Count(long records, long events, long leftOut, long pairs, long uncoded, long rows, int mostRows) {}

    /** Adds the events of a record. */
    public void accept(Record record) throws IOException {
        begin();
        List<Row> made = rows.rows(record);
        records++;
        long wanted = record.events().stream()
                .filter(event -> choice.statuses().contains(event.status()))
                .count();
        events += wanted;
        leftOut += record.events().size() - wanted;
        for (Row row : made) {
            if (showsNoNames(choice.format()) && !row.isCoded()) {
                uncoded++;
            } else {
                take(row);
            }
        }
    }

    private void take(Row row) throws IOException {
        pairs++;
        mostRows = Math.max(mostRows, row.rows());
        if (oneADay == null) {
            write(row);
        } else {
            oneADay.add(row);
        }
    }

    /** Writes what was held back; without a record the header alone, where there is one. */
    public Count finish() throws IOException {
        begin();
        if (oneADay != null) {
            boolean mentions = choice.format() == ReleaseFormat.GDELT2_MENTIONS;
            for (Row row : mentions ? oneADay.grouped() : oneADay.merged()) {
                write(row);
            }
        }
        form.end();
        return new Count(records, events, leftOut, pairs, uncoded, written, mostRows);
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            form.begin();
        }
    }

    private void write(Row row) throws IOException {
        form.write(row);
        written++;
    }

    private static boolean showsNoNames(ReleaseFormat format) {
        return switch (format) {
            case PHOENIX, GDELT1, GDELT2, GDELT2_MENTIONS -> true;
            case CSV, TSV, JSONL, POLECAT, PLOVER, ICEWS -> false;
        };
    }

    private static Form form(ReleaseFormat format, Codebook codebook, Writer out) {
        return switch (format) {
            case CSV -> new TableForm(new OwnColumns(codebook), out, ',', true);
            case TSV -> new TableForm(new OwnColumns(codebook), out, '\t', true);
            case JSONL -> new JsonForm(new OwnJson(codebook)::of, out);
            case PLOVER -> new JsonForm(PloverJson::of, out);
            case POLECAT -> new TableForm(new PolecatColumns(), out, '\t', false);
            case ICEWS -> new TableForm(new IcewsColumns(codebook), out, '\t', false);
            case PHOENIX -> new TableForm(new PhoenixColumns(codebook), out, '\t', false);
            case GDELT1 -> new TableForm(new GdeltColumns(codebook, false), out, '\t', false);
            case GDELT2 -> new TableForm(new GdeltColumns(codebook, true), out, '\t', false);
            case GDELT2_MENTIONS -> new TableForm(new MentionColumns(), out, '\t', false);
        };
    }
}
