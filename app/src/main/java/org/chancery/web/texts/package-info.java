/** The screens about reports and what they tell: reader, encounters, comparison, brief. */
@NullMarked
package org.chancery.web.texts;

import org.jspecify.annotations.NullMarked;
