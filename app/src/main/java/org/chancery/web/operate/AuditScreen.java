package org.chancery.web.operate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.accounts.AuditLog;
import org.chancery.accounts.AuditLog.Entry;
import org.chancery.web.Asked;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;
import org.chancery.web.Urls;

/** What was done, for admins. */
public final class AuditScreen implements Screen {

    private static final int AT_ONCE = 100;

    @Override
    public void addTo(Pages pages) {
        pages.live("/admin/audit", Role.ADMIN, AuditScreen::page);
    }

    private static Shown page(Asked asked) {
        String who = asked.query("who", "");
        long before = before(asked);
        AuditLog log = new AuditLog(
                asked.site().archive(),
                () -> asked.site().archive().session(),
                asked.site().clock());
        List<Entry> entries = log.entries(who, before, AT_ONCE);
        String older = entries.size() < AT_ONCE
                ? null
                : "/admin/audit?who=" + Urls.escape(who) + "&before="
                        + entries.get(AT_ONCE - 1).entry();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("entry", "at", "who", "address", "what", "object"));
        for (Entry entry : entries) {
            rows.add(List.of(
                    String.valueOf(entry.entry()),
                    entry.at(),
                    entry.who(),
                    entry.address(),
                    entry.what(),
                    entry.object()));
        }
        AuditView view = new AuditView(entries, who, older);
        return Shown.table("Audit log", "operate/audit.jte", view, view, rows);
    }

    private static long before(Asked asked) {
        String before = asked.query("before");
        if (before == null) {
            return Long.MAX_VALUE;
        }
        if (!before.matches("\\d{1,18}")) {
            throw Problem.wrong("before: \"" + before + "\" is no number of an entry.");
        }
        return Long.parseLong(before);
    }
}
