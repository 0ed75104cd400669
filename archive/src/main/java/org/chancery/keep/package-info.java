/**
 * Keeps reports and their records, in a folder (SQLite) or on a server (PostgreSQL), by the same tables. Leaves to others:
 * where reports come from ({@code ingest}), and everything that is asked across them (search, comparison, series).
 *
 * <p>{@link org.chancery.keep.Archive} is one project. It has one writer: {@link org.chancery.keep.Archive#deliver} takes a
 * batch of records with their sources and keeps all of it or nothing. {@link org.chancery.keep.Session} reads, beside the
 * writer and beside other sessions; {@link org.chancery.keep.Session#handle()} gives later stages SQL on the tables that
 * {@code db/sqlite/V1__archive.sql} describes. Both dialects have the same tables and columns, so most SQL serves both;
 * {@link org.chancery.keep.Dialect} tells where it cannot. A later stage that keeps something of its own (accepted wordings,
 * saved searches) adds a migration to {@code db/sqlite} and {@code db/postgresql}, names it in {@code db/migrations}, and
 * writes through {@link org.chancery.keep.Archive#write}.
 *
 * <p>A report is known by its {@code doc} (unique in the archive) and its number; an entry of a record by its lasting id, which
 * reading again under newer knowledge keeps as long as the entry says the same of the same words
 * ({@link org.chancery.keep.EntryIds}). A {@link org.chancery.keep.Correction} is bound to that id, laid over the record
 * whenever it is read or broken out into tables, and can be undone. Actors are one across reports by their key
 * ({@link org.chancery.keep.Identity}).
 *
 * <pre>{@code
 * try (Archive archive = Archive.openOrCreate("my-project")) {
 *     archive.deliver(Delivery.of(new Incoming(record, Source.of(raw, clock.instant()))));
 *     try (Session session = archive.session()) {
 *         ReportRow report = session.report("kremlin-51177").orElseThrow();
 *         Record kept = session.record(report.report()).orElseThrow();
 *         List<String> acts = session.handle()
 *                 .createQuery("SELECT DISTINCT act FROM statements WHERE report = :report")
 *                 .bind("report", report.report()).mapTo(String.class).list();
 *     }
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.keep;

import org.jspecify.annotations.NullMarked;
