package org.chancery.web;

/**
 * Who asks.
 *
 * @param name of the account; what corrections are signed with
 * @param known whether this is an account rather than whoever sits at this machine, or nobody
 */
public record Visitor(String name, Role role, boolean known) {

    public boolean may(Role needed) {
        return role.covers(needed);
    }
}
