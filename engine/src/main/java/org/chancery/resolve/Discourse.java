package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.find.Findings;
import org.chancery.find.Mention;
import org.chancery.find.Mentions;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Words;

/**
 * Follows who is spoken of through a text, sentence by sentence: who "he" is, who "the president" is, who "the two sides"
 * are. It is the one place where the text before decides what words mean.
 */
final class Discourse {

    private final Text text;
    private final Actors actors;
    private final Map<String, Words> sides = new HashMap<>();
    private final Map<Mention, List<Entity>> meant = new HashMap<>();
    private final List<Entity> recent = new ArrayList<>();
    private List<Entity> principals = List.of();
    private Optional<Entity> focus = Optional.empty();
    private Optional<Entity> focusBody = Optional.empty();
    private List<Entity> focusSeveral = List.of();
    private List<Entity> lastSeveral = List.of();
    private List<String> mostNamed = List.of();
    private final Pronouns pronouns;
    private final StandIns standIns;

    Discourse(Text text, Actors actors, Knowledge knowledge) {
        this.text = text;
        this.actors = actors;
        List<Words> sides = knowledge.lexicon("sides");
        this.pronouns = new Pronouns(this, new Genders(knowledge.lexicon("given-names")));
        this.standIns = new StandIns(this, actors, knowledge.lexicon("stand-ins"));
        sides.forEach(words -> this.sides.put(words.id(), words));
    }

    /** Names first, over the whole text, so that a description may point forward. */
    void readNames(Findings findings) {
        for (List<Mention> sentence : findings.mentions()) {
            for (Mention mention : sentence) {
                if (mention.kind() == Mention.Kind.PERSON) {
                    Entity person = actors.person(mention);
                    mention.offices().forEach(office -> person.offices.add(clean(text.quote(office.span()))));
                    person.mention(mention, text.quote(mention.span()), Record.MentionForm.NAME);
                    meant.put(mention, List.of(person));
                }
            }
        }
        actors.settleStates();
        mostNamed = mostNamed(findings);
    }

    static String clean(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** The parties of the encounter that the text is about: whom "the two sides" means. */
    void principals(List<Entity> parties) {
        principals = List.copyOf(parties);
    }

    /** Forgets who descriptions meant, for a second reading; names stay. */
    void restart() {
        meant.keySet().removeIf(mention -> mention.kind() != Mention.Kind.PERSON);
        recent.clear();
        focus = Optional.empty();
        focusBody = Optional.empty();
        focusSeveral = List.of();
        lastSeveral = List.of();
    }

    List<Entity> principals() {
        return principals;
    }

    /** Resolves the mentions of a sentence, in order. */
    void read(Sentence sentence, List<Mention> mentions) {
        for (Mention mention : mentions) {
            List<Entity> entities =
                    meant.containsKey(mention) ? meant.get(mention) : resolve(sentence, mention, mentions);
            meant.put(mention, entities);
            note(mention, entities);
            if (isSubject(sentence, mention)) {
                focus(entities);
            }
        }
        together(sentence, mentions);
    }

    /** Remembers who act together as a subject, in any clause and in the main one. */
    private void together(Sentence sentence, List<Mention> mentions) {
        boolean spoken = false;
        for (Mention mention : mentions) {
            int verb = sentence.head(mention.head());
            if (isSubject(sentence, mention) && verb >= 0) {
                Set<Entity> group = new LinkedHashSet<>(meant(mention));
                for (int other : sentence.children(mention.head(), "conj")) {
                    group.addAll(at(mentions, other));
                }
                lastSeveral = group.size() > 1 ? List.copyOf(group) : lastSeveral;
                if (!spoken && sentence.relation(verb).equals("root")) {
                    focusSeveral = group.size() > 1 ? List.copyOf(group) : List.of();
                    spoken = true;
                }
            }
        }
    }

    private void note(Mention mention, List<Entity> entities) {
        for (Entity entity : entities) {
            entity.mention(mention, text.quote(mention.span()), form(mention));
            recent.remove(entity);
            recent.add(0, entity);
        }
    }

    /** Who is being spoken of now: the last subject, or the last speaker. */
    void focus(List<Entity> entities) {
        if (entities.size() == 1) {
            Entity entity = entities.get(0);
            if (entity.isPerson()) {
                focus = Optional.of(entity);
            } else {
                focusBody = Optional.of(entity);
            }
        }
    }

    private static boolean isSubject(Sentence sentence, Mention mention) {
        return Sentence.isRelation(sentence.relation(mention.head()), "nsubj");
    }

    private Record.MentionForm form(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, BODY, ADJECTIVE, PEOPLE -> Record.MentionForm.NAME;
            case STATE -> actors.isMetonym(mention) ? Record.MentionForm.METONYM : Record.MentionForm.NAME;
            case TITLE, GROUP, SIDES, STAND_IN -> Record.MentionForm.TITLE;
            case PRONOUN -> Record.MentionForm.PRONOUN;
        };
    }

    private List<Entity> resolve(Sentence sentence, Mention mention, List<Mention> mentions) {
        return switch (mention.kind()) {
            case PERSON -> meant.getOrDefault(mention, List.of());
            case STATE, ADJECTIVE, PEOPLE ->
                mention.state() == null ? List.of() : List.of(actors.state(mention.state()));
            case BODY -> List.of(actors.body(mention.reference(), mention.name(), mention.state()));
            case TITLE -> title(mention);
            case GROUP -> group(sentence, mention, mentions);
            case SIDES -> sides(mention);
            case PRONOUN -> pronouns.meant(sentence, mention, mentions);
            case STAND_IN -> standIns.meant(sentence, mention, mentions);
        };
    }

    private List<Entity> title(Mention mention) {
        Optional<Entity> holder = actors.holder(mention, recent);
        if (holder.isPresent()) {
            for (Mention.Office office : mention.offices()) {
                holder.get().titles.add(office.title());
                String words = clean(text.quote(office.span()));
                if (office.state() != null
                        && office.state().equals(holder.get().state)
                        && holder.get().offices.stream().noneMatch(words::equalsIgnoreCase)) {
                    holder.get().offices.add(words);
                }
            }
            return List.of(holder.get());
        }
        return mention.state() == null ? List.of() : List.of(actors.state(mention.state()));
    }

    /** Where no encounter says who the two countries are: the two that the text names most. */
    private List<Entity> twoStates() {
        return mostNamed.stream().map(actors::state).toList();
    }

    private static List<String> mostNamed(Findings findings) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        findings.mentions().stream()
                .flatMap(List::stream)
                .map(Mention::state)
                .filter(java.util.Objects::nonNull)
                .forEach(state -> counts.merge(state, 1, Integer::sum));
        List<String> order = counts.keySet().stream()
                .sorted(java.util.Comparator.comparing((String state) -> -counts.getOrDefault(state, 0)))
                .toList();
        boolean two = order.size() == 2
                || order.size() > 2 && counts.getOrDefault(order.get(2), 0) < counts.getOrDefault(order.get(1), 0);
        return two ? order.subList(0, 2) : List.of();
    }

    /** "its foreign ministry": whose it is, the pronoun says. */
    private List<Entity> group(Sentence sentence, Mention mention, List<Mention> mentions) {
        Optional<Mention> owner = mentions.stream()
                .filter(m -> m.kind() == Mention.Kind.PRONOUN
                        && mention.first() - 1 <= m.last()
                        && m.last() <= mention.first()
                        && Set.of("its", "their", "his", "her").contains(m.reference()))
                .findFirst();
        if (mention.state() == null && owner.isPresent()) {
            List<Entity> owners = pronouns.meant(sentence, owner.get(), mentions);
            if (owners.size() == 1) {
                return List.of(actors.side(owners.get(0)));
            }
        }
        List<Entity> several = ofSeveral(sentence, mention, mentions);
        if (several.size() > 1) {
            return areLeadersOf(mention, several) ? principals : several;
        }
        Optional<Entity> found = actors.group(mention);
        if (found.isEmpty() && actors.isGovernment(mention)) {
            found = recent.stream().filter(Entity::isState).findFirst();
        }
        return found.map(List::of).orElse(List.of());
    }

    /** "The leaders of Russia and the United States", where the text is about these two persons. */
    private boolean areLeadersOf(Mention mention, List<Entity> states) {
        Set<Entity> sides = new LinkedHashSet<>();
        principals.forEach(party -> sides.add(actors.side(party)));
        return actors.isHead(mention)
                && sides.equals(new LinkedHashSet<>(states))
                && principals.stream().allMatch(Entity::isPerson);
    }

    /** "the foreign ministers of Chad and Peru": the states that the phrase lists. */
    private List<Entity> ofSeveral(Sentence sentence, Mention group, List<Mention> mentions) {
        Set<Entity> states = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            boolean listed = mention.kind() == Mention.Kind.STATE
                    && mention.first() > group.head()
                    && mention.first() - group.last() < 24
                    && sentence.isAbove(group.head(), mention.head())
                    && isOfOrJoined(sentence, mention.head());
            if (listed && mention.state() != null) {
                states.add(actors.state(mention.state()));
            }
        }
        return List.copyOf(states);
    }

    private static boolean isOfOrJoined(Sentence sentence, int token) {
        return Set.of("of", "from").contains(sentence.caseOf(token))
                || Sentence.isRelation(sentence.relation(token), "conj")
                || sentence.relation(token).equals("appos");
    }

    private List<Entity> sides(Mention mention) {
        Words words = sides.get(mention.reference());
        boolean asStates = words != null && words.give("stands").equals("states");
        if (!asStates) {
            return principals;
        }
        if (principals.isEmpty()) {
            return twoStates();
        }
        Set<Entity> states = new LinkedHashSet<>();
        principals.forEach(party -> states.add(actors.side(party)));
        return List.copyOf(states);
    }

    /** The person that a name or description will turn out to mean, also further on in the text. */
    Optional<Entity> named(Mention mention) {
        return meant.getOrDefault(mention, List.of()).stream()
                .findFirst()
                .or(() -> mention.kind() == Mention.Kind.TITLE ? actors.holder(mention, recent) : Optional.empty());
    }

    List<Entity> pronoun(Sentence sentence, Mention mention, List<Mention> mentions) {
        return pronouns.meant(sentence, mention, mentions);
    }

    Optional<Entity> focus() {
        return focus;
    }

    Optional<Entity> focusBody() {
        return focusBody;
    }

    /** Those who acted together in the last sentence that had a subject; empty if it was one alone. */
    List<Entity> focusSeveral() {
        return focusSeveral;
    }

    /** Those who last acted together in any clause. */
    List<Entity> lastSeveral() {
        return lastSeveral;
    }

    /** Whom the text spoke of, the latest first. */
    List<Entity> recent() {
        return recent;
    }

    /** Who is meant by a mention; empty if nobody can be named. */
    List<Entity> meant(Mention mention) {
        return meant.getOrDefault(mention, List.of());
    }

    /** Who is meant by the mention at a token. */
    List<Entity> at(List<Mention> mentions, int token) {
        return Mentions.at(mentions, token).map(this::meant).orElse(List.of());
    }
}
