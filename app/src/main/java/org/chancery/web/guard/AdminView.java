package org.chancery.web.guard;

import java.util.List;
import org.chancery.accounts.Account;

/** @param self the account that looks, which can neither demote nor forget itself here */
public record AdminView(List<Account> accounts, String self) {}
