/**
 * Counts formulations across the reports of an archive: in how many texts, by whom, from when to when. Leaves to others: finding
 * them while a report is read ({@code find}), keeping reports ({@code keep}), and deciding what is a formulation, which a person
 * does.
 *
 * <p>{@link org.chancery.wording.Formulations} answers for one registered formulation or for any words; each number comes with the
 * number of texts it is a part of, and first and last are those of the archive, never of the world. A text counts once, however
 * often the words stand in it.
 *
 * <pre>{@code
 * try (Session session = archive.session()) {
 *     FormulationPage page = new Formulations(session, knowledge).page(FormulationQuestion.of("as long as it takes"));
 *     page.sides().get(0).seen().first();
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.wording;

import org.jspecify.annotations.NullMarked;
