package org.chancery.web.guard;

import java.util.ArrayList;
import java.util.List;
import org.chancery.accounts.Account;
import org.chancery.accounts.Accounts;
import org.chancery.accounts.AuditLog;
import org.chancery.accounts.Standing;
import org.chancery.accounts.Tokens;
import org.chancery.web.Asked;
import org.chancery.web.Asking;
import org.chancery.web.Pages;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.Screen;
import org.chancery.web.Shown;

/** All accounts, for who manages them. */
final class AdminScreen implements Screen {

    private final Accounts accounts;
    private final Tokens tokens;
    private final AuditLog audit;

    AdminScreen(Accounts accounts, Tokens tokens, AuditLog audit) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
    }

    @Override
    public void addTo(Pages pages) {
        pages.live("/admin/accounts", Role.ADMIN, this::page);
        pages.post("/admin/accounts", Role.ADMIN, this::add);
        pages.post("/admin/accounts/role", Role.ADMIN, this::stand);
        pages.post("/admin/accounts/password", Role.ADMIN, this::password);
        pages.post("/admin/accounts/forget", Role.ADMIN, this::forget);
    }

    private Shown page(Asked asked) {
        AdminView view = new AdminView(accounts.all(), asked.visitor().name());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("name", "role", "with_password", "made_at", "tokens"));
        for (Account account : view.accounts()) {
            rows.add(List.of(
                    account.name(),
                    account.standing().word(),
                    String.valueOf(account.withPassword()),
                    account.madeAt(),
                    String.valueOf(tokens.of(account).size())));
        }
        return Shown.table("Accounts", "guard/accounts.jte", view, view, rows);
    }

    private String add(Asked asked) {
        AccountScreen.refuseToken(asked);
        Account made = accounts.add(asked.needed("name"), Standing.of(asked.needed("role")), asked.field("password"));
        return done(
                asked, "account made", made.name() + " as " + made.standing().word());
    }

    private String stand(Asked asked) {
        String name = others(asked);
        Standing standing = Standing.of(asked.needed("role"));
        accounts.stand(name, standing);
        return done(asked, "role changed", name + " to " + standing.word());
    }

    private String password(Asked asked) {
        AccountScreen.refuseToken(asked);
        String name = asked.needed("name");
        accounts.password(name, asked.field("password"));
        return done(asked, "password changed", name);
    }

    private String forget(Asked asked) {
        String name = others(asked);
        accounts.forget(name);
        return done(asked, "account forgotten", name);
    }

    private static String others(Asked asked) {
        AccountScreen.refuseToken(asked);
        String name = Accounts.fold(asked.needed("name"));
        if (name.equals(asked.visitor().name())) {
            throw new Problem(
                    400,
                    "Not oneself",
                    "Another admin, or \"chancery accounts\" on the server, does this for your own account.");
        }
        return name;
    }

    private String done(Asked asked, String what, String object) {
        audit.add(asked.visitor().name(), Asking.of(asked.context()).address(), what, object);
        return "/admin/accounts";
    }
}
