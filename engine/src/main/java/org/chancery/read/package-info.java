/**
 * From bytes to a document: encoding, header lines, web pages, publisher and its side, date, dateline, completeness. Leaves to
 * others: the language of the text ({@code annotate}) and everything that its sentences say ({@code find}); PDF, word-processor
 * files and feeds are not read. The body of a plain text is kept to the character; a web page loses its boilerplate and its
 * layout, not its words.
 *
 * <p>{@link org.chancery.read.Reader} turns a {@link org.chancery.read.Raw} into a {@link org.chancery.read.Document};
 * {@link org.chancery.read.Sources} opens files, standard input and web addresses; {@link org.chancery.read.Datelines} tells
 * where the first sentence begins; {@link org.chancery.read.ReadException} says in one sentence why a report was set aside.
 *
 * <pre>{@code
 * Reader reader = new Reader(outlets, stateByName, words);
 * Raw raw = Sources.open("communique.html");
 * Document document = reader.read(raw);
 * System.out.println(document.publisher() + ", " + document.published() + ": " + document.title());
 * }</pre>
 */
@NullMarked
package org.chancery.read;

import org.jspecify.annotations.NullMarked;
