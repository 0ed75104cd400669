package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.annotate.Sentence;
import org.chancery.find.Mention;

/**
 * Who a pronoun means. Within a sentence the words that own the phrase come first ("Kenya's pledge to open its port"), then
 * whoever acts in the clause, then the nearest; across sentences whoever the text was speaking of.
 */
final class Pronouns {

    private static final Set<Mention.Kind> PLURAL = Set.of(Mention.Kind.SIDES, Mention.Kind.PEOPLE, Mention.Kind.GROUP);

    private final Discourse discourse;
    private final Genders genders;

    Pronouns(Discourse discourse, Genders genders) {
        this.discourse = discourse;
        this.genders = genders;
    }

    /** Who is meant; empty if nobody, or nobody who can be named. */
    List<Entity> meant(Sentence sentence, Mention pronoun, List<Mention> mentions) {
        Clause clause = new Clause(sentence, pronoun, mentions, discourse);
        return switch (pronoun.reference()) {
            case "he", "him", "his", "himself", "she", "her", "herself" -> person(clause);
            case "they", "them", "their", "themselves" -> several(clause);
            case "it", "its", "itself" -> body(clause);
            default -> List.of();
        };
    }

    private List<Entity> person(Clause clause) {
        boolean she = clause.pronoun.reference().startsWith("she")
                || clause.pronoun.reference().startsWith("her");
        Set<Entity> actors = clause.object() ? clause.actingInClause() : Set.of();
        Predicate<Entity> fits = entity -> entity.isPerson() && genders.mayBe(entity, she) && !actors.contains(entity);
        Optional<Entity> found = clause.forHisPart() ? clause.subjectBehind(fits) : Optional.empty();
        if (found.isEmpty() && clause.possessive()) {
            found = clause.owner(fits).or(() -> clause.thanked(fits));
        }
        if (found.isEmpty() && clause.object()) {
            found = clause.nearest(fits);
        }
        found = found.or(() -> clause.subject(fits))
                .or(() -> discourse.focus().filter(fits))
                .or(() -> discourse.recent().stream().filter(fits).findFirst());
        found.ifPresent(person -> genders.learn(person, she));
        return found.map(List::of).orElse(List.of());
    }

    private List<Entity> body(Clause clause) {
        if (clause.pleonastic() || clause.ofThing()) {
            return List.of();
        }
        Predicate<Entity> fits = entity -> !entity.isPerson();
        Optional<Entity> found = clause.possessive()
                ? clause.joined(fits).or(() -> clause.owner(fits)).or(() -> clause.nearest(fits))
                : clause.adverbial() ? clause.nearest(fits) : clause.subject(fits);
        boolean further = found.isEmpty() && !clause.object();
        return (further ? discourse.focusBody() : found).map(List::of).orElse(List.of());
    }

    private List<Entity> several(Clause clause) {
        List<Entity> group = clause.possessive() ? clause.nearestSeveral() : clause.subjects();
        if (group.isEmpty()) {
            group = clause.possessive() ? clause.subjects() : clause.nearestSeveral();
        }
        if (group.isEmpty() && clause.afterThings()) {
            return List.of();
        }
        if (group.isEmpty() && !clause.spokenBefore()) {
            group = clause.possessive() ? discourse.lastSeveral() : discourse.focusSeveral();
        }
        return group.isEmpty() ? discourse.principals() : group;
    }

    /** A pronoun in its sentence, with those who were named before it there. */
    private static final class Clause {

        private final Sentence sentence;
        private final Mention pronoun;
        private final List<Mention> mentions;
        private final Discourse discourse;

        Clause(Sentence sentence, Mention pronoun, List<Mention> mentions, Discourse discourse) {
            this.sentence = sentence;
            this.pronoun = pronoun;
            this.mentions = mentions;
            this.discourse = discourse;
        }

        boolean possessive() {
            return sentence.relation(pronoun.head()).equals("nmod:poss");
        }

        boolean object() {
            String relation = sentence.relation(pronoun.head());
            return Sentence.isRelation(relation, "obj")
                    || Sentence.isRelation(relation, "iobj")
                    || Sentence.isRelation(relation, "obl");
        }

        /** Who acts in the pronoun's own clause: "she told her" speaks of two women. */
        Set<Entity> actingInClause() {
            Set<Entity> actors = new LinkedHashSet<>();
            int verb = sentence.head(pronoun.head());
            for (int steps = 0; verb >= 0 && steps < 4; steps++, verb = sentence.head(verb)) {
                for (int subject : sentence.children(verb, "nsubj")) {
                    mentions.stream()
                            .filter(mention -> mention.head() == subject && before(mention))
                            .forEach(mention -> actors.addAll(discourse.meant(mention)));
                }
                boolean shared = Sentence.isRelation(sentence.relation(verb), "conj")
                        || Sentence.isRelation(sentence.relation(verb), "xcomp");
                if (!actors.isEmpty() || !shared) {
                    break;
                }
            }
            return actors;
        }

        /** In a clause that says when, why or of what, not what was said. */
        boolean adverbial() {
            int verb = sentence.head(pronoun.head());
            return verb >= 0
                    && (Sentence.isRelation(sentence.relation(verb), "advcl")
                            || Sentence.isRelation(sentence.relation(verb), "acl"));
        }

        /** "For her part, the minister …". */
        boolean forHisPart() {
            int noun = sentence.head(pronoun.head());
            return possessive()
                    && sentence.token(noun).is("part")
                    && sentence.caseOf(noun).equals("for");
        }

        /** "It was agreed that", "it is vital to": nobody is meant. */
        boolean pleonastic() {
            int head = sentence.head(pronoun.head());
            if (head < 0 || !pronoun.reference().equals("it")) {
                return false;
            }
            String relation = sentence.relation(pronoun.head());
            boolean expletive = relation.equals("expl");
            boolean copula = sentence.child(head, "cop").isPresent();
            boolean passive = relation.equals("nsubj:pass")
                    && sentence.child(head, "nsubj").isEmpty();
            boolean clause = sentence.children(head).stream()
                    .anyMatch(child -> child > head
                            && (Sentence.isRelation(sentence.relation(child), "ccomp")
                                    || Sentence.isRelation(sentence.relation(child), "csubj")
                                    || Sentence.isRelation(sentence.relation(child), "xcomp")
                                    || Sentence.isRelation(sentence.relation(child), "advcl")));
            boolean adjective = sentence.token(head).tag().startsWith("JJ");
            return expletive || announces() || copula && (adjective || clause) || passive && clause;
        }

        private static final Set<String> CLAUSE_WORDS = Set.of("that", "to", "when", "whether", "how", "why", "if");

        /** "It was agreed that", "it is not known when": a participle or adjective with a clause right behind it. */
        private boolean announces() {
            int at = pronoun.last() + 1;
            boolean be = false;
            while (at < sentence.size()
                    && (isAuxiliary(at) || sentence.token(at).tag().startsWith("RB"))) {
                be = be || sentence.token(at).is("be");
                at++;
            }
            return be
                    && at + 1 < sentence.size()
                    && (sentence.token(at).tag().equals("VBN")
                            || sentence.token(at).tag().startsWith("JJ"))
                    && CLAUSE_WORDS.contains(sentence.token(at + 1).text().toLowerCase(java.util.Locale.ROOT));
        }

        private boolean isAuxiliary(int token) {
            return sentence.token(token).is("be")
                    || sentence.token(token).is("have")
                    || sentence.token(token).tag().equals("MD");
        }

        /** "The tone was calm, and it …": the clause before is about something that cannot act. */
        boolean ofThing() {
            if (possessive() || object()) {
                return false;
            }
            for (int i = pronoun.first() - 1; i >= 0; i--) {
                if (Sentence.isRelation(sentence.relation(i), "nsubj")
                        && !sentence.token(i).tag().startsWith("PRP")) {
                    int at = i;
                    return sentence.token(i).isNoun() && mentions.stream().noneMatch(mention -> mention.covers(at));
                }
            }
            return false;
        }

        /** Whether things are named before in the sentence that "they" may be; not those that the pronoun's own clause is about. */
        boolean afterThings() {
            if (possessive()) {
                return false;
            }
            for (int i = 0; i < pronoun.first(); i++) {
                int at = i;
                boolean things = sentence.token(i).tag().equals("NNS")
                        && mentions.stream().noneMatch(mention -> mention.covers(at))
                        && !sentence.isAbove(i, pronoun.head());
                if (things) {
                    return true;
                }
            }
            return false;
        }

        private static final Set<String> REASONS = Set.of("on", "for", "during", "at", "after", "following", "upon");

        /** "Thanked the minister for her help", "met the king during his visit": the one to whom something is done. */
        Optional<Entity> thanked(Predicate<Entity> fits) {
            int at = sentence.head(pronoun.head());
            for (int steps = 0; at >= 0 && steps < 4; steps++, at = sentence.head(at)) {
                int verb = sentence.head(at);
                if (REASONS.contains(sentence.caseOf(at))
                        && verb >= 0
                        && !sentence.token(verb).isNoun()) {
                    return sentence.children(verb).stream()
                            .filter(child -> Sentence.isRelation(sentence.relation(child), "obj")
                                    || Sentence.isRelation(sentence.relation(child), "obl")
                                            && sentence.caseOf(child).equals("with"))
                            .map(child -> at(child, fits))
                            .flatMap(Optional::stream)
                            .findFirst();
                }
            }
            return Optional.empty();
        }

        private boolean before(Mention mention) {
            return mention.last() < pronoun.first();
        }

        private Optional<Entity> one(Mention mention, Predicate<Entity> fits) {
            List<Entity> meant = discourse.meant(mention);
            return meant.size() == 1 && fits.test(meant.get(0)) ? Optional.of(meant.get(0)) : Optional.empty();
        }

        private Optional<Entity> at(int token, Predicate<Entity> fits) {
            return mentions.stream()
                    .filter(mention -> mention.head() == token && before(mention))
                    .map(mention -> one(mention, fits))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        /** "Kenya and its neighbours": whom the phrase is coordinated with, or whose thing. */
        Optional<Entity> joined(Predicate<Entity> fits) {
            int noun = sentence.head(pronoun.head());
            if (noun < 0 || !Sentence.isRelation(sentence.relation(noun), "conj")) {
                return Optional.empty();
            }
            int first = sentence.head(noun);
            return at(first, fits).or(() -> possessor(first, fits));
        }

        private Optional<Entity> possessor(int noun, Predicate<Entity> fits) {
            return sentence.children(noun).stream()
                    .filter(child -> sentence.relation(child).equals("nmod:poss")
                            || Sentence.isRelation(sentence.relation(child), "nmod")
                                    && sentence.caseOf(child).equals("of")
                            || sentence.relation(child).equals("amod"))
                    .map(child -> at(child, fits))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        /** Whose the phrase is that holds the pronoun: "Lasso's stand, including his words". */
        Optional<Entity> owner(Predicate<Entity> fits) {
            int at = sentence.head(pronoun.head());
            for (int steps = 0; at >= 0 && steps < 12; steps++) {
                if (sentence.token(at).isNoun()) {
                    Optional<Entity> found = possessor(at, fits);
                    if (found.isPresent()) {
                        return found;
                    }
                } else if (sentence.child(at, "nsubj").isPresent()) {
                    return Optional.empty();
                }
                at = sentence.head(at);
            }
            return Optional.empty();
        }

        /** Who acts in the clause, or in the next one above whose actor stands before the pronoun. */
        Optional<Entity> subject(Predicate<Entity> fits) {
            int at = sentence.head(pronoun.head());
            for (int steps = 0; at >= 0 && steps < 20; steps++, at = sentence.head(at)) {
                for (int child : sentence.children(at, "nsubj")) {
                    Optional<Entity> found = at(child, fits);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return lastSubject(fits);
        }

        private Optional<Entity> lastSubject(Predicate<Entity> fits) {
            Optional<Entity> found = Optional.empty();
            for (Mention mention : mentions) {
                if (before(mention) && Sentence.isRelation(sentence.relation(mention.head()), "nsubj")) {
                    Optional<Entity> here = one(mention, fits);
                    found = here.isPresent() ? here : found;
                }
            }
            return found;
        }

        /** Who acts in the clause that follows the pronoun's phrase. */
        Optional<Entity> subjectBehind(Predicate<Entity> fits) {
            return mentions.stream()
                    .filter(mention -> mention.first() > pronoun.last()
                            && Sentence.isRelation(sentence.relation(mention.head()), "nsubj"))
                    .map(mention ->
                            one(mention, fits).or(() -> discourse.named(mention).filter(fits)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        Optional<Entity> nearest(Predicate<Entity> fits) {
            Optional<Entity> found = Optional.empty();
            for (Mention mention : mentions) {
                if (before(mention)) {
                    Optional<Entity> here = one(mention, fits);
                    found = here.isPresent() ? here : found;
                }
            }
            return found;
        }

        boolean spokenBefore() {
            return mentions.stream().anyMatch(this::before);
        }

        /** All who act together in the clause or in one above, if they are several. */
        List<Entity> subjects() {
            int at = sentence.head(pronoun.head());
            for (int steps = 0; at >= 0 && steps < 20; steps++, at = sentence.head(at)) {
                for (int child : sentence.children(at, "nsubj")) {
                    List<Entity> group = child < pronoun.first() ? together(child) : List.of();
                    if (!group.isEmpty()) {
                        return group;
                    }
                }
            }
            return List.of();
        }

        /** The last before the pronoun who are several. */
        List<Entity> nearestSeveral() {
            List<Entity> found = List.of();
            for (Mention mention : mentions) {
                if (before(mention)) {
                    List<Entity> group = together(mention.head());
                    found = group.isEmpty() ? found : group;
                }
            }
            return found;
        }

        /** Those named at a token and coordinated with it, if they are several; empty otherwise. */
        private List<Entity> together(int head) {
            Set<Entity> group = new LinkedHashSet<>();
            boolean plural = false;
            List<Integer> heads = new ArrayList<>(List.of(head));
            heads.addAll(sentence.children(head, "conj"));
            for (Mention mention : mentions) {
                if (heads.contains(mention.head()) && before(mention) && mention.canAct()) {
                    plural = plural || PLURAL.contains(mention.kind());
                    group.addAll(discourse.meant(mention));
                }
            }
            return group.size() > 1 || plural ? List.copyOf(group) : List.of();
        }
    }
}
