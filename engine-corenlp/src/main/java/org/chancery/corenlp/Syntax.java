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
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.util.List;

/** Tags and parses. Instances may be used by several threads at once. */
interface Syntax {

    /** Sets the Penn Treebank tag of each token. */
    void tag(List<CoreLabel> tokens);

    /** Basic Universal Dependencies of tokens that have tags and indices. */
    GrammaticalStructure parse(List<CoreLabel> tokens);
}
