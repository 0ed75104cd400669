package org.chancery.merge;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why two sightings are one encounter.
 *
 * @param score higher is surer
 * @param why in plain words
 */
record Kinship(int score, String why) {

    private static final Set<String> REMOTE = Set.of("call", "video");

    /** Empty if they cannot be one. */
    static Optional<Kinship> of(Sighting a, Sighting b, Folds folds) {
        long apart = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
        boolean conflict = !a.kind().equals(b.kind()) && REMOTE.contains(a.kind()) && REMOTE.contains(b.kind());
        if (apart > 1 || !a.channel().equals(b.channel())) {
            return Optional.empty();
        }
        List<String> shared = new ArrayList<>();
        int principals = principals(a, b, shared, folds);
        if (principals == 0) {
            return Optional.empty();
        }
        String days = apart == 0
                ? "both on " + a.day()
                : "one day apart (" + a.day() + " " + a.dayNote() + "; " + b.day() + " " + b.dayNote() + ")";
        String kinds = a.kind().equals(b.kind())
                ? "both a " + a.kind()
                : a.kind() + " and " + b.kind() + (conflict ? ", a conflict of kinds" : "");
        int score = principals
                + (apart == 0 ? 8 : 0)
                + (a.kind().equals(b.kind()) ? 2 : 0)
                + (a.main() && b.main() ? 2 : 0);
        return Optional.of(new Kinship(score, String.join(", ", shared) + "; " + kinds + "; " + days));
    }

    /** How well the principals agree; 0 if they do not. What was paired goes to {@code shared}. */
    private static int principals(Sighting a, Sighting b, List<String> shared, Folds folds) {
        Sighting few = a.parties().size() <= b.parties().size() ? a : b;
        Sighting many = few == a ? b : a;
        Set<Sighting.Party> free = new HashSet<>(many.parties());
        int score = 0;
        int persons = 0;
        List<Sighting.Party> unmatched = new ArrayList<>();
        for (int level = 3; level >= 1; level--) {
            for (Sighting.Party party : level == 3 ? few.parties() : List.copyOf(unmatched)) {
                int wanted = level;
                Optional<Sighting.Party> found = many.parties().stream()
                        .filter(free::contains)
                        .filter(other -> level(party, other, folds) >= wanted)
                        .findFirst();
                unmatched.remove(party);
                if (found.isEmpty()) {
                    unmatched.add(party);
                    continue;
                }
                free.remove(found.get());
                score += level;
                persons += level >= 2 && found.get().isPerson() ? 1 : 0;
                shared.add(told(party, found.get()));
            }
        }
        int matched = few.parties().size() - unmatched.size();
        for (Sighting.Party party : many.parties()) {
            if (free.contains(party)
                    && !few.titleWords().isEmpty()
                    && few.titleWords().contains(folds.lastName(party))) {
                matched++;
                persons++;
                score += 2;
                shared.add(party.name() + " named in the title");
            }
        }
        boolean onlyStates = a.parties().stream().noneMatch(Sighting.Party::isPerson)
                && b.parties().stream().noneMatch(Sighting.Party::isPerson);
        boolean enough = matched >= 2 && unmatched.isEmpty() && (persons >= 1 || onlyStates);
        return enough ? score : 0;
    }

    private static String told(Sighting.Party a, Sighting.Party b) {
        return a.name().equals(b.name()) ? "both name " + a.name() : a.name() + " and " + b.name() + " taken for one";
    }

    /** 3 the same; 2 the same last name for the same state, or the whole name; 1 a state and who acts for it; 0 different. */
    static int level(Sighting.Party a, Sighting.Party b, Folds folds) {
        if (a.key().equals(b.key())) {
            return 3;
        }
        // A text need not say for which state the guest acts, and then readers take the publisher's.
        if (a.isPerson() && b.isPerson() && isSameName(a, b, folds)) {
            return 2;
        }
        if (!a.code().equals(b.code())) {
            return 0;
        }
        if (a.isPerson() && b.isPerson()) {
            return folds.lastName(a).equals(folds.lastName(b)) ? 2 : 0;
        }
        return a.kind().equals("state") || b.kind().equals("state") ? 1 : 0;
    }

    private static boolean isSameName(Sighting.Party a, Sighting.Party b, Folds folds) {
        String folded = folds.of(a.name());
        return folded.contains(" ") && folded.equals(folds.of(b.name()));
    }
}
