/**
 * The JSON form of a record. Leaves to others: making the record ({@code resolve}), showing it to people, and files, folders
 * and archives. {@link org.chancery.write.RecordJson} writes a record as one line or indented, and reads it back whole.
 *
 * <pre>{@code
 * Record record = pipeline.read(Sources.open("communique.html"));
 * String line = RecordJson.write(record);
 * Record same = RecordJson.read(line);
 * }</pre>
 */
@NullMarked
package org.chancery.write;

import org.jspecify.annotations.NullMarked;
