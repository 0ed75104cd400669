/**
 * Finds reports and statements by their words and by what was read in them. Leaves to others: keeping ({@code keep}), and
 * writing out what is not a page of hits ({@code export}).
 *
 * <p>{@link org.chancery.search.Search} answers a {@link org.chancery.search.Query} with a {@link org.chancery.search.Page}. Words
 * are those of a small language of our own ({@link org.chancery.search.Words#parse}), the same on both stores; nothing that a
 * person types reaches FTS5 or PostgreSQL but as a bound value. {@link org.chancery.search.SavedSearches} keeps questions by name.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open("my-project"); Session session = archive.session()) {
 *     Page page = Search.in(session).find(Query.of("\"climate finance\" NOT loan*"));
 *     page.hits().forEach(hit -> System.out.println(hit.report().doc() + ": " + hit.snippet().plain()));
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.search;

import org.jspecify.annotations.NullMarked;
