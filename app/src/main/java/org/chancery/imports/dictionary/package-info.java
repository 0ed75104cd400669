/**
 * Takes in dictionaries of actors, agents and verbs in the formats of PETRARCH and TABARI; leaves loading what comes of them to
 * {@code knowledge}.
 *
 * <p>{@link org.chancery.imports.dictionary.DictionaryImport} writes a folder of knowledge that can be read, corrected and
 * given behind {@code --knowledge}. A line that is wrong by itself is set aside with its reason.
 *
 * <pre>{@code
 * DictionaryImport.Summary summary = new DictionaryImport(Knowledge.packed()).run(files, null, Path.of("my-actors"));
 * }</pre>
 */
@NullMarked
package org.chancery.imports.dictionary;

import org.jspecify.annotations.NullMarked;
