package org.chancery.web.operate;

import java.util.List;
import org.chancery.accounts.AuditLog.Entry;
import org.jspecify.annotations.Nullable;

/**
 * @param who only of this name; all if empty
 * @param older address of the entries before these; null if there are none
 */
public record AuditView(List<Entry> entries, String who, @Nullable String older) {}
