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
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.annotate.Dependency;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.read.Span;
import org.chancery.syntax.Inversions;

/** Turns what CoreNLP found into our own types. */
final class Translation {

    private static final Comparator<Dependency> ORDER = Comparator.comparingInt(Dependency::dependent)
            .thenComparingInt(Dependency::governor)
            .thenComparing(Dependency::relation);

    private final List<CoreLabel> labels;
    private final List<String> names;
    private final Inversions inversions;

    Translation(List<CoreLabel> labels, List<String> names, Inversions inversions) {
        this.labels = labels;
        this.names = names;
        this.inversions = inversions;
    }

    Sentence sentence(int index, GrammaticalStructure structure, String body) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            tokens.add(token(i, labels.get(i), names.get(i), body));
        }
        List<Dependency> basic = basic(structure);
        List<Dependency> enhanced = enhanced(structure);
        for (int subject : inversions.subjects(Drafts.of(labels), lemmas(), basic)) {
            makeSubject(subject, basic, enhanced);
        }
        return new Sentence(index, tokens, basic, enhanced);
    }

    private List<String> lemmas() {
        return labels.stream()
                .map(label -> java.util.Objects.requireNonNullElse(label.lemma(), ""))
                .toList();
    }

    private static void makeSubject(int subject, List<Dependency> basic, List<Dependency> enhanced) {
        for (int i = 0; i < basic.size(); i++) {
            Dependency edge = basic.get(i);
            if (edge.dependent() == subject) {
                Dependency right = new Dependency(edge.governor(), subject, "nsubj");
                basic.set(i, right);
                enhanced.removeIf(other -> other.dependent() == subject && other.governor() == edge.governor());
                enhanced.add(right);
            }
        }
        enhanced.sort(ORDER);
    }

    /** The characters come from the body: CoreNLP's own word has its quotes and brackets changed. */
    private static Token token(int index, CoreLabel label, String name, String body) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        String lemma = label.lemma() == null || label.lemma().isEmpty() ? span.text(body) : label.lemma();
        return new Token(
                index, span, span.text(body), lemma.intern(), label.tag().intern(), name);
    }

    private static List<Dependency> basic(GrammaticalStructure structure) {
        List<Dependency> edges = new ArrayList<>();
        for (TypedDependency edge : structure.typedDependencies()) {
            if (edge.gov().index() > 0) {
                edges.add(
                        edge(edge.gov().index(), edge.dep().index(), edge.reln().toString()));
            }
        }
        edges.sort(Comparator.comparingInt(Dependency::dependent));
        return edges;
    }

    private static List<Dependency> enhanced(GrammaticalStructure structure) {
        SemanticGraph graph = SemanticGraphFactory.makeFromTree(
                structure, SemanticGraphFactory.Mode.ENHANCED, GrammaticalStructure.Extras.NONE, null);
        List<Dependency> edges = new ArrayList<>();
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            edges.add(edge(
                    edge.getGovernor().index(),
                    edge.getDependent().index(),
                    edge.getRelation().toString()));
        }
        edges.sort(ORDER);
        return edges;
    }

    private static Dependency edge(int governor, int dependent, String relation) {
        return new Dependency(governor - 1, dependent - 1, relation.intern());
    }
}
