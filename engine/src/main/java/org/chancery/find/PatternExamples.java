package org.chancery.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.annotate.Sentence;
import org.chancery.knowledge.Example;

/** Proves patterns: marked words without a role are the trigger, the others must hold the head of their role. */
final class PatternExamples {

    Optional<String> problem(Example example, Findings findings) {
        List<Finding> found = Stream.concat(findings.matches().stream().flatMap(List::stream), findings.acts().stream())
                .filter(finding -> finding.pattern().id().equals(example.entry()))
                .toList();
        if (!example.caught()) {
            return found.stream()
                    .findFirst()
                    .map(finding -> "but it matches at \"" + trigger(findings, finding) + "\"");
        }
        String complaint = "no match; ./chancery explain shows where it stopped";
        for (Finding finding : found) {
            complaint = complaint(example, findings, finding);
            if (complaint.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(complaint);
    }

    private static String complaint(Example example, Findings findings, Finding finding) {
        Sentence sentence = findings.text().sentences().get(finding.sentence());
        for (Example.Marked marked : example.marked()) {
            if (marked.role().isEmpty()) {
                if (!marked.span().overlaps(sentence.token(finding.trigger()).span())) {
                    return "matches at \"" + trigger(findings, finding) + "\" instead";
                }
            } else if (finding.role(marked.role()).stream()
                    .noneMatch(head -> marked.span().covers(sentence.token(head).span()))) {
                List<String> fillers = finding.role(marked.role()).stream()
                        .map(head -> sentence.token(head).text())
                        .toList();
                return "matches at \"" + trigger(findings, finding) + "\", but role " + marked.role() + " is "
                        + (fillers.isEmpty() ? "empty" : fillers) + ", not \""
                        + findings.text().quote(marked.span()) + "\"";
            }
        }
        return "";
    }

    private static String trigger(Findings findings, Finding finding) {
        return findings.text()
                .sentences()
                .get(finding.sentence())
                .token(finding.trigger())
                .text();
    }
}
