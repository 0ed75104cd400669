/**
 * From sources to an archive: files and folders, JSON Lines, tables, feeds, PDF, web archives, news formats. Leaves to others:
 * what a report says ({@code Pipeline}, asked through {@link org.chancery.ingest.Reading}), and keeping it ({@code keep}).
 *
 * <p>{@link org.chancery.ingest.Inputs} opens what a person names and gives its {@link org.chancery.ingest.Item}s one at a
 * time; {@link org.chancery.ingest.Ingest} reads them with several threads and delivers them in their order, a batch at a time.
 * A run that was broken off goes on where it stood, and what is there already is not read again. What cannot be taken in is
 * kept as a reject with its reason, and the run goes on.
 *
 * <pre>{@code
 * try (Archive archive = Archive.openOrCreate("my-project")) {
 *     Ingest ingest = new Ingest(archive, reading, Ingest.Settings.usual(), Instant::now, progress -> {});
 *     Ingest.Summary summary = ingest.run(List.of("reports.jsonl", "speeches/"));
 *     System.out.println(summary.added() + " added, " + summary.rejected() + " rejected");
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.ingest;

import org.jspecify.annotations.NullMarked;
