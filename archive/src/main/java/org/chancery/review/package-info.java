/**
 * What persons say of uncertain readings. Leaves to others: laying corrections over records ({@code keep}), and saying which reports
 * are of one encounter ({@code merge}); both are asked to.
 *
 * <p>{@link org.chancery.review.Rule} says what is uncertain and why; {@link org.chancery.review.Queue} finds it;
 * {@link org.chancery.review.Reviews} keeps what a person decides, and takes it back; {@link org.chancery.review.Agreement} says how far
 * persons agree; {@link org.chancery.review.GoldLines} and {@link org.chancery.review.ExampleDraft} hand the decisions on.
 *
 * <pre>{@code
 * try (Session session = archive.session()) {
 *     Doubt doubt = new Queue(session).next(null, "ada", false).orElseThrow();
 *     new Reviews(archive, knowledge, InstantSource.system()).accept(doubt, "ada", "the sentence before names him");
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.review;

import org.jspecify.annotations.NullMarked;
