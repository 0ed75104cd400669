package org.chancery.syntax;

import java.util.Set;

/**
 * Makes basic Universal Dependencies of a tree in the scheme of ClearNLP: nouns govern their prepositions, predicates their
 * copulas, first conjuncts the others, and the person who is asked is the object of the asking.
 */
public final class Conversion {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> ANY_SUBJECT = Set.of("nsubj", "csubj");
    private static final Set<String> MARKERS = Set.of("mark", "complm");
    private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP", "VBD");
    private static final Set<String> BARE = Set.of("let", "lets", "help", "helps", "helped", "make", "makes", "made");
    private static final Set<String> OBJECTS = Set.of("pobj", "pcomp");
    private static final Set<String> TURNED = Set.of("turned");
    private static final Set<String> EXPLETIVE = Set.of("expl");
    private static final Set<String> ATTRIBUTE = Set.of("attr");
    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> PREDICATES = Set.of("acomp", "attr", "oprd");
    private static final Set<String> ROOTS = Set.of("root", "conj");

    private final ConversionTree tree;

    /**
     * @param tokens with tags
     * @param heads index of each token's governor, -1 for the root; {@link #convert} changes them
     * @param labels of ClearNLP; {@link #convert} makes them those of Universal Dependencies
     */
    public Conversion(Draft tokens, int[] heads, String[] labels) {
        this.tree = new ConversionTree(tokens, heads, labels);
    }

    /** Makes the tree another, with exactly one root. */
    public void convert() {
        raiseObjects();
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (tree.label(i).equals("prep") || tree.label(i).equals("agent") || isDativePreposition(i)) {
                turnPreposition(i);
            }
        }
        turnConjuncts();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isBe(i) && !tree.label(i).startsWith("aux")) {
                turnCopula(i);
            }
        }
        new ConversionLabels(tree).rename();
        tree.makeOneRoot();
    }

    private boolean isDativePreposition(int at) {
        return tree.label(at).equals("dative")
                && (tree.tag(at).equals("IN") || tree.tag(at).equals("TO"));
    }

    /** "asked [him to go]" becomes "asked [him] [to go]". */
    private void raiseObjects() {
        for (int i = 0; i < tree.size(); i++) {
            int verb = tree.head(i);
            if (verb < 0
                    || i < verb
                    || !CLAUSES.contains(tree.label(i))
                    || !tree.tag(verb).startsWith("VB")) {
                continue;
            }
            int subject = tree.child(i, SUBJECTS);
            boolean isInfinitive =
                    tree.children(i).stream().anyMatch(child -> tree.tag(child).equals("TO"));
            boolean isMarked = tree.child(i, MARKERS) >= 0;
            boolean isFinite = tree.children(i).stream().anyMatch(child -> FINITE.contains(tree.tag(child)));
            boolean isBare = tree.tag(i).equals("VB") && !isFinite && tree.isWord(verb, BARE);
            if (subject > verb && subject < i && !isMarked && (isInfinitive || isBare)) {
                tree.move(subject, verb, "dobj");
                tree.move(i, verb, "xcomp");
            }
        }
    }

    private void turnPreposition(int at) {
        int governor = tree.head(at);
        int object = tree.child(at, OBJECTS);
        if (object < 0) {
            object = tree.child(at, TURNED);
        }
        if (object < 0 || governor < 0) {
            if (governor >= 0) {
                tree.move(at, governor, "advmod");
            }
            return;
        }
        boolean isClause =
                tree.label(object).equals("pcomp") && tree.tag(object).startsWith("VB");
        boolean isNominal = tree.isNominal(governor);
        boolean isInner = tree.label(governor).equals("prep") && tree.child(governor, OBJECTS) < 0;
        tree.move(
                object,
                governor,
                isInner ? "turned" : isClause ? isNominal ? "acl" : "advcl" : isNominal ? "nmod:" : "obl");
        for (int child : tree.children(at)) {
            tree.move(
                    child,
                    child == object ? governor : object,
                    tree.label(child).equals("pobj") ? "conj" : tree.label(child));
        }
        tree.move(at, object, isClause ? "mark" : "case");
    }

    /** Conjuncts hang in a chain; here all hang from the first, and "and" hangs from the one behind it. */
    private void turnConjuncts() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.label(i).equals("cc")) {
                int first = tree.head(i);
                int behind = i;
                for (int child : tree.children(first)) {
                    if (child > i && tree.label(child).equals("conj")) {
                        behind = child;
                        break;
                    }
                }
                if (behind != i) {
                    tree.move(i, behind, "cc");
                }
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            while (tree.label(i).equals("conj")
                    && tree.head(i) >= 0
                    && tree.label(tree.head(i)).equals("conj")) {
                tree.move(i, tree.head(tree.head(i)), "conj");
            }
        }
    }

    private void turnCopula(int be) {
        if (tree.child(be, EXPLETIVE) >= 0) {
            int there = tree.child(be, ATTRIBUTE);
            if (there >= 0 && tree.child(be, SUBJECT) < 0) {
                tree.move(there, be, "nsubj");
            }
            return;
        }
        int predicate = tree.child(be, PREDICATES);
        if (predicate < 0) {
            predicate = tree.children(be).stream()
                    .filter(child ->
                            child > be && child < be + 8 && tree.label(child).equals("obl"))
                    .filter(child ->
                            tree.first(child) == be + 1 || tree.tag(be + 1).equals("RB") && tree.first(child) == be + 2)
                    .findFirst()
                    .orElse(-1);
        }
        if (predicate < 0
                || tree.child(be, ANY_SUBJECT) < 0
                        && ROOTS.contains(tree.label(be))
                        && tree.label(predicate).equals("obl")) {
            return;
        }
        int governor = tree.head(be);
        String label = tree.label(be);
        for (int child : tree.children(be)) {
            if (child != predicate) {
                tree.move(child, predicate, tree.label(child));
            }
        }
        tree.move(predicate, governor, label);
        tree.move(be, predicate, "cop");
    }
}
