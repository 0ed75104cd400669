package org.chancery.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the states that belong to a body. One row may name several that joined together: {@code state: [POL, HUN]}. */
final class MembershipReader {

    private MembershipReader() {}

    static List<Body.Membership> read(Entry body) {
        List<Body.Membership> members = new ArrayList<>();
        for (Entry row : body.entries("members")) {
            LocalDate from = row.date("from");
            @Nullable LocalDate until = row.has("until") ? row.date("until") : null;
            if (until != null && until.isBefore(from)) {
                throw row.wrong("until", "is before \"from\"");
            }
            List<String> states = row.list("state");
            if (states.isEmpty()) {
                throw row.wrong("state", "is missing: expected one ISO 3166-1 alpha-3 code or more");
            }
            for (String state : states) {
                add(new Body.Membership(state, from, until, row.text("source")), members, row);
            }
        }
        return members;
    }

    private static void add(Body.Membership member, List<Body.Membership> members, Entry row) {
        if (members.stream().anyMatch(member::overlaps)) {
            throw row.wrong("from", "of " + member.state() + " lies within another membership of " + member.state());
        }
        members.add(member);
    }
}
