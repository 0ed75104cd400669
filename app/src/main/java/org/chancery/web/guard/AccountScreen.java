package org.chancery.web.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

/** One's own account: password and tokens. */
final class AccountScreen implements Screen {

    private static final int USUAL_DAYS = 90;

    private final Accounts accounts;
    private final Tokens tokens;
    private final AuditLog audit;
    private final Guesses guesses;

    /** Tokens that were made and not shown yet, by account. */
    private final Map<Long, String> fresh = new ConcurrentHashMap<>();

    AccountScreen(Accounts accounts, Tokens tokens, AuditLog audit, Guesses guesses) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.guesses = guesses;
    }

    @Override
    public void addTo(Pages pages) {
        pages.live("/account", Role.READER, this::page);
        pages.post("/account/password", Role.READER, this::password);
        pages.post("/account/tokens", Role.READER, this::make);
        pages.post("/account/tokens/forget", Role.READER, this::forget);
    }

    private Shown page(Asked asked) {
        asked.context().header("Cache-Control", "no-store");
        Account account = own(asked);
        List<String> roles = Arrays.stream(Standing.values())
                .filter(standing -> standing.compareTo(account.standing()) <= 0)
                .map(Standing::word)
                .toList();
        AccountView view = new AccountView(account, tokens.of(account), roles, fresh.remove(account.id()));
        return Shown.page("Account", "guard/account.jte", view, view);
    }

    private String password(Asked asked) throws InterruptedException {
        Account account = own(asked);
        if (guesses.check(asked, account.name(), asked.field("old")).isEmpty()) {
            throw new Problem(403, "Not changed", "The old password is not right.");
        }
        accounts.password(account.name(), asked.field("new"));
        audit.add(account.name(), Asking.of(asked.context()).address(), "password changed", account.name());
        return "/login";
    }

    private String make(Asked asked) {
        Account account = own(asked);
        String days = asked.field("days").isBlank()
                ? String.valueOf(USUAL_DAYS)
                : asked.field("days").strip();
        if (!days.matches("\\d{1,4}")) {
            throw Problem.wrong("days: \"" + days + "\" is no number of days.");
        }
        String secret =
                tokens.make(account, asked.needed("name"), Standing.of(asked.needed("role")), Integer.parseInt(days));
        fresh.put(account.id(), secret);
        audit.add(account.name(), Asking.of(asked.context()).address(), "token made", asked.needed("name"));
        return "/account";
    }

    private String forget(Asked asked) {
        String number = asked.needed("token");
        if (!number.matches("\\d{1,18}")) {
            throw Problem.wrong("token: \"" + number + "\" is no number.");
        }
        tokens.forget(own(asked), Long.parseLong(number));
        audit.add(asked.visitor().name(), Asking.of(asked.context()).address(), "token taken back", number);
        return "/account";
    }

    private Account own(Asked asked) {
        refuseToken(asked);
        return accounts.find(asked.visitor().name())
                .orElseThrow(() -> new Problem(401, "Who are you?", "This account is no more."));
    }

    /** A token that got into wrong hands must not make others that last. */
    static void refuseToken(Asked asked) {
        if (AccountsGuard.bearer(asked.context()) != null) {
            throw new Problem(403, "Not with a token", "Accounts are managed by people who log in.");
        }
    }
}
