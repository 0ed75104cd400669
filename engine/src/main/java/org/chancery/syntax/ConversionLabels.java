package org.chancery.syntax;

import java.util.Map;
import java.util.Set;

/** Gives the labels of Universal Dependencies to a tree whose edges stand right already. */
final class ConversionLabels {

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("dobj", "obj"),
            Map.entry("dative", "iobj"),
            Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("csubjpass", "csubj:pass"),
            Map.entry("auxpass", "aux:pass"),
            Map.entry("poss", "nmod:poss"),
            Map.entry("relcl", "acl:relcl"),
            Map.entry("neg", "advmod"),
            Map.entry("prt", "compound:prt"),
            Map.entry("predet", "det:predet"),
            Map.entry("preconj", "cc:preconj"),
            Map.entry("nmod:", "nmod"),
            Map.entry("acomp", "xcomp"),
            Map.entry("attr", "xcomp"),
            Map.entry("oprd", "xcomp"),
            Map.entry("complm", "mark"),
            Map.entry("intj", "discourse"),
            Map.entry("meta", "dep"),
            Map.entry("prep", "advmod"),
            Map.entry("agent", "advmod"),
            Map.entry("pobj", "nmod"),
            Map.entry("pcomp", "acl"),
            Map.entry("turned", "nmod"),
            Map.entry("hmod", "compound"),
            Map.entry("hyph", "punct"),
            Map.entry("number", "nummod"),
            Map.entry("num", "nummod"),
            Map.entry("partmod", "acl"),
            Map.entry("nn", "compound"),
            Map.entry("possessive", "case"));

    private static final Set<String> TIME = Set.of(
            ("today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday day days week"
                            + " weeks month months year years morning afternoon evening night hour hours minute minutes time"
                            + " times decade decades january february march april may june july august september october"
                            + " november december jan. feb. mar. apr. aug. sep. sept. oct. nov. dec. spring summer autumn fall"
                            + " winter")
                    .split(" "));

    private static final Set<String> STATEMENT = Set.of("that", "whether");

    private final ConversionTree tree;

    ConversionLabels(ConversionTree tree) {
        this.tree = tree;
    }

    void rename() {
        for (int i = 0; i < tree.size(); i++) {
            tree.rename(i, label(i));
        }
    }

    private String label(int at) {
        String label = tree.label(at);
        return switch (label) {
            case "nmod" -> modifier(at);
            case "acl" -> isStatement(at) ? "ccomp" : "acl";
            case "qmod" -> tree.tag(at).equals("CD") ? "nummod" : "advmod";
            case "npadvmod" -> adverbial(at);
            case "aux" -> tree.tag(at).equals("TO") ? "mark" : "aux";
            default -> SAME.getOrDefault(label, label);
        };
    }

    /** "the concern [that prices rise]" */
    private boolean isStatement(int at) {
        return tree.children(at).stream()
                .anyMatch(child -> child < at && tree.label(child).equals("mark") && tree.isWord(child, STATEMENT));
    }

    /** ClearNLP has one label for all that stands before a noun. */
    private String modifier(int at) {
        String tag = tree.tag(at);
        if (tag.startsWith("JJ") || tag.startsWith("VB") || tag.equals("AFX")) {
            return "amod";
        }
        if (tag.equals("CD")) {
            return "nummod";
        }
        if (tag.equals("DT") || tag.equals("PDT") || tag.equals("WDT")) {
            return "det";
        }
        return tag.startsWith("RB") ? "advmod" : tag.startsWith("NN") ? "compound" : "dep";
    }

    private String adverbial(int at) {
        int head = tree.head(at);
        boolean isNominal = head >= 0 && tree.isNominal(head);
        if (tree.isWord(at, TIME)) {
            return isNominal ? "nmod:tmod" : "obl:tmod";
        }
        if (isNominal && tree.tag(at).startsWith("NNP")) {
            return "appos";
        }
        return isNominal ? "nmod:npmod" : "obl:npmod";
    }
}
