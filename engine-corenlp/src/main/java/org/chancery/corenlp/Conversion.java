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

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes basic Universal Dependencies of a tree in the scheme of ClearNLP: nouns govern their prepositions, predicates their
 * copulas, first conjuncts the others, and the person who is asked is the object of the asking.
 */
final class Conversion {

    private final List<CoreLabel> tokens;
    private final ConversionTree tree;

    /**
     * @param tokens with tags
     * @param heads index of each token's governor, -1 for the root
     * @param labels of ClearNLP
     */
    Conversion(List<CoreLabel> tokens, int[] heads, String[] labels) {
        this.tokens = tokens;
        this.tree = new ConversionTree(tokens, heads, labels);
    }

    /** The converted tree, with exactly one root. */
    GrammaticalStructure structure() {
        raiseObjects();
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (tree.label(i).equals("prep") || tree.label(i).equals("agent") || isDativePreposition(i)) {
                turnPreposition(i);
            }
        }
        turnConjuncts();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isBe(i) && !tree.label(i).startsWith("aux")) {
                turnCopula(i);
            }
        }
        new ConversionLabels(tree).rename();
        tree.makeOneRoot();
        return structure(tree);
    }

    private boolean isDativePreposition(int at) {
        return tree.label(at).equals("dative")
                && (tree.tag(at).equals("IN") || tree.tag(at).equals("TO"));
    }

    /** "asked [him to go]" becomes "asked [him] [to go]". */
    private void raiseObjects() {
        for (int i = 0; i < tree.size(); i++) {
            int verb = tree.head(i);
            if (verb < 0
                    || i < verb
                    || !tree.label(i).matches("ccomp|xcomp")
                    || !tree.tag(verb).startsWith("VB")) {
                continue;
            }
            int subject = tree.child(i, "nsubj|nsubjpass");
            boolean isInfinitive =
                    tree.children(i).stream().anyMatch(child -> tree.tag(child).equals("TO"));
            boolean isMarked = tree.child(i, "mark|complm") >= 0;
            boolean isFinite =
                    tree.children(i).stream().anyMatch(child -> tree.tag(child).matches("MD|VBZ|VBP|VBD"));
            boolean isBare = tree.tag(i).equals("VB")
                    && !isFinite
                    && tree.word(verb).matches("(?i)let|lets|help|helps|helped|make|makes|made");
            if (subject > verb && subject < i && !isMarked && (isInfinitive || isBare)) {
                tree.move(subject, verb, "dobj");
                tree.move(i, verb, "xcomp");
            }
        }
    }

    private void turnPreposition(int at) {
        int governor = tree.head(at);
        int object = tree.child(at, "pobj|pcomp");
        if (object < 0) {
            object = tree.child(at, "turned");
        }
        if (object < 0 || governor < 0) {
            if (governor >= 0) {
                tree.move(at, governor, "advmod");
            }
            return;
        }
        boolean isClause =
                tree.label(object).equals("pcomp") && tree.tag(object).startsWith("VB");
        boolean isNominal = tree.isNominal(governor);
        boolean isInner = tree.label(governor).equals("prep") && tree.child(governor, "pobj|pcomp") < 0;
        tree.move(
                object,
                governor,
                isInner ? "turned" : isClause ? isNominal ? "acl" : "advcl" : isNominal ? "nmod:" : "obl");
        for (int child : tree.children(at)) {
            tree.move(
                    child,
                    child == object ? governor : object,
                    tree.label(child).equals("pobj") ? "conj" : tree.label(child));
        }
        tree.move(at, object, isClause ? "mark" : "case");
    }

    /** Conjuncts hang in a chain; here all hang from the first, and "and" hangs from the one behind it. */
    private void turnConjuncts() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.label(i).equals("cc")) {
                int first = tree.head(i);
                int behind = i;
                for (int child : tree.children(first)) {
                    if (child > i && tree.label(child).equals("conj")) {
                        behind = child;
                        break;
                    }
                }
                if (behind != i) {
                    tree.move(i, behind, "cc");
                }
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            while (tree.label(i).equals("conj")
                    && tree.head(i) >= 0
                    && tree.label(tree.head(i)).equals("conj")) {
                tree.move(i, tree.head(tree.head(i)), "conj");
            }
        }
    }

    private void turnCopula(int be) {
        if (tree.child(be, "expl") >= 0) {
            int there = tree.child(be, "attr");
            if (there >= 0 && tree.child(be, "nsubj") < 0) {
                tree.move(there, be, "nsubj");
            }
            return;
        }
        int predicate = tree.child(be, "acomp|attr|oprd");
        if (predicate < 0) {
            predicate = tree.children(be).stream()
                    .filter(child ->
                            child > be && child < be + 8 && tree.label(child).equals("obl"))
                    .filter(child ->
                            tree.first(child) == be + 1 || tree.tag(be + 1).equals("RB") && tree.first(child) == be + 2)
                    .findFirst()
                    .orElse(-1);
        }
        if (predicate < 0
                || tree.child(be, "nsubj|csubj") < 0
                        && tree.label(be).matches("root|conj")
                        && tree.label(predicate).equals("obl")) {
            return;
        }
        int governor = tree.head(be);
        String label = tree.label(be);
        for (int child : tree.children(be)) {
            if (child != predicate) {
                tree.move(child, predicate, tree.label(child));
            }
        }
        tree.move(predicate, governor, label);
        tree.move(be, predicate, "cop");
    }

    private GrammaticalStructure structure(ConversionTree converted) {
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        List<TypedDependency> edges = new ArrayList<>();
        for (int i = 0; i < converted.size(); i++) {
            int head = converted.head(i);
            IndexedWord governor = head < 0 ? root : new IndexedWord(tokens.get(head));
            GrammaticalRelation relation = head < 0
                    ? GrammaticalRelation.ROOT
                    : GrammaticalRelation.valueOf(Language.UniversalEnglish, converted.label(i));
            edges.add(new TypedDependency(relation, governor, new IndexedWord(tokens.get(i))));
        }
        return new UniversalEnglishGrammaticalStructure(edges, new TreeGraphNode(root));
    }
}
