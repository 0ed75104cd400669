package org.chancery.show;

import java.util.List;
import org.chancery.find.Explanation;

/** Which patterns matched a sentence, which nearly did, and where they stopped. */
public final class ExplanationPage {

    private final int width;
    private final Ink ink;
    private final StringBuilder page = new StringBuilder();

    private ExplanationPage(int width, Ink ink) {
        this.width = width;
        this.ink = ink;
    }

    public static String of(Explanation explanation, int width, Ink ink) {
        return new ExplanationPage(width, ink).page(explanation);
    }

    private String page(Explanation explanation) {
        for (int i = 0; i < explanation.sentences().size(); i++) {
            int sentence = i;
            List<Explanation.Step> steps = explanation.steps().stream()
                    .filter(step -> step.sentence() == sentence)
                    .toList();
            page.append(i == 0 ? "" : "\n");
            Wrap.lines(explanation.sentences().get(i).toString(), width)
                    .forEach(line -> page.append(ink.bold(line)).append('\n'));
            steps("Matched", steps.stream().filter(Explanation.Step::matched).toList());
            steps("Nearly", steps.stream().filter(step -> !step.matched()).toList());
            if (steps.isEmpty()) {
                page.append("\nNo word of this sentence begins a pattern of the knowledge.\n");
            }
        }
        return page.toString();
    }

    private void steps(String title, List<Explanation.Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        page.append('\n').append(ink.underlined(title)).append('\n');
        int names =
                steps.stream().mapToInt(step -> step.pattern().length()).max().orElse(0);
        for (Explanation.Step step : steps) {
            String gap = " ".repeat(names - step.pattern().length() + 2);
            page.append("  ").append(step.pattern()).append(gap);
            page.append(ink.faint(step.file() + ":" + step.line())).append('\n');
            step.lines().forEach(this::indented);
        }
    }

    private void indented(String words) {
        Wrap.lines(words, width - 6)
                .forEach(line -> page.append("      ").append(line).append('\n'));
    }
}
