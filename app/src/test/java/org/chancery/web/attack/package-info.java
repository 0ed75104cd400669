/** What strangers would try, against every route that the server has: whatever screen is added is tried too. */
@NullMarked
package org.chancery.web.attack;

import org.jspecify.annotations.NullMarked;
