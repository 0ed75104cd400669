/** Encounters, each once with all reports that tell of it, and people's word on which reports belong together. */
@NullMarked
package org.chancery.web.encounter;

import org.jspecify.annotations.NullMarked;
