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

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Finds names with several models: where the first sees none, the next may. */
final class Names {

    /** What a token outside all names carries. */
    static final String NONE = "O";

    private final List<CRFClassifier<CoreLabel>> models = new ArrayList<>();

    /** @param paths of the models on the class path, the most trusted first */
    Names(List<String> paths) {
        paths.parallelStream()
                .<CRFClassifier<CoreLabel>>map(CRFClassifier::getClassifierNoExceptions)
                .forEachOrdered(models::add);
    }

    /** One class for each token. */
    List<String> find(List<CoreLabel> sentence) {
        String[] found = new String[sentence.size()];
        java.util.Arrays.fill(found, NONE);
        for (CRFClassifier<CoreLabel> model : models) {
            add(classes(model, sentence), found);
        }
        return List.of(found);
    }

    private static List<String> classes(CRFClassifier<CoreLabel> model, List<CoreLabel> sentence) {
        List<String> classes = new ArrayList<>(sentence.size());
        for (CoreLabel token : model.classifySentence(sentence)) {
            classes.add(token.get(CoreAnnotations.AnswerAnnotation.class).intern());
        }
        return classes;
    }

    /** Takes over the runs of one class that touch no name found before. */
    private static void add(List<String> classes, String[] found) {
        int begin = 0;
        while (begin < found.length) {
            int end = begin + 1;
            while (end < found.length && classes.get(end).equals(classes.get(begin))) {
                end++;
            }
            if (isFree(found, begin, end)) {
                java.util.Arrays.fill(found, begin, end, classes.get(begin));
            }
            begin = end;
        }
    }

    private static boolean isFree(String[] found, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!found[i].equals(NONE)) {
                return false;
            }
        }
        return true;
    }
}
