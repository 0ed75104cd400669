package org.chancery.fast;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * Makes a model from sentences that another annotator analysed, with trees in the scheme of ClearNLP. The same sentences in
 * the same order give the same bytes.
 */
public final class Training {

    private static final int ARC_BITS = 24;
    private static final int RELATION_BITS = 22;
    private static final int TAG_ROUNDS = 4;
    private static final int NAME_ROUNDS = 4;

    /** So often each sentence is seen before whole parses are weighed. */
    private static final int DECISION_ROUNDS = 4;

    private static final String PLACE = "LOCATION";

    /** Of so many sentences with places one is learned in capitals too. */
    private static final int CAPITALS = 20;

    /** Sentences that lie side by side are mostly of one report and go to one half together. */
    private static final int STRIPE = 500;

    private final List<String> tags = new ArrayList<>();
    private final List<String> names = new ArrayList<>(List.of("O"));
    private final List<String> relations = new ArrayList<>(List.of("root"));
    private final Map<String, String> forms = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final LemmaTraining lemmas = new LemmaTraining();
    private final Random random = new Random(1);
    private int places;

    /** Takes over what a sentence teaches. One of a few with a name of a place teaches it in capitals too, as datelines write it. */
    public void add(Sentence sentence) {
        add(sentence, false);
        if (hasPlace(sentence) && places++ % CAPITALS == 0) {
            add(sentence, true);
        }
    }

    private static boolean hasPlace(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.name().equals(PLACE));
    }

    private void add(Sentence sentence, boolean isLoud) {
        int size = sentence.size();
        String[] words = new String[size];
        for (int i = 0; i < size; i++) {
            String text = sentence.token(i).text();
            String seen = isLoud && sentence.token(i).name().equals(PLACE) ? text.toUpperCase(Locale.ROOT) : text;
            words[i] = forms.computeIfAbsent(Forms.plain(seen), form -> form);
        }
        Words made = new Words(words, new int[0], new int[0]);
        for (int i = 0; i < size; i++) {
            Token token = sentence.token(i);
            int head = sentence.head(i);
            made.tags[i] = number(token.tag(), tags);
            made.names[i] = number(token.name(), names);
            made.heads[i] = head < 0 ? size : head;
            made.relations[i] = number(head < 0 ? "root" : sentence.relation(i), relations);
            boolean isProper = token.tag().startsWith("NNP");
            if (!isLoud) {
                lemmas.see(isProper ? words[i] : words[i].toLowerCase(Locale.ROOT), made.tags[i], token.lemma());
            }
        }
        samples.add(new Sample(made));
    }

    private static byte number(String name, List<String> known) {
        int at = known.indexOf(name);
        if (at < 0) {
            known.add(name);
            at = known.size() - 1;
        }
        return (byte) at;
    }

    /**
     * Learns and writes the model.
     *
     * @param rounds how often the parser sees each sentence once it decides
     * @param out is closed
     * @param log hears how it goes, line by line
     * @throws IllegalStateException if no sentence was added
     */
    public void learn(int rounds, OutputStream out, Consumer<String> log) throws IOException {
        if (samples.isEmpty()) {
            throw new IllegalStateException("nothing to learn from: no sentence was added");
        }
        Labels known = new Labels(tags);
        Tagger tagger = TagTraining.learn(samples, TAG_ROUNDS, tags.size(), random);
        log.accept("tags learned from " + samples.size() + " sentences");
        tagByOthers();
        NameFinder finder = NameTraining.learn(samples, NAME_ROUNDS, names.size(), random);
        log.accept("names learned");
        samples.forEach(sample -> finder.find(sample.words));
        ParseTraining trees = new ParseTraining(samples, known, relations.size(), ARC_BITS, RELATION_BITS, random);
        trees.learn(samples, 0, DECISION_ROUNDS);
        log.accept("trees: decisions learned");
        BeamTraining beam = trees.beam();
        for (int round = 1; round <= rounds; round++) {
            beam.learn(samples);
            log.accept("trees: round " + round + " of " + rounds);
        }
        ModelFile.write(
                new Model(
                        known,
                        new Labels(names),
                        new Labels(relations),
                        tagger,
                        finder,
                        trees.parser(),
                        lemmas.learn()),
                out);
    }

    /** Tags each half by a tagger that learned from the other: what reads the tags must know their mistakes. */
    private void tagByOthers() {
        List<Sample> even = new ArrayList<>();
        List<Sample> odd = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            (i / STRIPE % 2 == 0 ? even : odd).add(samples.get(i));
        }
        if (odd.isEmpty()) {
            return;
        }
        Tagger ofEven = TagTraining.learn(even, TAG_ROUNDS - 1, tags.size(), random);
        Tagger ofOdd = TagTraining.learn(odd, TAG_ROUNDS - 1, tags.size(), random);
        even.forEach(sample -> ofOdd.tag(sample.words));
        odd.forEach(sample -> ofEven.tag(sample.words));
    }
}
