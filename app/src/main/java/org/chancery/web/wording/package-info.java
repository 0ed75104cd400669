/** Formulations: who uses which wording, since when, and what recurs beside them. */
@NullMarked
package org.chancery.web.wording;

import org.jspecify.annotations.NullMarked;
