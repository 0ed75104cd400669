/**
 * A record as people read it: lines for a terminal, Markdown, and one web page that needs nothing beside itself. Leaves to
 * others: making the record ({@code org.chancery}), its JSON form ({@code org.chancery.write}), and files and terminals
 * ({@code cli}).
 *
 * <p>{@link org.chancery.show.Cards} puts every entry of a record into the same shape, and the pages print that shape; so an
 * entry reads alike everywhere. {@link org.chancery.show.WhyPage} walks one entry back to its words.
 *
 * <pre>{@code
 * Record record = pipeline.read(Sources.open("communique.html"));
 * System.out.print(TextPage.of(record, 100, Ink.NONE));
 * Files.writeString(Path.of("communique.record.html"), HtmlPage.of(record));
 * }</pre>
 */
@NullMarked
package org.chancery.show;

import org.jspecify.annotations.NullMarked;
