package org.chancery.web.guard;

import java.util.List;
import org.chancery.accounts.Account;
import org.chancery.accounts.Tokens.Token;
import org.jspecify.annotations.Nullable;

/** @param fresh a token that was just made, shown this once; null if none was */
public record AccountView(Account account, List<Token> tokens, List<String> roles, @Nullable String fresh) {}
