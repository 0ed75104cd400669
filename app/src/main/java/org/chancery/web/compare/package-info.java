/** What two or three texts say of one encounter, side by side. */
@NullMarked
package org.chancery.web.compare;

import org.jspecify.annotations.NullMarked;
