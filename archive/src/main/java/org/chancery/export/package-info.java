/**
 * Writes what an archive holds for other programs. Leaves to others: choosing single reports ({@code search}), and the columns of
 * event data sets.
 *
 * <p>{@link org.chancery.export.Export} writes one kind of thing ({@link org.chancery.export.What}) in one format
 * ({@link org.chancery.export.FileFormat}), a row at a time in the order of keeping: memory stays bounded, and the same archive gives
 * the same bytes. Every row says from which report it is, under which licence, and quotes the words that it rests on.
 *
 * <pre>{@code
 * try (Session session = archive.session(); OutputStream out = Files.newOutputStream(file)) {
 *     new Export(session, Knowledge::packed).write(What.STATEMENTS, FileFormat.CSV, out);
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.export;

import org.jspecify.annotations.NullMarked;
