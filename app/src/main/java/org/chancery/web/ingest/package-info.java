/** Taking reports in through pages: files, pasted texts and web addresses, one job after the other, and what was rejected. */
@NullMarked
package org.chancery.web.ingest;

import org.jspecify.annotations.NullMarked;
