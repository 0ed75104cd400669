/**
 * Events of records as tables that political scientists load: the columns of POLECAT, ICEWS, Phoenix, GDELT and PLOVER, and a full
 * table of our own. Leaves to others: making records ({@code resolve}), reading them from files, and deciding whether two reports
 * tell of one event. {@link org.chancery.release.Release} takes records one after the other and writes rows as they come.
 *
 * <pre>{@code
 * Release release = new Release(Knowledge.packed(), ReleaseChoice.of(ReleaseFormat.ICEWS), writer);
 * release.accept(record);
 * Release.Count count = release.finish();
 * }</pre>
 */
@NullMarked
package org.chancery.release;

import org.jspecify.annotations.NullMarked;
