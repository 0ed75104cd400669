/*
 * Chancery: engine-corenlp, the adapter to Stanford CoreNLP.
 * Copyright 2026 the Chancery authors.
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
 * version. It is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied
 * warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details:
 * https://www.gnu.org/licenses/gpl-3.0.txt
 */
package org.chancery.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Sentence;
import org.chancery.read.Span;
import org.chancery.syntax.Blocks;
import org.chancery.syntax.Datelines;
import org.chancery.syntax.Draft;
import org.chancery.syntax.Inversions;
import org.chancery.syntax.VerbTags;
import org.chancery.syntax.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP: tokens, sentences, Penn Treebank tags, lemmas, names, basic and enhanced Universal Dependencies.
 *
 * <p>The steps are put together here and not by CoreNLP's own pipeline, because two steps of ours stand between them: the
 * body is cut into blocks before it is read, and some tags are put right before they are parsed. Models are loaded at the
 * first call of {@link #annotate}, so describing the annotator costs nothing.
 */
public final class CoreNlpAnnotator implements Annotator {

    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final List<String> NAMES = List.of(
            MODELS + "ner/english.all.3class.distsim.crf.ser.gz",
            MODELS + "ner/english.conll.4class.distsim.crf.ser.gz");

    /** Counted up with every change of our own steps that changes an analysis. */
    private static final int STEPS = 3;

    private final String description;
    private final VerbTags verbTags;
    private final Inversions inversions;
    private @Nullable Models models;

    /** With the verbs that this module brings. */
    public CoreNlpAnnotator() {
        this(WordList.read("verbs.txt"), WordList.read("speech-verbs.txt"));
    }

    /**
     * @param verbs lemmas of verbs whose third person may be mistaken for a noun behind a name, such as "thank"
     * @param speechVerbs lemmas of verbs whose subject may stand behind them, such as "say"
     */
    public CoreNlpAnnotator(Set<String> verbs, Set<String> speechVerbs) {
        this.verbTags = new VerbTags(verbs);
        this.inversions = new Inversions(speechVerbs);
        this.description =
                "NLP4J 1.1.3 tags and tree as UD, CoreNLP 4.5.10 enhanced, names all.3class conll.4class, steps "
                        + STEPS + ", verbs " + WordList.digest(verbs) + " " + WordList.digest(speechVerbs);
    }

    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public String describe() {
        return description;
    }

    @Override
    public List<Sentence> annotate(String body) {
        Models loaded = models();
        List<Sentence> sentences = new ArrayList<>();
        for (Span block : Blocks.of(body)) {
            boolean isFirst = true;
            for (List<CoreLabel> tokens : loaded.splitter.split(body, block)) {
                analyse(loaded, tokens, isFirst, body, sentences);
                isFirst = false;
            }
        }
        return sentences;
    }

    private void analyse(
            Models loaded, List<CoreLabel> tokens, boolean isFirst, String body, List<Sentence> sentences) {
        loaded.syntax.tag(tokens);
        List<String> names = loaded.names.find(tokens);
        Draft draft = Drafts.of(tokens, names);
        verbTags.correct(draft);
        Morphology morphology = new Morphology();
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            token.setTag(draft.tag(i));
            token.setLemma(morphology.lemma(token.word(), token.tag()));
        }
        int dateline = isFirst ? Datelines.length(draft) : 0;
        if (dateline > 0) {
            parse(loaded, tokens.subList(0, dateline), names.subList(0, dateline), body, sentences);
        }
        int size = tokens.size();
        parse(loaded, tokens.subList(dateline, size), names.subList(dateline, size), body, sentences);
    }

    private void parse(
            Models loaded, List<CoreLabel> tokens, List<String> names, String body, List<Sentence> sentences) {
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
        }
        GrammaticalStructure structure = loaded.syntax.parse(tokens);
        sentences.add(new Translation(tokens, names, inversions).sentence(sentences.size(), structure, body));
    }

    private synchronized Models models() {
        Models loaded = models;
        if (loaded == null) {
            loaded = new Models();
            models = loaded;
        }
        return loaded;
    }

    /** What takes seconds to load; each of them may be used by several threads at once. */
    private static final class Models {

        final Splitter splitter = new Splitter();
        final Names names;
        final Syntax syntax;

        /** Names take longest, one model as long as the other and all of syntax together. */
        Models() {
            CompletableFuture<Names> loading = CompletableFuture.supplyAsync(() -> new Names(NAMES));
            this.syntax = new Nlp4jSyntax(ModelCache.ofUser());
            this.names = loading.join();
        }
    }
}
