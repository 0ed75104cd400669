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

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.XMLUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.syntax.Conversion;

/**
 * Tags and parses with NLP4J. Its tree follows an older scheme, in which a preposition governs its noun; {@link Conversion}
 * makes Universal Dependencies of it.
 */
final class Nlp4jSyntax implements Syntax {

    private static final String RESOURCES = "edu/emory/mathcs/nlp/";

    private final GlobalLexica<NLPNode> lexica;
    private final NLPComponent<NLPNode> tagger;
    private final NLPComponent<NLPNode> lemmas;
    private final NLPComponent<NLPNode> parser;

    Nlp4jSyntax(ModelCache cache) {
        this.lexica = lexica(cache);
        this.tagger = component(cache, "models/en-pos.xz");
        this.lemmas = new MorphologicalAnalyzer<>(Language.ENGLISH);
        this.parser = component(cache, "models/en-dep.xz");
    }

    /** What the models were trained with, less the embeddings and names, which these models do not ask for. */
    @SuppressWarnings("unchecked")
    private static GlobalLexica<NLPNode> lexica(ModelCache cache) {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(XMLUtils.getDocumentElement(
                new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8))));
        lexica.setAmbiguityClasses(new GlobalLexicon<>(
                (Map<String, List<String>>)
                        cache.open(RESOURCES + "lexica/en-ambiguity-classes-simplified-lowercase.xz"),
                Field.word_form_simplified_lowercase,
                ""));
        lexica.setWordClusters(new GlobalLexicon<>(
                (Map<String, Set<String>>) cache.open(RESOURCES + "lexica/en-brown-clusters-simplified-lowercase.xz"),
                Field.word_form_simplified_lowercase,
                ""));
        return lexica;
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> component(ModelCache cache, String path) {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) cache.open(RESOURCES + path);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @Override
    public void tag(List<CoreLabel> tokens) {
        NLPNode[] nodes = nodes(tokens);
        lexica.process(nodes);
        tagger.process(nodes);
        for (int i = 1; i < nodes.length; i++) {
            tokens.get(i - 1).setTag(nodes[i].getPartOfSpeechTag());
        }
    }

    @Override
    public GrammaticalStructure parse(List<CoreLabel> tokens) {
        int[] heads = new int[tokens.size()];
        String[] labels = new String[tokens.size()];
        parse(nodes(tokens), tokens.stream().map(CoreLabel::tag).toList(), heads, labels);
        new Conversion(Drafts.of(tokens), heads, labels).convert();
        return structure(tokens, heads, labels);
    }

    /** The tree of words with tags as NLP4J gives it, in ClearNLP's scheme. */
    void parse(List<String> words, List<String> tags, int[] heads, String[] labels) {
        parse(nodesOf(words), tags, heads, labels);
    }

    private void parse(NLPNode[] nodes, List<String> tags, int[] heads, String[] labels) {
        lexica.process(nodes);
        for (int i = 1; i < nodes.length; i++) {
            nodes[i].setPartOfSpeechTag(tags.get(i - 1));
        }
        lemmas.process(nodes);
        parser.process(nodes);
        for (int i = 1; i < nodes.length; i++) {
            heads[i - 1] = nodes[i].getDependencyHead() == null
                    ? -1
                    : nodes[i].getDependencyHead().getID() - 1;
            labels[i - 1] = nodes[i].getDependencyLabel() == null ? "dep" : nodes[i].getDependencyLabel();
        }
    }

    private static GrammaticalStructure structure(List<CoreLabel> tokens, int[] heads, String[] labels) {
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        List<TypedDependency> edges = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            IndexedWord governor = heads[i] < 0 ? root : new IndexedWord(tokens.get(heads[i]));
            GrammaticalRelation relation = heads[i] < 0
                    ? GrammaticalRelation.ROOT
                    : GrammaticalRelation.valueOf(edu.stanford.nlp.international.Language.UniversalEnglish, labels[i]);
            edges.add(new TypedDependency(relation, governor, new IndexedWord(tokens.get(i))));
        }
        return new UniversalEnglishGrammaticalStructure(edges, new TreeGraphNode(root));
    }

    private static NLPNode[] nodes(List<CoreLabel> tokens) {
        return nodesOf(tokens.stream().map(CoreLabel::word).toList());
    }

    private static NLPNode[] nodesOf(List<String> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, plain(words.get(i - 1)));
        }
        return nodes;
    }

    /** The models were trained on typewriter quotes. */
    private static String plain(String word) {
        return switch (word) {
            case "“", "”", "„", "«", "»", "``", "''" -> "\"";
            case "‘", "’", "`" -> "'";
            case "’s", "‘s" -> "'s";
            case "n’t" -> "n't";
            case "–", "—" -> "--";
            default -> word.indexOf('’') >= 0 ? word.replace('’', '\'') : word;
        };
    }
}
