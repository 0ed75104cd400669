/**
 * Who says what, by a small model that was trained on news: source, cue and content of each attribution. Leaves to others:
 * sentences and trees ({@code annotate}), the acts of speech and who can act ({@code find}), and who is meant
 * ({@code resolve}). {@link org.chancery.attribute.Attributor} gives {@link org.chancery.attribute.Attribution}s;
 * {@link org.chancery.attribute.Training} makes the weights.
 *
 * <pre>{@code
 * Attributor attributor = Attributor.installed();
 * for (Attribution attribution : attributor.attribute(text)) {
 *     System.out.println(text.quote(attribution.cue()));
 * }
 * }</pre>
 */
@NullMarked
package org.chancery.attribute;

import org.jspecify.annotations.NullMarked;
