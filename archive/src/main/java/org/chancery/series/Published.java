package org.chancery.series;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Reports of a side that were published on a day. */
public record Published(String side, @Nullable String day, int reports) implements Serializable {}
