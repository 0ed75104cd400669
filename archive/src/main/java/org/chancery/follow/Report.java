package org.chancery.follow;

import org.jspecify.annotations.Nullable;

/** Where something stands: a report by its name in the archive. */
public record Report(long report, String doc, @Nullable String day, String side, String publisher) {}
