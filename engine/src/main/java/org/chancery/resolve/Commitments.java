package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.find.Finding;
import org.chancery.find.Finding.Qualifier;
import org.chancery.knowledge.Pattern;
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
            Span evidence) {}

    private static final Set<String> BEFORE_ACT = Set.of(
            "to",
            "further",
            "also",
            "closely",
            "continue",
            "jointly",
            "together",
            "not",
            "only",
            "strive",
            "actively",
            "be",
            "being",
            "have",
            "been");

    private final Reading reading;
    private final List<Made> made = new ArrayList<>();

    Commitments(Reading reading) {
        this.reading = reading;
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
                        statement.unit().span());
            }
            before = found;
            if (found != null
                    && isAct(sentence, found)
                    && found.by().stream().anyMatch(reading::isKnown)
                    && !reading.quiet()) {
                made.add(found);
            }
        }
        for (Finding finding : findings) {
            boolean told = statements.stream()
                    .noneMatch(s -> s.unit().first() <= finding.trigger()
                            && finding.trigger() <= s.unit().last());
            boolean cue = statements.stream().anyMatch(s -> s.said().cueHead() == finding.trigger());
            if (told
                    && !cue
                    && finding.role("by").size() > 0
                    && !finding.is(Qualifier.NEGATED)
                    && finding.pattern().gives().containsKey("told")) {
                told(sentence, finding);
            }
        }
    }

    private void told(Sentence sentence, Finding finding) {
        List<Entity> by = reading.sides(reading.entities(sentence.index(), finding.role("by")));
        if (by.stream().anyMatch(reading::isKnown) && !finding.role("action").isEmpty() && !reading.quiet()) {
            int head = finding.role("action").get(0);
            Span action = new Span(
                    sentence.token(head).begin(),
                    sentence.token(lastWord(sentence, sentence.subtree(head).length() - 1))
                            .end());
            made.add(new Made(
                    by,
                    List.of(),
                    strength(finding),
                    action,
                    null,
                    finding.pattern().id(),
                    sentence.span()));
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
        if (statement.act() != Record.Act.COMMIT
                && statement.act() != Record.Act.AGREE
                && statement.act() != Record.Act.WARN
                && statement.act() != Record.Act.PROPOSE) {
            return null;
        }
        for (Finding finding : findings) {
            boolean inside = statement.unit().first() <= finding.trigger()
                    && finding.trigger() <= statement.unit().last();
            boolean cue = statement.said().cueHead() == finding.trigger()
                    && statement.unit() == statement.said().units().get(0);
            boolean negated = finding.is(Qualifier.NEGATED);
            if ((inside || cue) && !negated && !finding.role("action").isEmpty()) {
                int head = carried(sentence, finding.role("action").get(0));
                boolean own = statement.unit().first() <= head
                        && head <= statement.unit().last();
                if (own) {
                    List<Entity> by = by(sentence, statement, finding);
                    return new Made(
                            by,
                            to(sentence, head, statement, by),
                            strength(finding),
                            action(sentence, head, statement),
                            statement,
                            finding.pattern().id(),
                            statement.unit().span());
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
            if (served && sentence.isAbove(head, token)) {
                List<Entity> found = reading.sides(reading.entities(sentence.index(), List.of(token)));
                if (!found.isEmpty() && found.stream().noneMatch(by::contains)) {
                    return found;
                }
            }
        }
        return List.of();
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
    private static Span action(Sentence sentence, int head, Statements.Made statement) {
        int first = head;
        while (first < statement.unit().last()
                && (BEFORE_ACT.contains(sentence.token(first).lemma().toLowerCase(Locale.ROOT))
                        || sentence.token(first).tag().equals("MD")
                        || first < head && sentence.token(first).tag().startsWith("RB"))
                && !sentence.token(first).is("strive")) {
            first++;
        }
        return new Span(sentence.token(first).begin(), statement.unit().span().end());
    }

    /** A discrete act, and not an attitude. */
    private boolean isAct(Sentence sentence, Made made) {
        int first = Reading.tokenAt(sentence, made.action().begin());
        return first >= 0
                && made.action().length() > 8
                && !Set.of("be", "remain", "believe", "hope")
                        .contains(sentence.token(first).lemma());
    }
}
