/**
 * What annotators have in common, whatever their models: blocks and datelines, tags and subjects that are put right by rule, and
 * Universal Dependencies made of a tree in the scheme of ClearNLP.
 */
@NullMarked
package org.chancery.syntax;

import org.jspecify.annotations.NullMarked;
