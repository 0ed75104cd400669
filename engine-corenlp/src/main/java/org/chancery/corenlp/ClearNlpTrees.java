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

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;

/**
 * The sentences of another annotator with NLP4J's tree as it was found, before Universal Dependencies are made of it. A parser
 * learns from it: its arcs cross less often.
 */
public final class ClearNlpTrees implements Annotator {

    /** NLP4J takes the time of a sentence for a word without end. */
    private static final int LONGEST_WORD = 80;

    private final Annotator reference;
    private final Nlp4jSyntax syntax = new Nlp4jSyntax(ModelCache.ofUser());

    /** @param reference gives tokens, tags, names and lemmas */
    public ClearNlpTrees(Annotator reference) {
        this.reference = reference;
    }

    @Override
    public String describe() {
        return "NLP4J 1.1.3 tree in ClearNLP's scheme, of: " + reference.describe();
    }

    @Override
    public List<Sentence> annotate(String body) {
        return reference.annotate(body).stream().map(this::parse).toList();
    }

    private Sentence parse(Sentence sentence) {
        int size = sentence.size();
        int[] heads = new int[size];
        String[] labels = new String[size];
        List<String> words = sentence.tokens().stream()
                .map(token -> token.text()
                        .substring(0, Math.min(LONGEST_WORD, token.text().length())))
                .toList();
        syntax.parse(words, sentence.tokens().stream().map(Token::tag).toList(), heads, labels);
        List<Dependency> tree = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (heads[i] >= 0) {
                tree.add(new Dependency(heads[i], i, labels[i].intern()));
            }
        }
        return new Sentence(sentence.index(), sentence.tokens(), tree, List.of());
    }
}
