/**
 * Turns findings into the record: who is meant, when, where, on whose behalf. Leaves to others: what the words say
 * ({@code find}), the JSON form ({@code write}), and what other reports say of the same thing (an archive).
 *
 * <pre>{@code
 * Record record = resolver.resolve(text, findings);
 * for (Record.Statement statement : record.statements()) {
 *     System.out.println(statement.speakers() + ": " + statement.content());
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.resolve;

import org.jspecify.annotations.NullMarked;
