package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.annotate.Sentence;
import org.chancery.find.Mention;
import org.chancery.knowledge.Words;

/** Whom a noun means that goes on about an actor named before: "the country", "the bloc", "the latter". */
final class StandIns {

    private final Discourse discourse;
    private final Actors actors;
    private final Map<String, String> stands = new HashMap<>();

    StandIns(Discourse discourse, Actors actors, List<Words> entries) {
        this.discourse = discourse;
        this.actors = actors;
        entries.forEach(words -> stands.put(words.id(), words.give("stands")));
    }

    List<Entity> meant(Sentence sentence, Mention noun, List<Mention> mentions) {
        String kind = stands.getOrDefault(noun.reference(), "");
        return switch (kind) {
            case "state" -> country(sentence, noun, mentions);
            case "organisation" ->
                latest(noun, mentions, entity -> entity.kind == Record.ActorKind.ORGANIZATION && entity.state == null);
            case "group" ->
                latest(
                        noun,
                        mentions,
                        entity -> entity.kind == Record.ActorKind.GROUP
                                || entity.kind == Record.ActorKind.ORGANIZATION && entity.state != null);
            case "later" -> ofTwo(noun, mentions, 1);
            case "earlier" -> ofTwo(noun, mentions, 2);
            default -> List.of();
        };
    }

    /** "Their country" is the owner's; "the country" the state spoken of last. */
    private List<Entity> country(Sentence sentence, Mention noun, List<Mention> mentions) {
        Optional<Mention> owner = mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.PRONOUN && mention.first() == noun.first())
                .findFirst();
        if (owner.isEmpty()) {
            return latest(noun, mentions, Entity::isState);
        }
        if (owner.get().reference().equals("our") || owner.get().reference().equals("my")) {
            return actors.home(discourse.focus()).map(List::of).orElse(List.of());
        }
        List<Entity> owners = discourse.meant(owner.get());
        if (owners.isEmpty()) {
            owners = discourse.pronoun(sentence, owner.get(), mentions);
        }
        return owners.size() == 1 ? List.of(actors.side(owners.get(0))) : List.of();
    }

    private List<Entity> latest(Mention noun, List<Mention> mentions, Predicate<Entity> fits) {
        Optional<Entity> found = Optional.empty();
        for (Mention mention : mentions) {
            List<Entity> meant = mention.last() < noun.first() ? discourse.meant(mention) : List.of();
            if (meant.size() == 1 && fits.test(meant.get(0))) {
                found = Optional.of(meant.get(0));
            }
        }
        return found.or(() -> discourse.recent().stream().filter(fits).findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    /** Of the names before it in the sentence, counted from the end. */
    private List<Entity> ofTwo(Mention noun, List<Mention> mentions, int fromEnd) {
        Set<Mention.Kind> names = Set.of(Mention.Kind.PERSON, Mention.Kind.STATE, Mention.Kind.BODY);
        List<Mention> before = mentions.stream()
                .filter(mention -> mention.last() < noun.first() && names.contains(mention.kind()))
                .filter(mention -> mentions.stream()
                        .noneMatch(other -> other != mention
                                && other.kind() == Mention.Kind.PERSON
                                && other.first() <= mention.first()
                                && mention.last() <= other.last()))
                .toList();
        return before.size() < 2 ? List.of() : discourse.meant(before.get(before.size() - fromEnd));
    }
}
