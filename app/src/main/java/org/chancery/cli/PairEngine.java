package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.chancery.annotate.AnalysisStore;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Annotators;
import org.chancery.annotate.Sentence;
import org.chancery.code.Coder;
import org.chancery.code.Coding;
import org.chancery.code.Pair;
import org.chancery.code.Scheme;
import org.chancery.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Codes marked pairs; tests answer by hand. */
interface PairEngine {

    Coding code(Pair pair, Scheme scheme);

    /** Tokens analysed since the beginning. */
    long tokens();

    /** The installed library. @param parses where analyses are kept, or null */
    static PairEngine installed(@Nullable Path parses, Supplier<Knowledge> knowledge) {
        Annotator installed = Annotators.installed();
        Annotator annotator = parses == null ? installed : new AnalysisStore(installed, parses);
        Coder coder = Coder.installed(knowledge.get());
        LongAdder tokens = new LongAdder();
        return new PairEngine() {
            @Override
            public Coding code(Pair pair, Scheme scheme) {
                List<Sentence> sentences = annotator.annotate(pair.text());
                sentences.forEach(sentence -> tokens.add(sentence.size()));
                return coder.code(pair, sentences, scheme);
            }

            @Override
            public long tokens() {
                return tokens.sum();
            }
        };
    }
}
