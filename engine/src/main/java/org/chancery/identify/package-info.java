/**
 * Who is meant by a phrase alone: country, sector of society, and the office held on a day. Leaves to others where phrases stand
 * in a text, and whom "he" means there.
 *
 * <p>{@link org.chancery.identify.Identifier} gives an {@link org.chancery.identify.Identity}:
 *
 * <pre>{@code
 * Identifier identifier = new Identifier(Knowledge.packed());
 * Identity identity = identifier.identify("the Kenyan foreign minister", LocalDate.of(2015, 3, 1), null);
 * identity.country();  // KEN
 * identity.sector();   // GOV
 * identity.name();     // Amina Mohamed
 * }</pre>
 */
@NullMarked
package org.chancery.identify;

import org.jspecify.annotations.NullMarked;
