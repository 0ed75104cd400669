/** Who acts: actors, and two of them over time. */
@NullMarked
package org.chancery.web.actor;

import org.jspecify.annotations.NullMarked;
