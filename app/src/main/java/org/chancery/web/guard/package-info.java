/** Who asks, where more than one person uses a server: logging in, tokens, and how often one may try. */
@NullMarked
package org.chancery.web.guard;

import org.jspecify.annotations.NullMarked;
