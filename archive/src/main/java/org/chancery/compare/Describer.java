package org.chancery.compare;

import org.chancery.knowledge.Knowledge;
import org.chancery.resolve.Record;

/** Counts and describes one text, as {@link Comparer} does each of several. Safe for use by several threads. */
public final class Describer {

    private final Passages passages;
    private final FactsReader facts;

    public Describer(Knowledge knowledge) {
        this.passages = new Passages(knowledge, new Terms(knowledge));
        this.facts = new FactsReader(knowledge);
    }

    public Comparison.TextFacts describe(Record record) {
        return facts.of(record, passages.of(record));
    }
}
