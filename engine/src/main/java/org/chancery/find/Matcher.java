package org.chancery.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.knowledge.DependencyPath;
import org.chancery.knowledge.Pattern;

/** Tries patterns on sentences. A pattern is looked up by its trigger, so most are never tried. */
final class Matcher {

    /** Stands, among the lemmas of a need, for a name that is mostly capitals. */
    private static final String ACRONYM = "*acronym";

    private final Map<String, List<Pattern>> byTrigger = new HashMap<>();

    Matcher(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            for (String lemma : pattern.triggers()) {
                byTrigger.computeIfAbsent(lemma, key -> new ArrayList<>()).add(pattern);
            }
        }
    }

    /** All matches in a sentence, in the order of their triggers, then of the patterns' ids. */
    List<Finding> find(Sentence sentence, List<Mention> mentions) {
        List<Finding> found = new ArrayList<>();
        Graph graph = new Graph(sentence);
        for (Token token : sentence.tokens()) {
            for (Pattern pattern : byTrigger.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of())) {
                if (pattern.partOfSpeech().fits(token.tag()) && !isModifier(pattern, sentence, token.index())) {
                    match(pattern, sentence, graph, token.index(), mentions)
                            .finding()
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** "visiting ministers": a participle before a noun tells of no visit. */
    private static boolean isModifier(Pattern pattern, Sentence sentence, int token) {
        return pattern.partOfSpeech() == Pattern.PartOfSpeech.VERB
                && Sentence.isRelation(sentence.relation(token), "amod");
    }

    /** @param why says what was not met, which hardly anybody asks; empty for a match */
    record Attempt(Optional<Finding> finding, Supplier<String> why) {

        String stopped() {
            return why.get();
        }
    }

    static Attempt match(Pattern pattern, Sentence sentence, Graph graph, int trigger, List<Mention> mentions) {
        for (Pattern.Need need : pattern.needs()) {
            if (!meets(need, sentence, graph, trigger)) {
                return stopped(() -> "needs " + describe(need));
            }
        }
        for (Pattern.Need need : pattern.without()) {
            if (meets(need, sentence, graph, trigger)) {
                return stopped(() -> "must be without " + describe(need));
            }
        }
        Map<String, List<Integer>> roles = new HashMap<>();
        Set<Integer> taken = new LinkedHashSet<>();
        for (Pattern.Role role : pattern.roles()) {
            List<Integer> heads = fill(role, graph, trigger, mentions, taken);
            if (heads.isEmpty() && role.required()) {
                return stopped(() -> "nobody fits the role \"" + role.name() + "\" at " + role.paths());
            }
            if (!heads.isEmpty()) {
                roles.put(role.name(), heads);
                taken.addAll(heads);
            }
        }
        return new Attempt(
                Optional.of(new Finding(pattern, sentence.index(), trigger, roles, Qualifiers.of(sentence, trigger))),
                () -> "");
    }

    private static Attempt stopped(Supplier<String> why) {
        return new Attempt(Optional.empty(), why);
    }

    private static String describe(Pattern.Need need) {
        return need.paths()
                + (need.lemmas().isEmpty()
                        ? ""
                        : " with one of " + need.lemmas().stream().sorted().toList());
    }

    private static boolean meets(Pattern.Need need, Sentence sentence, Graph graph, int trigger) {
        for (DependencyPath path : need.paths()) {
            for (int head : graph.follow(trigger, path)) {
                Token token = sentence.token(head);
                if (need.lemmas().isEmpty()
                        || need.lemmas().contains(token.lemma().toLowerCase(Locale.ROOT))
                        || need.lemmas().contains(token.text().toLowerCase(Locale.ROOT))
                        || need.lemmas().contains(ACRONYM) && isAcronym(token.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "AfCFTA", "JCPOA", "New START": a name that is mostly capitals. */
    private static boolean isAcronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals >= 3 && capitals * 2 > word.length();
    }

    private static List<Integer> fill(
            Pattern.Role role, Graph graph, int trigger, List<Mention> mentions, Set<Integer> taken) {
        for (DependencyPath path : role.paths()) {
            List<Integer> heads = new ArrayList<>();
            boolean owner = path.steps().get(path.steps().size() - 1).relation().matches("owner|nmod|amod|compound");
            for (int head : graph.follow(trigger, path)) {
                boolean any = role.filler() == Pattern.Filler.ANYTHING;
                int filler = any || fits(head, mentions, owner)
                        ? head
                        : graph.apposed(head)
                                .filter(name -> fits(name, mentions, false))
                                .orElse(-1);
                if (filler >= 0 && !taken.contains(filler)) {
                    heads.add(filler);
                }
            }
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return List.of();
    }

    private static boolean fits(int head, List<Mention> mentions, boolean owner) {
        return Mentions.at(mentions, head)
                .filter(mention -> mention.canAct() || owner)
                .isPresent();
    }

    List<Pattern> triggeredBy(String lemma) {
        return byTrigger.getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
    }
}
