package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Finding;
import org.chancery.knowledge.Pattern;
import org.chancery.knowledge.Words;

/**
 * What makes an undertaking a commitment, after the tests of the G7 and G20 Research Groups: discrete (an act and not a state
 * of things), specific (or it names a date, a sum or a means), future, and the speaker's own.
 */
final class CommitmentTests {

    private final Reading reading;
    private final Set<String> organs;
    private final Set<String> attitudes;
    private final Set<String> means;
    private final Set<String> bearers;
    /** Words that open a clause which tells when, whether or how, and not what is undertaken. */
    private final Set<String> asides;

    CommitmentTests(Reading reading) {
        this.reading = reading;
        List<Words> small = reading.knowledge.lexicon("commitment-words");
        this.attitudes = Words.ofKind(small, "attitude");
        this.means = Words.ofKind(small, "means");
        this.bearers = Words.ofKind(small, "bearer");
        this.asides = Words.ofKind(small, "aside");
        this.organs = reading.knowledge.lexicon("organ-nouns").stream()
                .flatMap(words -> words.forms().stream())
                .map(form -> form.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** @param direct whether it is said in the speaker's own words */
    boolean pass(Sentence sentence, Commitments.Made made, boolean direct) {
        int first = Reading.tokenAt(sentence, made.action().begin());
        if (first < 0 || made.action().length() <= 8) {
            return false;
        }
        boolean stays = attitudes.contains(sentence.token(first).lemma());
        return !stays
                && reading.findings.matches().get(sentence.index()).stream()
                        .filter(finding -> finding.pattern().layer() == Pattern.Layer.OUTCOME)
                        .filter(finding -> finding.trigger() == first)
                        .map(Finding::pattern)
                        .noneMatch(pattern -> holds(pattern, made, direct)
                                && !(pattern.gives().containsKey("unless") && isSpecific(sentence, first, made)));
    }

    private static boolean holds(Pattern pattern, Commitments.Made made, boolean direct) {
        String among = pattern.gives().getOrDefault("among", "");
        return among.isEmpty()
                || among.equals("told") && made.statement() == null
                || among.equals("direct") && (direct || made.statement() == null);
    }

    /** Whether it can be measured: a date, a sum, or the means by which it is to be done. */
    private boolean isSpecific(Sentence sentence, int verb, Commitments.Made made) {
        boolean means = sentence.children(verb, "advcl").stream()
                .anyMatch(child -> sentence.children(child, "mark").stream()
                        .anyMatch(
                                mark -> this.means.contains(sentence.token(mark).lemma())));
        return means || !made.terms().amounts().isEmpty() || reading.dueIn(made.action()) != null;
    }

    /** Whether the words bind whoever says them: not another thing, and not in a clause that tells how or when. */
    boolean isOwn(Sentence sentence, Statements.Made statement, Finding finding) {
        List<Integer> by = finding.role("by");
        boolean named = !reading.entities(sentence.index(), by).isEmpty();
        return (by.isEmpty() || named || by.stream().allMatch(head -> isOurs(sentence, head)))
                && !isAside(sentence, finding.trigger(), statement.unit().head());
    }

    private boolean isOurs(Sentence sentence, int head) {
        String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        String word = sentence.token(head).text().toLowerCase(Locale.ROOT);
        return bearers.contains(lemma) || word.equals("we") || organs.contains(lemma);
    }

    private boolean isAside(Sentence sentence, int token, int top) {
        int at = token;
        for (int steps = 0; at >= 0 && at != top && steps < 12; at = sentence.head(at), steps++) {
            if (opensAside(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensAside(Sentence sentence, int clause) {
        boolean relative = Sentence.isRelation(sentence.relation(clause), "acl");
        for (int child : sentence.children(clause)) {
            Token word = sentence.token(child);
            boolean opener = asides.contains(word.text().toLowerCase(Locale.ROOT));
            boolean asks = !relative && child < clause && word.tag().startsWith("W") && opener;
            if (asks || opener && sentence.relation(child).equals("mark")) {
                return true;
            }
        }
        return false;
    }
}
