/** What comes, what was promised and what became of it: the calendar and the ledger of commitments. */
@NullMarked
package org.chancery.web.follow;

import org.jspecify.annotations.NullMarked;
