package org.chancery.annotate;

import java.util.ServiceLoader;

/** Finds the annotator that stands on the class path. */
public final class Annotators {

    private Annotators() {}

    /**
     * The annotator of this installation, ready to use; loading its models may take some seconds.
     *
     * @throws IllegalStateException if none is installed
     */
    public static Annotator installed() {
        return ServiceLoader.load(Annotator.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no annotator on the class path: add the module engine-corenlp, or one of your own that implements "
                                + Annotator.class.getName()));
    }
}
