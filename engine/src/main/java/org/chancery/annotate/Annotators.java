package org.chancery.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * Finds the annotators that stand on the class path. Which of them reads is said by the system property
 * {@code chancery.annotator}, else by the environment's {@code CHANCERY_ANNOTATOR}, else it is the reference annotator.
 */
public final class Annotators {

    /** The annotator that reads where nobody chose another: records and figures are made with it. */
    public static final String REFERENCE = "corenlp";

    private static final String PROPERTY = "chancery.annotator";
    private static final String VARIABLE = "CHANCERY_ANNOTATOR";

    private Annotators() {}

    /**
     * The annotator of this installation, ready to use; loading its models may take some seconds.
     *
     * @throws NoAnnotatorException if none is installed, or not the one that was chosen
     */
    public static Annotator installed() {
        return named(chosen(System.getProperty(PROPERTY, ""), System.getenv()));
    }

    /**
     * The annotator of this name, whatever was chosen.
     *
     * @param name such as {@code fast}; if it is empty, the reference, else the first by name
     * @throws NoAnnotatorException if none is installed, or none of this name
     */
    public static Annotator named(String name) {
        return choose(
                ServiceLoader.load(Annotator.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList(),
                name);
    }

    static String chosen(String property, Map<String, String> environment) {
        return property.isEmpty() ? environment.getOrDefault(VARIABLE, "") : property;
    }

    static Annotator choose(List<Annotator> found, String name) {
        if (found.isEmpty()) {
            throw new NoAnnotatorException(
                    "no annotator on the class path: add the module engine-fast or engine-corenlp, or one of your own that"
                            + " implements " + Annotator.class.getName());
        }
        String wanted = name.isEmpty() ? REFERENCE : name;
        return found.stream()
                .filter(annotator -> annotator.name().equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    if (!name.isEmpty()) {
                        throw new NoAnnotatorException("no annotator is named " + name + "; " + PROPERTY + " or "
                                + VARIABLE + " may be " + names(found));
                    }
                    return found.stream()
                            .min(Comparator.comparing(Annotator::name))
                            .orElseThrow();
                });
    }

    private static String names(List<Annotator> found) {
        return found.stream().map(Annotator::name).sorted().collect(Collectors.joining(", "));
    }
}
