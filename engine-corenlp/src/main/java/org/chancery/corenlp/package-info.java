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
/**
 * The annotator that Stanford CoreNLP gives. Leaves to others: all meaning; nothing but
 * {@link org.chancery.corenlp.CoreNlpAnnotator} is seen from outside, and no class of CoreNLP leaves this package. This is
 * the one module under the GPL, because CoreNLP is.
 *
 * <pre>{@code
 * Annotator annotator = Annotators.installed();
 * List<Sentence> sentences = annotator.annotate("The two ministers met in Accra.");
 * }</pre>
 */
@NullMarked
package org.chancery.corenlp;

import org.jspecify.annotations.NullMarked;
