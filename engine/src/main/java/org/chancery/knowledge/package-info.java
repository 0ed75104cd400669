/**
 * What the engine knows, as data: one immutable snapshot of the folder {@code knowledge/}. Leaves to others: applying it
 * ({@code find}, {@code resolve}). {@link org.chancery.knowledge.Knowledge} is the snapshot; every entry knows its
 * {@link org.chancery.knowledge.Origin}, and carries the {@link org.chancery.knowledge.Example}s that prove it.
 *
 * <pre>{@code
 * Knowledge knowledge = Knowledge.packed();
 * System.out.println(knowledge.version() + ", " + knowledge.patterns().size() + " patterns");
 * }</pre>
 */
@NullMarked
package org.chancery.knowledge;

import org.jspecify.annotations.NullMarked;
