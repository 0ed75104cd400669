package org.chancery.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.identify.Identifier;
import org.chancery.identify.Identity;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.State;
import org.jspecify.annotations.Nullable;

/** Who somebody is, in lines for people. */
final class IdentityText {

    private IdentityText() {}

    /** @param date for which members of an organisation are listed; none without one */
    static String of(Identity identity, Identifier identifier, @Nullable LocalDate date) {
        StringBuilder text = new StringBuilder(identity.name()).append('\n');
        if (identity.kind() == null && identity.country() == null && identity.sector() == null) {
            return text.append("  not known\n").toString();
        }
        line(
                text,
                "kind",
                identity.kind() == null ? null : identity.kind().name().toLowerCase(Locale.ROOT));
        line(text, "country", identity.country() == null ? null : country(identity.country(), identifier));
        line(text, "sector", identity.sector());
        line(text, "office", identity.office());
        line(text, "wikidata", identity.wikidata());
        if (date != null && identity.entry() != null) {
            line(text, "members", members(identity.entry(), identifier, date));
        }
        return text.toString();
    }

    private static String country(String code, Identifier identifier) {
        return code
                + identifier
                        .state(code)
                        .map(State::name)
                        .map(name -> " " + name)
                        .orElse("");
    }

    private static @Nullable String members(String entry, Identifier identifier, LocalDate date) {
        return identifier
                .body(entry)
                .map(Body::members)
                .filter(members -> !members.isEmpty())
                .map(members -> identifier.body(entry).orElseThrow().membersOn(date).stream()
                        .map(code -> identifier.state(code).map(State::name).orElse(code))
                        .collect(Collectors.joining(", ")))
                .orElse(null);
    }

    private static void line(StringBuilder text, String label, @Nullable String value) {
        if (value != null) {
            text.append(String.format(Locale.ROOT, "  %-9s %s%n", label, value).replace(System.lineSeparator(), "\n"));
        }
    }
}
