/**
 * Says what the words say: who is named, what is said, what happens, by patterns and lexicon. Leaves to others: who is meant
 * by a pronoun or a title, dates, and everything that another sentence decides ({@code resolve}).
 *
 * <pre>{@code
 * Finder finder = new Finder(Knowledge.packed());
 * Findings findings = finder.find(text);
 * System.out.println(finder.explain(text).steps());
 * }</pre>
 */
@NullMarked
package org.chancery.find;

import org.jspecify.annotations.NullMarked;
