/** Who may use an archive over the network: accounts, what browsers and programs hold to prove who they are, and what was done. */
@NullMarked
package org.chancery.accounts;

import org.jspecify.annotations.NullMarked;
