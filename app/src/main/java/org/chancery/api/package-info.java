/** The interface for programs: what pages and the command line tell, under {@code /api/v1}, as {@code openapi.yaml} describes it. */
@NullMarked
package org.chancery.api;

import org.jspecify.annotations.NullMarked;
