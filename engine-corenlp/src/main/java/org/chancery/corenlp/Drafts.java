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
import java.util.Collections;
import java.util.List;
import org.chancery.syntax.Draft;

/** Shows tokens of CoreNLP to the steps that know none of its classes. */
final class Drafts {

    private Drafts() {}

    /** Tokens that have tags, as if none were part of a name. */
    static Draft of(List<CoreLabel> tokens) {
        return of(tokens, Collections.nCopies(tokens.size(), Names.NONE));
    }

    static Draft of(List<CoreLabel> tokens, List<String> names) {
        return new Draft(
                tokens.stream().map(CoreLabel::word).toList(),
                tokens.stream().mapToInt(CoreLabel::beginPosition).toArray(),
                tokens.stream().mapToInt(CoreLabel::endPosition).toArray(),
                tokens.stream().map(CoreLabel::tag).toList(),
                names);
    }
}
