package org.chancery.accounts;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.BCrypt.Version;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Passwords as bcrypt keeps them, of SHA-512 of what was typed: bcrypt alone reads no more than 72 bytes. */
public final class Passwords {

    /** Letters of the shortest. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 256;
    private static final int DIFFERENT = 5;
    private static final Version VERSION = Version.VERSION_2B;
    private static final Set<String> USUAL = Set.of(
            "123456789012", "1234567890123", "password1234", "passwordpassword", "qwertyuiop12", "qwertyuiop123", "administrator");

    private final int cost;
    private final String nobodys;

    /** About a quarter of a second for a guess. */
    public Passwords() {
        this(12);
    }

    /** @param cost logarithm of the work; 4 is the least, for tests */
    public Passwords(int cost) {
        this.cost = cost;
        this.nobodys = hashed(Secrets.random());
    }

    /** @throws AccountException if it is too short, too long, or the name itself */
    public String hash(String name, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new AccountException("A password has at least " + SHORTEST + " characters; three or four words make a good one.");
        }
        if (password.length() > LONGEST) {
            throw new AccountException("A password has at most " + LONGEST + " characters.");
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (password.codePoints().distinct().count() < DIFFERENT || USUAL.contains(folded) || folded.equals(name)) {
            throw new AccountException("That password is among the first that are tried. Choose another.");
        }
        return hashed(password);
    }

    /** Takes as long for an account that is not there, or has no password, as for one that has. */
    public boolean check(@Nullable String hash, String password) {
        String typed = password.length() > LONGEST ? password.substring(0, LONGEST) + "…" : password;
        boolean right = BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(typed.toCharArray(), (hash == null ? nobodys : hash).toCharArray())
                .verified;
        return right && hash != null;
    }

    private String hashed(String password) {
        return BCrypt.with(VERSION, new SecureRandom(), LongPasswordStrategies.hashSha512(VERSION))
                .hashToString(cost, password.toCharArray());
    }
}
