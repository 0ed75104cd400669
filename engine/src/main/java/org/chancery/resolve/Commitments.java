package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Finding;
import org.chancery.find.Finding.Qualifier;
import org.chancery.knowledge.Pattern;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;
import org.jspecify.annotations.Nullable;

/** What somebody undertakes to do, out of what was said and what is told. */
final class Commitments {

    /** @param statement the statement that makes it; null where the text tells it itself */
    record Made(
            List<Entity> by,
            List<Entity> to,
            Record.Strength strength,
            Span action,
            Statements.@Nullable Made statement,
            String pattern,
            Span evidence,
            Terms terms) {}

    private static final Set<Record.Act> BINDING =
            Set.of(Record.Act.COMMIT, Record.Act.AGREE, Record.Act.WARN, Record.Act.PROPOSE);

    private final Reading reading;
    private final CommitmentTests tests;
    private final TermsReader terms;
    /** Words that stand before the act itself: "to further cooperate". */
    private final Set<String> leads;

    private final List<Made> made = new ArrayList<>();

    Commitments(Reading reading) {
        this.reading = reading;
        this.tests = new CommitmentTests(reading);
        this.terms = new TermsReader(reading);
        this.leads = Words.ofKind(reading.knowledge.lexicon("commitment-words"), "act-lead");
    }

    List<Made> made() {
        return made;
    }

    void read(Sentence sentence, List<Statements.Made> statements) {
        List<Finding> findings = reading.findings.matches().get(sentence.index()).stream()
                .filter(finding -> finding.pattern().layer() == Pattern.Layer.COMMITMENT)
                .toList();
        Made before = null;
        for (Statements.Made statement : statements) {
            Made found = direct(sentence, statement, findings);
            if (found == null && before != null && follows(sentence, statement)) {
                found = new Made(
                        before.by(),
                        List.of(),
                        before.strength(),
                        action(sentence, statement.unit().head(), statement),
                        statement,
                        before.pattern(),
                        statement.unit().span(),
                        terms.of(
                                sentence,
                                statement.unit().head(),
                                statement.unit().head(),
                                statement));
            }
            before = found;
            if (found != null) {
                keep(sentence, found, statement.form() == Record.Form.DIRECT);
            }
        }
        for (Finding finding : findings) {
            boolean told = statements.stream()
                    .noneMatch(s -> s.unit().first() <= finding.trigger()
                            && finding.trigger() <= s.unit().last());
            boolean cue = statements.stream().anyMatch(s -> s.said().cueHead() == finding.trigger());
            boolean real = !finding.is(Qualifier.NEGATED)
                    && !finding.is(Qualifier.CONDITIONAL)
                    && !finding.is(Qualifier.WISHED);
            if (told && !cue && real) {
                told(sentence, finding);
            }
        }
    }

    /** Keeps it once: said by somebody whose words another tells, it is his who said it. */
    private void keep(Sentence sentence, Made one, boolean direct) {
        if (!tests.pass(sentence, one, direct) || one.by().stream().noneMatch(reading::isKnown) || reading.quiet()) {
            return;
        }
        Optional<Made> told = made.stream()
                .filter(other -> other.action().begin() == one.action().begin()
                        && other.by().equals(one.by()))
                .findFirst();
        if (told.isEmpty()) {
            made.add(one);
        } else if (one.evidence().length() < told.get().evidence().length()) {
            made.set(made.indexOf(told.get()), one);
        }
    }

    /** What the text tells itself: of anybody where the pattern says so, else of the state that publishes it. */
    private void told(Sentence sentence, Finding finding) {
        boolean parties = finding.pattern().gives().containsKey("parties");
        List<Entity> by = parties
                ? reading.discourse.principals()
                : reading.sides(reading.entities(sentence.index(), finding.role("by")));
        boolean own = by.size() == 1 && by.get(0).reference.equals(reading.document.side());
        boolean counts = parties ? by.size() > 1 : finding.pattern().gives().containsKey("told") || own;
        if (counts && !finding.role("action").isEmpty()) {
            int head = finding.role("action").get(0);
            Span action = new Span(
                    sentence.token(head).begin(),
                    sentence.token(lastWord(sentence, sentence.subtree(head).length() - 1))
                            .end());
            keep(
                    sentence,
                    new Made(
                            by,
                            List.of(),
                            strength(finding),
                            action,
                            null,
                            finding.pattern().id(),
                            sentence.span(),
                            terms.of(sentence, head, finding.trigger(), null)),
                    false);
        }
    }

    private static int lastWord(Sentence sentence, int last) {
        int at = last;
        while (at > 0 && sentence.token(at).isMark()) {
            at--;
        }
        return at;
    }

    private @Nullable Made direct(Sentence sentence, Statements.Made statement, List<Finding> findings) {
        for (Finding finding : findings) {
            boolean orders = finding.pattern().gives().containsKey("orders")
                    && finding.trigger() == statement.said().cueHead();
            if (!BINDING.contains(statement.act()) && !orders) {
                continue;
            }
            boolean inside = statement.unit().first() <= finding.trigger()
                    && finding.trigger() <= statement.unit().last();
            boolean cue = statement.said().cueHead() == finding.trigger()
                    && statement.unit() == statement.said().units().get(0);
            boolean negated = finding.is(Qualifier.NEGATED);
            if ((inside || cue) && !negated && !finding.role("action").isEmpty()) {
                int head = carried(sentence, finding.role("action").get(0));
                boolean own = statement.unit().first() <= head
                        && head <= statement.unit().last();
                if (own && tests.isOwn(sentence, statement, finding)) {
                    List<Entity> by = by(sentence, statement, finding);
                    return new Made(
                            by,
                            to(sentence, head, statement, by),
                            strength(finding),
                            action(sentence, head, statement),
                            statement,
                            finding.pattern().id(),
                            statement.unit().span(),
                            terms.of(sentence, head, finding.trigger(), statement));
                }
            }
        }
        return null;
    }

    /** "take it as an opportunity to deepen ties": the act is to deepen ties. */
    private static int carried(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            boolean chance = Set.of("opportunity", "chance", "occasion")
                    .contains(sentence.token(child).lemma());
            if (chance && sentence.child(child, "acl").isPresent()) {
                return sentence.child(child, "acl").get();
            }
        }
        return head;
    }

    /** Who is served: the first actor behind "for" or "to" in the act, or the one that is given something. */
    private List<Entity> to(Sentence sentence, int head, Statements.Made statement, List<Entity> by) {
        for (int token = head + 1; token <= statement.unit().last(); token++) {
            String marker = sentence.caseOf(token);
            boolean served = marker.equals("for")
                    || marker.equals("to")
                    || sentence.relation(token).equals("iobj") && sentence.head(token) == head;
            if (served && isNear(sentence, head, token)) {
                List<Entity> found = reading.sides(reading.entities(sentence.index(), List.of(token)));
                if (!found.isEmpty() && found.stream().noneMatch(by::contains)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whether a word hangs from the act, or from its object. */
    private static boolean isNear(Sentence sentence, int head, int token) {
        int above = sentence.head(token);
        return above == head
                || above >= 0
                        && sentence.head(above) == head
                        && Set.of("obj", "xcomp", "obl")
                                .contains(sentence.relation(above).split(":")[0]);
    }

    private static Record.Strength strength(Finding finding) {
        return Record.Strength.valueOf(
                finding.pattern().gives().getOrDefault("strength", "firm").toUpperCase(Locale.ROOT));
    }

    private boolean follows(Sentence sentence, Statements.Made statement) {
        return (statement.act() == Record.Act.COMMIT || statement.act() == Record.Act.AGREE)
                && sentence.child(statement.unit().head(), "nsubj").isEmpty();
    }

    private List<Entity> by(Sentence sentence, Statements.Made statement, Finding finding) {
        List<Entity> named = reading.sides(reading.entities(sentence.index(), finding.role("by")));
        return named.isEmpty() ? reading.sides(statement.speakers()) : named;
    }

    /** From the main verb of the act to the end of the unit. */
    private Span action(Sentence sentence, int head, Statements.Made statement) {
        int first = head;
        while (first < statement.unit().last()
                && (leads.contains(sentence.token(first).lemma().toLowerCase(Locale.ROOT))
                        || sentence.token(first).tag().equals("MD")
                        || first < head && sentence.token(first).tag().startsWith("RB"))
                && !sentence.token(first).is("strive")) {
            first++;
        }
        return new Span(sentence.token(first).begin(), end(sentence, head, statement));
    }

    /** "To open a school, to host the games": each "to" begins an act of its own. */
    private static int end(Sentence sentence, int head, Statements.Made statement) {
        for (int other : sentence.children(head, "conj")) {
            int to = sentence.children(other, "mark").stream().findFirst().orElse(-1);
            if (to > head && to <= statement.unit().last() && sentence.token(to).is("to")) {
                int last = to - 1;
                while (last > head
                        && (sentence.token(last).isMark()
                                || sentence.token(last).tag().matches("CC|RB"))) {
                    last--;
                }
                return sentence.token(last).end();
            }
        }
        return statement.unit().span().end();
    }
}
