/** Reports as they were published, with what was read in them beside their words. */
@NullMarked
package org.chancery.web.reader;

import org.jspecify.annotations.NullMarked;
