/** What those who run a server need: whether it lives, what it does, what it was asked, and its configuration. */
@NullMarked
package org.chancery.web.operate;

import org.jspecify.annotations.NullMarked;
