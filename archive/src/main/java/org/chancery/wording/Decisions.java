package org.chancery.wording;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.keep.Archive;
import org.chancery.keep.Session;
import org.jdbi.v3.core.Handle;

/** Keeps what persons decide of recurring wordings. Nothing is overwritten: the latest decision on some words holds. */
public final class Decisions {

    private final Archive archive;
    private final InstantSource clock;

    public Decisions(Archive archive, InstantSource clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * One decision.
     *
     * @param words lower case, as wordings are compared
     * @param side whose it is; empty if shared
     */
    public record Decision(String words, String side, boolean accepted, String who, String why, String madeAt) {

        public Decision {
            if (words.isBlank() || who.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("a decision needs words, a name (--who) and a reason (--why)");
            }
        }
    }

    public Decision decide(String words, String side, boolean accepted, String who, String why) {
        String folded = String.join(" ", Tokens.of(words).words());
        Decision decision = new Decision(
                folded,
                side,
                accepted,
                who.strip(),
                why.strip(),
                clock.instant().toString());
        archive.write(
                handle -> handle.createUpdate("INSERT INTO wording_decisions (words, side, decision, who, why, made_at)"
                                + " VALUES (:words, :side, :decision, :who, :why, :at)")
                        .bind("words", decision.words())
                        .bind("side", side)
                        .bind("decision", accepted ? "accepted" : "rejected")
                        .bind("who", decision.who())
                        .bind("why", decision.why())
                        .bind("at", decision.madeAt())
                        .execute());
        return decision;
    }

    /** The decisions that hold. */
    public static List<Decision> latest(Session session) {
        return latest(session.handle());
    }

    static List<Decision> latest(Handle handle) {
        Map<String, Decision> latest = new LinkedHashMap<>();
        handle.createQuery("SELECT words, side, decision, who, why, made_at FROM wording_decisions ORDER BY number")
                .map((row, context) -> new Decision(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3).equals("accepted"),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .forEach(decision -> latest.put(decision.words(), decision));
        return List.copyOf(latest.values());
    }

    /**
     * The accepted ones as a draft for {@code knowledge/formulations}. Gloss, source, class and example sentences are for a person
     * to write: the file is not taken as it is.
     */
    public static String draft(List<Decision> decisions) {
        StringBuilder yaml = new StringBuilder(
                "# A draft: complete what is marked TO DO, then sort it into knowledge/formulations.\n");
        decisions.stream()
                .filter(Decision::accepted)
                .sorted(java.util.Comparator.comparing(Decision::words))
                .forEach(decision -> yaml.append(String.format(
                        Locale.ROOT,
                        "# accepted by %s on %s: %s\n- id: %s\n  name: %s\n  class: stock-phrase # TO DO\n  side: %s\n  wording:\n"
                                + "    - %s\n  parent: null\n  twins: []\n  gloss: \"TO DO\"\n  source: \"TO DO\"\n  catches:\n"
                                + "    - \"TO DO [%s]\"\n  leaves:\n    - \"TO DO\"\n",
                        oneLine(decision.who()),
                        decision.madeAt().substring(0, 10),
                        oneLine(decision.why()),
                        decision.words().replace(' ', '-'),
                        decision.words(),
                        decision.side().isEmpty() ? "null" : decision.side(),
                        decision.words(),
                        decision.words())));
        return yaml.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
