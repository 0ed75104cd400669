package org.chancery.web;

import io.javalin.http.Context;
import org.chancery.accounts.AuditLog;
import org.chancery.keep.ArchiveException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes in the audit log what was done by requests. */
final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final AuditLog log;

    Journal(AuditLog log) {
        this.log = log;
    }

    /** What is done to accounts is noted in other words, by the pages for it. */
    void changed(Context context, Visitor visitor, String object) {
        String path = context.path();
        if (path.startsWith("/log") || path.startsWith("/account") || path.startsWith("/admin")) {
            return;
        }
        add(context, visitor, context.method() + " " + context.path(), object);
    }

    /** Taking much out of the archive at once is noted too. */
    void read(Context context, Visitor visitor) {
        if (context.path().contains("/export")) {
            add(context, visitor, "export " + context.path(), context.queryString() == null ? "" : context.queryString());
        }
    }

    private void add(Context context, Visitor visitor, String what, String object) {
        try {
            log.add(visitor.name(), Asking.of(context).address(), what, object);
        } catch (ArchiveException e) {
            LOG.error("{} by {} could not be noted in the audit log", what, visitor.name(), e);
        }
    }
}
