package org.chancery.identify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Publisher;

/** Organisations, organs, groups and media by name; one name may be borne by several. */
final class Bodies {

    private static final Set<String> MEDIA = Set.of("newspaper", "news-agency", "state-agency", "broadcaster", "wiki");
    private static final int SHORTEST = 6;
    private static final int LONG_FRAME = 7;

    private final Map<String, List<Body>> byFrame = new HashMap<>();
    private final Map<String, Body> byId = new HashMap<>();

    Bodies(Knowledge knowledge) {
        knowledge.bodies().forEach(body -> byId.put(body.id(), body));
        byName(knowledge).forEach((name, bodies) -> {
            String folded = String.join("", NameFold.words(name));
            if (folded.length() >= SHORTEST && !name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
                byFrame.computeIfAbsent(NameFold.skeleton(folded), key -> new ArrayList<>())
                        .addAll(bodies);
            }
        });
    }

    /** Every name with all that bear it, in the order of the files; publishers of news are bodies too. */
    static Map<String, List<Body>> byName(Knowledge knowledge) {
        Map<String, List<Body>> byName = new LinkedHashMap<>();
        for (Body body : knowledge.bodies()) {
            body.names().forEach(name -> add(byName, name, body));
        }
        for (Body body : knowledge.bodies()) {
            body.alone().stream().filter(Bodies::isAbbreviation).forEach(name -> add(byName, name, body));
        }
        for (Publisher publisher : knowledge.publishers()) {
            if (MEDIA.contains(publisher.kind())) {
                Body body = media(publisher);
                add(byName, publisher.name(), body);
                publisher.names().forEach(name -> add(byName, name, body));
            }
        }
        return byName;
    }

    /** Names that are common words too, and so stand for a body only as a whole phrase. */
    static Map<String, List<Body>> byWholePhrase(Knowledge knowledge) {
        Map<String, List<Body>> byName = new LinkedHashMap<>();
        for (Body body : knowledge.bodies()) {
            body.alone().forEach(name -> add(byName, name, body));
        }
        return byName;
    }

    private static boolean isAbbreviation(String name) {
        return name.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static void add(Map<String, List<Body>> byName, String name, Body body) {
        List<Body> bodies = byName.computeIfAbsent(name, key -> new ArrayList<>());
        if (bodies.stream().noneMatch(other -> other.id().equals(body.id()))) {
            bodies.add(body);
        }
    }

    private static Body media(Publisher publisher) {
        return new Body(
                publisher.id(),
                publisher.origin(),
                publisher.name(),
                false,
                List.of(),
                List.of(),
                publisher.side() == null ? publisher.home() : publisher.side(),
                null,
                "JRN",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    java.util.Optional<Body> byId(String id) {
        return java.util.Optional.ofNullable(byId.get(id));
    }

    /** Bodies whose name is a spelling of these words: Hizballah for Hezbollah. */
    List<Body> spelled(String words) {
        String folded = String.join("", NameFold.words(words));
        if (folded.length() < SHORTEST) {
            return List.of();
        }
        String frame = NameFold.skeleton(folded);
        List<Body> alike = byFrame.containsKey(frame) ? byFrame.get(frame) : oneApart(frame, folded);
        return alike.stream()
                .filter(body -> body.names().stream()
                        .map(name -> String.join("", NameFold.words(name)))
                        .anyMatch(name -> isSpelling(name, folded)))
                .toList();
    }

    /** Names of which one consonant is written or not: "Waljama'a", "Wa-Jama". */
    private List<Body> oneApart(String frame, String folded) {
        return frame.length() < LONG_FRAME
                ? List.of()
                : byFrame.entrySet().stream()
                        .filter(entry -> entry.getKey().charAt(0) == frame.charAt(0))
                        .filter(entry -> Math.abs(entry.getKey().length() - frame.length()) <= 1)
                        .filter(entry -> NameFold.distance(entry.getKey(), frame) <= 1)
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(entry -> entry.getValue().stream())
                        .toList();
    }

    private static boolean isSpelling(String name, String folded) {
        int apart = Math.abs(name.length() - folded.length());
        return name.equals(folded)
                || apart <= Math.max(2, folded.length() / 5)
                        && folded.length() >= SHORTEST + 1
                        && NameFold.skeleton(name).length() >= 4
                        && NameFold.distance(NameFold.skeleton(name), NameFold.skeleton(folded))
                                <= (NameFold.skeleton(folded).length() >= LONG_FRAME ? 1 : 0);
    }
}
