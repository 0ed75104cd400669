package org.chancery.find;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.annotate.Token;
import org.chancery.knowledge.Cue;
import org.chancery.knowledge.Pattern;

/** Tries every pattern whose trigger stands in a text, and notes how far each came. */
final class Explanations {

    private Explanations() {}

    static Explanation of(Text text, List<List<Mention>> mentions, Matcher matcher, SpeechFinder speech) {
        List<Explanation.Step> steps = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Mention> here = mentions.get(sentence.index());
            for (Token token : sentence.tokens()) {
                for (Pattern pattern : matcher.triggeredBy(token.lemma())) {
                    steps.add(step(pattern, sentence, token, here));
                }
                for (Cue cue : speech.cues().at(sentence, token.index())) {
                    steps.add(step(cue, sentence, token, here, speech));
                }
            }
        }
        return new Explanation(text.sentences(), steps);
    }

    private static Explanation.Step step(Pattern pattern, Sentence sentence, Token token, List<Mention> mentions) {
        List<String> lines = new ArrayList<>();
        boolean matched = false;
        if (!pattern.partOfSpeech().fits(token.tag())) {
            lines.add("\"" + token.text() + "\" is tagged " + token.tag() + ", the pattern wants "
                    + pattern.partOfSpeech().name().toLowerCase(java.util.Locale.ROOT));
        } else {
            Matcher.Attempt attempt = Matcher.match(pattern, sentence, new Graph(sentence), token.index(), mentions);
            matched = attempt.finding().isPresent();
            attempt.finding().ifPresent(finding -> {
                finding.roles().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .forEach(role -> lines.add(role.getKey() + ": " + words(sentence, mentions, role.getValue())));
                if (!finding.qualifiers().isEmpty()) {
                    lines.add(
                            "held as " + finding.qualifiers().stream().sorted().toList());
                }
            });
            if (!matched) {
                lines.add("\"" + token.text() + "\": " + attempt.stopped());
            }
        }
        return new Explanation.Step(
                sentence.index(),
                pattern.id(),
                pattern.origin().path(),
                pattern.origin().line(),
                matched,
                lines);
    }

    private static String words(Sentence sentence, List<Mention> mentions, List<Integer> heads) {
        List<String> words = new ArrayList<>();
        for (int head : heads) {
            words.add(Mentions.at(mentions, head)
                    .map(Mention::name)
                    .orElse(sentence.token(head).text()));
        }
        return String.join("; ", words);
    }

    private static Explanation.Step step(
            Cue cue, Sentence sentence, Token token, List<Mention> mentions, SpeechFinder speech) {
        Frames.Content content = new Frames(sentence, mentions, speech.cues()).content(token.index(), cue);
        List<String> lines = new ArrayList<>();
        for (Clauses.Unit unit : content.content()) {
            StringBuilder words = new StringBuilder();
            for (int i = unit.first(); i <= unit.last(); i++) {
                words.append(words.length() > 0 ? " " : "")
                        .append(sentence.token(i).text());
            }
            lines.add("content: " + words);
        }
        List<Integer> sources = new Graph(sentence).subjects(token.index());
        lines.add(
                sources.isEmpty()
                        ? "source: not named in the sentence"
                        : "source: " + words(sentence, mentions, sources));
        if (content.isEmpty()) {
            lines.add("nothing hangs from \"" + token.text() + "\" in one of the frames " + cue.frames());
        }
        return new Explanation.Step(
                sentence.index(), cue.id(), cue.origin().path(), cue.origin().line(), !content.isEmpty(), lines);
    }
}
