/**
 * Takes in what others know of persons and offices; leaves merging with our own knowledge to {@code knowledge}.
 *
 * <p>{@link org.chancery.imports.WikidataImport} reads the result of a query, as SPARQL JSON or as CSV, row by row;
 * {@link org.chancery.imports.ImportFailure} tells where a file is broken. A row that is wrong by itself is set aside.
 *
 * <pre>{@code
 * WikidataImport.Summary summary = new WikidataImport(Knowledge.packed()).run(file, ImportedActors.folder(System.getenv()));
 * }</pre>
 */
@NullMarked
package org.chancery.imports;

import org.jspecify.annotations.NullMarked;
