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

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.function.ToIntFunction;

/**
 * CoreNLP's own pipeline with nothing of ours: tokens, sentences, tags, lemmas, names of three classes and its default
 * dependency tree. Reading is measured against it. Gives the number of tokens of a text.
 */
public final class PlainPipeline implements ToIntFunction<String> {

    private final StanfordCoreNLP pipeline;

    /** Loads the models, which takes some seconds. */
    public PlainPipeline() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        this.pipeline = new StanfordCoreNLP(settings);
    }

    @Override
    public int applyAsInt(String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        return document.tokens().size();
    }
}
