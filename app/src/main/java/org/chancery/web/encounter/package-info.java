/** TODO */
@NullMarked
package org.chancery.web.encounter;

import org.jspecify.annotations.NullMarked;
