package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.find.Mention;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Person;
import org.chancery.knowledge.State;
import org.chancery.knowledge.Words;
import org.chancery.read.Document;
import org.jspecify.annotations.Nullable;

/** The actors of one text, and who is meant by each name and description. */
final class Actors {

    private static final java.util.Set<String> OFFICIAL = java.util.Set.of("GOV", "MIL", "COP", "SPY", "LEG");

    private final Knowledge knowledge;
    private final Persons persons;
    private final Document document;
    private final Map<String, Entity> states = new LinkedHashMap<>();
    private final Map<String, Entity> bodies = new LinkedHashMap<>();
    private final List<Entity> people = new ArrayList<>();
    private final Map<String, String> rankOfTitle;

    Actors(Knowledge knowledge, Persons persons, Document document) {
        this.knowledge = knowledge;
        this.persons = persons;
        this.document = document;
        this.rankOfTitle = persons.rankOfTitle();
    }

    /** The state by its ISO3 code. */
    Entity state(String id) {
        return states.computeIfAbsent(id, key -> {
            Optional<State> known = persons.state(key);
            Entity entity = new Entity(
                    Record.ActorKind.STATE, key, known.map(State::name).orElse(key), key);
            entity.wikidata = known.map(State::wikidata).orElse(null);
            return entity;
        });
    }

    Optional<Entity> stateOf(Entity entity) {
        return entity.state == null || entity.state.isEmpty() ? Optional.empty() : Optional.of(state(entity.state));
    }

    /** The side of somebody: a person's or organ's state, the body that a person heads, else the actor itself. */
    Entity side(Entity entity) {
        return stateOf(entity).or(() -> headed(entity)).orElse(entity);
    }

    private Optional<Entity> headed(Entity entity) {
        return entity.held.stream()
                .map(Record.Held::of)
                .flatMap(of -> persons.body(of).stream())
                .findFirst()
                .map(body -> body(body.id(), body.name(), body.state()));
    }

    /** Whose "our country" is: the speaker's state, else the publisher's. */
    Optional<Entity> home(Optional<Entity> speaker) {
        return speaker.flatMap(this::stateOf)
                .or(() -> Optional.ofNullable(document.side()).map(this::state));
    }

    Entity body(String reference, String name, @Nullable String state) {
        String key = reference.isEmpty() ? name.toLowerCase(Locale.ROOT) : reference;
        return bodies.computeIfAbsent(key, k -> {
            Optional<Body> known = persons.body(reference);
            boolean group = known.map(Body::group).orElse(false);
            Entity entity = new Entity(
                    group ? Record.ActorKind.GROUP : Record.ActorKind.ORGANIZATION,
                    reference,
                    known.map(Body::name).orElse(name),
                    known.map(Body::state).orElse(state));
            entity.wikidata = known.map(Body::wikidata).orElse(null);
            return entity;
        });
    }

    /** The person of this name, new if nobody of that name is known in the text. */
    Entity person(Mention mention) {
        Entity person = findPerson(mention.name()).orElseGet(() -> newPerson(mention));
        learn(person, mention);
        return person;
    }

    private Entity newPerson(Mention mention) {
        String name = mention.name();
        String office = mention.offices().isEmpty()
                ? ""
                : mention.offices().get(0).title().replace('.', ' ');
        Entity person = persons.find(name, document.published())
                .or(() -> name.contains(" ")
                        ? Optional.empty()
                        : persons.holder(name, office, mention.state(), document.published())
                                .or(() -> persons.serving(
                                        name,
                                        mention.state() == null ? document.side() : mention.state(),
                                        document.published())))
                .map(known -> persons.entity(known, document.published()))
                .orElseGet(() -> new Entity(Record.ActorKind.PERSON, "", PersonNames.display(name), null));
        people.add(person);
        spell(person, name);
        return person;
    }

    /** Among the spellings of a known person's name, the one that the text uses. */
    private void spell(Entity person, String name) {
        List<String> parts = PersonNames.parts(name);
        if (parts.size() != 1) {
            return;
        }
        persons.named(person.reference).stream()
                .flatMap(known -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(known.name()), known.names().stream()))
                .filter(spelling -> PersonNames.parts(spelling).contains(parts.get(0)))
                .findFirst()
                .ifPresent(spelling -> person.name = spelling);
    }

    Optional<Entity> findPerson(String name) {
        List<String> parts = PersonNames.parts(name);
        for (int i = people.size() - 1; i >= 0; i--) {
            for (String known : people.get(i).names.keySet()) {
                if (PersonNames.agree(PersonNames.parts(known), parts)) {
                    return Optional.of(people.get(i));
                }
            }
            if (PersonNames.agree(PersonNames.parts(people.get(i).name), parts)) {
                return Optional.of(people.get(i));
            }
        }
        return Optional.empty();
    }

    private void learn(Entity person, Mention mention) {
        person.names.merge(mention.name(), 1, Integer::sum);
        boolean fuller = PersonNames.parts(mention.name()).size()
                > (person.spelled ? PersonNames.parts(person.name).size() : 1);
        if (fuller) {
            person.name = PersonNames.display(mention.name());
            person.spelled = true;
        }
        for (Mention.Office office : mention.offices()) {
            person.titles.add(office.title());
            if (person.state == null && office.state() != null) {
                person.state = office.state();
            }
        }
        if (person.state == null && mention.state() != null) {
            person.state = mention.state();
        }
    }

    /** Persons without a state take that of the publisher if their title belongs to a government and nobody else claims it. */
    void settleStates() {
        String side = document.side();
        if (side == null) {
            return;
        }
        for (Entity person : people) {
            boolean official = person.titles.stream()
                    .anyMatch(title -> !Optional.ofNullable(rankOfTitle.get(title))
                            .orElse("")
                            .equals("igo-head"));
            boolean rival = people.stream()
                    .anyMatch(other -> other != person
                            && side.equals(other.state)
                            && other.titles.stream()
                                    .anyMatch(t -> person.titles.contains(t) && rank(t).startsWith("head")));
            if (person.state == null && official && !rival) {
                person.state = side;
            }
        }
        boolean absent = people.stream().noneMatch(person -> side.equals(person.state));
        people.stream()
                .filter(person -> absent && person.state == null && person.titles.isEmpty())
                .findFirst()
                .ifPresent(person -> person.state = side);
    }

    private String rank(String title) {
        return rankOfTitle.getOrDefault(title, "");
    }

    List<Entity> people() {
        return people;
    }

    /** All that were met, persons first, then states, then bodies, each in the order of the text. */
    List<Entity> all() {
        List<Entity> all = new ArrayList<>(people);
        all.addAll(states.values());
        all.addAll(bodies.values());
        return all;
    }

    /** Holder of a title: the person of that title and state, else of that title, the publisher's side first, else the latest. */
    Optional<Entity> holder(Mention title, List<Entity> recent) {
        List<Entity> fitting = new ArrayList<>();
        for (Entity person : people) {
            boolean sameState = title.state() == null || title.state().equals(person.state);
            if (sameState && bears(person, title)) {
                fitting.add(person);
            }
        }
        if (fitting.isEmpty() && title.state() == null && document.side() != null && isDefinite(title)) {
            return persons.inOffice(title.reference(), document.side(), document.published())
                    .map(this::known);
        }
        if (fitting.isEmpty() && title.state() != null) {
            return unnamed(title, title.state());
        }
        if (fitting.size() > 1 && title.state() == null) {
            Optional<Entity> own = fitting.stream()
                    .filter(p -> p.state != null && p.state.equals(document.side()))
                    .findFirst();
            Optional<Entity> latest = recent.stream().filter(fitting::contains).findFirst();
            return own.isPresent() ? own : latest.isPresent() ? latest : Optional.of(fitting.get(0));
        }
        return fitting.stream().findFirst();
    }

    /** Ranks whose holder is one person a time; other titles ("the minister", "the envoy") may be anybody's of that side. */
    private static final java.util.Set<String> SINGLE =
            java.util.Set.of("head-of-state", "head-of-government", "monarch", "igo-head");

    /** Who is meant by a title that nobody named in the text bears: its holder on the day, else anybody of that side. */
    private Optional<Entity> unnamed(Mention title, String state) {
        Optional<Person> known = persons.inOffice(title.reference(), state, document.published());
        if (known.isPresent()) {
            return known.map(this::known);
        }
        if (bare(title).equals("leader")) {
            Optional<Entity> head = people.stream()
                    .filter(person -> state.equals(person.state) && isAtHead(person))
                    .findFirst();
            if (head.isPresent()) {
                return head;
            }
        }
        boolean settled = SINGLE.contains(rank(title.reference())) && document.published() != null;
        return people.stream()
                .filter(p -> state.equals(p.state) && !(settled && (!p.held.isEmpty() || !p.titles.isEmpty())))
                .findFirst();
    }

    /** "The Russian leader" is its president, and not the aide who speaks of him. */
    private boolean isAtHead(Entity person) {
        return java.util.stream.Stream.concat(
                        person.titles.stream(),
                        person.held.stream().map(held -> held.office().replace(' ', '.')))
                .map(this::rank)
                .anyMatch(rank -> rank.startsWith("head") || rank.equals("monarch"));
    }

    private Entity known(Person person) {
        return findPerson(person.name()).orElseGet(() -> {
            Entity entity = persons.entity(person, document.published());
            people.add(entity);
            return entity;
        });
    }

    private static boolean isDefinite(Mention title) {
        return title.name().toLowerCase(Locale.ROOT).startsWith("the ");
    }

    /** Whether a person bears a title: in the text, by the words of an office, or by an office of the knowledge. */
    private boolean bears(Entity person, Mention title) {
        String words = bare(title);
        return person.titles.contains(title.reference())
                || person.offices.stream().anyMatch(office -> isSame(office, words))
                || person.held.stream().anyMatch(held -> isSame(held.office(), words))
                || isHeadOfState(title.reference())
                        && (person.titles.stream().anyMatch(this::isHeadOfState)
                                || person.held.stream()
                                        .anyMatch(held ->
                                                isHeadOfState(held.office().replace(' ', '.'))));
    }

    private boolean isHeadOfState(String title) {
        return rank(title).equals("head-of-state") || rank(title).equals("monarch");
    }

    /** "The minister" may be the foreign minister, but "the president" is neither the vice president nor an aide to the president. */
    private static boolean isSame(String office, String words) {
        String held = (" " + office.toLowerCase(Locale.ROOT)).replaceAll(" (to|of|for|at) .*", "") + " ";
        boolean second = held.contains("vice") || held.contains("deputy") || held.contains("assistant");
        return held.contains(" " + words + " ") && (!second || words.contains("vice") || words.contains("deputy"));
    }

    /** A title without what points ("the", "his") and without whose it is. */
    private static String bare(Mention title) {
        String words = title.name().toLowerCase(Locale.ROOT).replaceAll("^(the|his|her|their|its|both|two) ", "");
        int of = words.indexOf(" of ");
        String noun = of > 0 ? words.substring(0, of) : words;
        boolean second = noun.contains("vice ") || noun.contains("deputy ");
        return second ? noun : noun.substring(noun.lastIndexOf(' ') + 1);
    }

    /** Whom a noun for an organ or group stands for: its state, its organisation, or a group of its own. */
    Optional<Entity> group(Mention mention) {
        Optional<Words> noun = persons.organ(mention.reference());
        boolean forState =
                noun.map(words -> !words.give("stands_for").equals("group")).orElse(true);
        if (noun.isEmpty() && persons.body(mention.reference()).isPresent()) {
            return Optional.of(body(mention.reference(), mention.name(), mention.state()));
        }
        if (mention.state() != null) {
            return Optional.of(state(mention.state()));
        }
        boolean official =
                noun.filter(words -> OFFICIAL.contains(words.give("sector"))).isPresent() && forState;
        return official ? scene().map(this::state) : Optional.empty();
    }

    /** "Leaders", "presidents": titles of those at the head. */
    boolean isHead(Mention mention) {
        return rank(mention.reference()).startsWith("head")
                || mention.name().toLowerCase(Locale.ROOT).matches("(the )?(two )?(leaders|heads of state)\\b.*");
    }

    /** Whether a noun for an organ means the one government that the text is speaking of: "the government". */
    boolean isGovernment(Mention mention) {
        return mention.state() == null
                && mention.name().toLowerCase(Locale.ROOT).matches("(the )?(government|authorities)");
    }

    /** State of the city that the dateline names, if that is a capital: whose "the army" is in a report from there. */
    private Optional<String> scene() {
        String dateline = document.dateline();
        return dateline == null
                ? Optional.empty()
                : knowledge.states().stream()
                        .filter(state -> state.capitals().stream().anyMatch(dateline::equalsIgnoreCase))
                        .map(State::id)
                        .findFirst();
    }

    /** Places that stand for a government: its capital and its seats. */
    boolean isMetonym(Mention mention) {
        return mention.state() != null
                && persons.state(mention.state())
                        .filter(state -> state.capitals().contains(mention.name())
                                || state.metonyms().contains(mention.name()))
                        .isPresent();
    }
}
