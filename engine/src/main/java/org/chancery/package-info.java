/**
 * The library in five lines. Leaves everything to the stages that {@link org.chancery.Pipeline} joins.
 *
 * <pre>{@code
 * Pipeline pipeline = Pipeline.installed();
 * Record record = pipeline.read(Sources.open("report.txt"));
 * for (Record.Statement statement : record.statements()) {
 *     System.out.println(statement.speakers() + " " + statement.act() + ": " + statement.content());
 * }
 * }</pre>
 */
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;
