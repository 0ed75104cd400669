package org.chancery.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an entry says of others: the type of a pattern, the state of a person, the topic above a topic. */
final class References {

    private final Map<String, Set<String>> given;
    private final Set<String> types;
    private final Set<String> acts;
    private final Set<String> states;
    private final Set<String> holders;
    private final Set<String> topics;
    private final Set<String> readings;

    /** @param given values by layer and field that the patterns of the project have */
    References(Items items, Map<String, Set<String>> given) {
        this.given = given;
        types = items.all(Item.EVENT_TYPES, EventType.class).stream()
                .map(EventType::code)
                .collect(Collectors.toCollection(TreeSet::new));
        acts = new TreeSet<>(items.ids("ontology/statements"));
        states = items.ids(Item.STATES);
        holders = new TreeSet<>(items.ids(Item.BODIES));
        holders.addAll(states);
        topics = items.ids(Item.TOPICS);
        readings = items.all(Item.TIME_RULES, TimeRule.class).stream()
                .filter(rule -> !rule.origin().isOfUser())
                .map(TimeRule::reads)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong; empty if nothing is. */
    String problem(Item item) {
        return switch (item.kind()) {
            case Item.PATTERNS -> pattern((Pattern) item.value());
            case Item.CUES -> one("act", ((Cue) item.value()).act(), acts);
            case Item.PERSONS -> person((Person) item.value());
            case Item.BODIES -> body((Body) item.value());
            case Item.TOPICS -> topic((Topic) item.value());
            case Item.TIME_RULES -> one("reads", ((TimeRule) item.value()).reads(), readings);
            default -> item.value() instanceof Words words ? words(item, words) : "";
        };
    }

    private String topic(Topic topic) {
        return topic.parent().isEmpty() || topics.contains(topic.parent())
                ? ""
                : "there is no topic \"" + topic.parent() + "\" above \"" + topic.id()
                        + "\"; add it, or choose another id";
    }

    private String pattern(Pattern pattern) {
        for (Map.Entry<String, String> field : pattern.gives().entrySet()) {
            String name = field.getKey();
            boolean free = pattern.layer() == Pattern.Layer.EVENT && !name.equals("type");
            Set<String> known = name.equals("type") && pattern.layer() == Pattern.Layer.EVENT
                    ? types
                    : given.getOrDefault(pattern.layer() + " " + name, Set.of());
            String problem = free || known.isEmpty() ? "" : one(name, field.getValue(), known);
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return pattern.layer() == Pattern.Layer.EVENT && !pattern.gives().containsKey("type")
                ? "\"type\" is missing: expected one of " + types
                : "";
    }

    private String person(Person person) {
        if (person.state() != null && !states.contains(person.state())) {
            return state(person.state());
        }
        return person.tenures().stream()
                .filter(tenure -> !holders.contains(tenure.of()))
                .findFirst()
                .map(tenure -> "\"of\" is \"" + tenure.of() + "\", which is no state and no organisation")
                .orElse("");
    }

    private String body(Body body) {
        if (body.state() != null && !states.contains(body.state())) {
            return state(body.state());
        }
        return body.members().stream()
                .filter(member -> !states.contains(member.state()))
                .findFirst()
                .map(member -> state(member.state()))
                .orElse("");
    }

    private String words(Item item, Words words) {
        if (item.kind().startsWith("lexicon/event-triggers")) {
            return one("type", words.give("type"), types);
        }
        if (item.kind().equals("lexicon/speech-nouns")) {
            return one("act", words.give("act"), acts);
        }
        return item.kind().equals("lexicon/home-places") && !states.contains(words.give("state"))
                ? state(words.give("state"))
                : "";
    }

    private static String state(String code) {
        return "\"state\" is \"" + code + "\", which is no state of actors/states; expected a code such as PER";
    }

    private static String one(String field, String value, Set<String> known) {
        return known.contains(value) ? "" : "\"" + field + "\" is \"" + value + "\", expected one of " + known;
    }
}
