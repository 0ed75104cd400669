/** TODO */
@NullMarked
package org.chancery.web.brief;

import org.jspecify.annotations.NullMarked;
