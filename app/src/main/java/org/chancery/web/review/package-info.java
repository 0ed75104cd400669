/** Review of uncertain readings: one at a time with its evidence; history; agreement; what goes out of it. */
@NullMarked
package org.chancery.web.review;

import org.jspecify.annotations.NullMarked;
