/** One page before a meeting of two. */
@NullMarked
package org.chancery.web.brief;

import org.jspecify.annotations.NullMarked;
