/** The page that people see first. */
@NullMarked
package org.chancery.web.start;

import org.jspecify.annotations.NullMarked;
