package org.chancery.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Text;
import org.chancery.attribute.Attributor;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Pattern;
import org.chancery.knowledge.Words;
import org.chancery.read.Span;

/** Says what the words of a text say. It may be used by several threads at once. */
public final class Finder {

    private final MentionFinder mentions;
    private final SpeechFinder speech;
    private final Matcher matcher;
    private final Repairs repairs;
    private final WordingFinder wordings;
    private final Attributor attributor;
    private final Set<String> askers;

    /** With the trained model that this library brings. */
    public Finder(Knowledge knowledge) {
        this(knowledge, Attributor.installed());
    }

    public Finder(Knowledge knowledge, Attributor attributor) {
        this.attributor = attributor;
        this.mentions =
                new MentionFinder(new Names(knowledge), knowledge.lexicon("sides"), knowledge.lexicon("stand-ins"));
        this.speech = new SpeechFinder(knowledge);
        this.repairs = new Repairs(speech.cues());
        this.matcher = new Matcher(knowledge.patterns().stream()
                .filter(pattern -> pattern.layer() != Pattern.Layer.ACT)
                .toList());
        this.wordings = new WordingFinder(knowledge.wordings());
        this.askers = Words.forms(knowledge.lexicon("askers"));
    }

    /** All findings, in the order of the text. */
    public Findings find(Text parsed) {
        List<Span> quotes = Quotes.of(parsed.document().text());
        List<List<Mention>> found = mentions.find(parsed);
        Text text = repaired(parsed, found);
        List<List<Said>> said = new ArrayList<>();
        List<Optional<Said>> plain = new ArrayList<>();
        List<Optional<Mention>> labels = new ArrayList<>();
        Set<Integer> anonymous = new HashSet<>();
        List<List<Finding>> matches = new ArrayList<>();
        List<Finding> acts = new ArrayList<>();
        List<Findings.Wordings> fixed = new ArrayList<>();
        String body = text.document().text();
        boolean runTogether = Labels.isRunTogether(body);
        for (Sentence sentence : text.sentences()) {
            List<Mention> here = found.get(sentence.index());
            int colon = Labels.colon(sentence, here, body, runTogether);
            said.add(speech.find(sentence, here, quotes));
            plain.add(speech.plain(sentence, here, quotes, colon));
            labels.add(Labels.speaker(here, colon));
            if (colon < 0 && Labels.isAnonymous(sentence, body, runTogether, askers)) {
                anonymous.add(sentence.index());
            }
            matches.add(matcher.find(sentence, here));
            acts.addAll(speech.acts(sentence, here));
            fixed.addAll(wordings.find(sentence));
        }
        return new Findings(
                text,
                found,
                said,
                plain,
                labels,
                anonymous,
                matches,
                acts,
                fixed,
                quotes,
                attributor.attribute(parsed).stream()
                        .filter(one -> !speech.isUnsaid(text.sentences().get(one.sentence()), one.cueHead()))
                        .toList());
    }

    private Text repaired(Text text, List<List<Mention>> mentions) {
        return new Text(
                text.document(),
                text.sentences().stream()
                        .map(sentence -> repairs.of(sentence, mentions.get(sentence.index())))
                        .toList());
    }

    /** What each pattern made of a sentence, also those that stopped short. */
    public Explanation explain(Text text) {
        List<List<Mention>> found = mentions.find(text);
        return Explanations.of(repaired(text, found), found, matcher, speech);
    }
}
