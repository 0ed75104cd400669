/** TODO */
@NullMarked
package org.chancery.web.compare;

import org.jspecify.annotations.NullMarked;
