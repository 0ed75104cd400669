package org.chancery.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.find.Triggers.Trigger;

/** What the model looks at to decide whether one party does something to another. */
final class LinkFeatures {

    private final Clause clause;
    private final List<Trigger> triggers;
    private final List<Parties.Party> others;
    private final String from;
    private final String to;
    private final Map<String, Float> out = new HashMap<>();

    LinkFeatures(
            Clause clause,
            List<Trigger> triggers,
            List<Parties.Party> others,
            Parties.Party source,
            Parties.Party target) {
        this.others = others;
        this.clause = clause;
        this.triggers = triggers;
        this.from = source.kind();
        this.to = target.kind();
    }

    /** The few that rule most pairs out, by how the tree holds the two and of what kind they are. */
    Map<String, Float> coarse() {
        names().forEach(this::put);
        return out;
    }

    /** What these few say, without a map of them. */
    double[] coarse(Scores gates) {
        double[] sums = gates.none();
        names().forEach(name -> gates.add(name, sums));
        return sums;
    }

    private List<String> names() {
        StringBuilder way = new StringBuilder(clause.up.isEmpty() ? "none" : "");
        for (int i = 0; i + 1 < clause.up.size(); i++) {
            way.append(clause.relation(clause.up.get(i))).append('<');
        }
        for (int token : clause.down) {
            way.append('>').append(clause.relation(token));
        }
        String role = clause.sourceHead < 0 ? "" : clause.relation(clause.sourceHead);
        String other = clause.targetHead < 0 ? "" : clause.relation(clause.targetHead);
        boolean before = clause.sourceHead < clause.targetHead;
        List<String> names = new ArrayList<>(7);
        names.add("bias");
        names.add("way=" + way);
        names.add("from+role=" + from + "_" + role);
        names.add("to+other=" + to + "_" + other);
        names.add("roles=" + role + "_" + other + before);
        names.add("length=" + Math.min(8, clause.up.size() + clause.down.size()) + before);
        int verb = clause.predicate(clause.sourceHead);
        boolean governed = false;
        for (Trigger trigger : triggers) {
            governed |= trigger.head() == verb;
        }
        names.add("same=" + (verb == clause.predicate(clause.targetHead)) + governed);
        return names;
    }

    Map<String, Float> all() {
        put("bias");
        put("from=" + from);
        put("to=" + to);
        put("kinds=" + from + "_" + to);
        boolean meets = !clause.up.isEmpty();
        int top = meets ? clause.up.get(clause.up.size() - 1) : -1;
        StringBuilder above = new StringBuilder(meets ? "" : "none");
        for (int i = 0; i + 1 < clause.up.size(); i++) {
            above.append(clause.relation(clause.up.get(i))).append('<');
        }
        StringBuilder below = new StringBuilder();
        for (int token : clause.down) {
            below.append('>').append(clause.relation(token));
        }
        String up = above.toString();
        put("up=" + up);
        put("down=" + below);
        put("way=" + up + below);
        put("length=" + Math.min(8, clause.up.size() + clause.down.size()));
        put("uplength=" + Math.min(5, clause.up.size()) + "_" + Math.min(5, clause.down.size()));
        put("order=" + (clause.sourceHead < clause.targetHead));
        if (top >= 0) {
            put("top=" + (clause.isMarked(top) ? "actor" : clause.lemma(top)));
            put("toptag=" + clause.sentence.token(top).tag());
            put("root=" + (clause.sentence.head(top) < 0));
        }
        String role = clause.sourceHead < 0 ? "" : clause.relation(clause.sourceHead);
        String other = clause.targetHead < 0 ? "" : clause.relation(clause.targetHead);
        put("roles=" + role + "_" + other);
        put("role=" + role);
        put("other=" + other);
        crossed(role, other, up + below);
        triggers(role, below.toString());
        return out;
    }

    /** What the words of each party say together with how the sentence holds it. */
    private void crossed(String role, String other, String way) {
        int verb = clause.predicate(clause.sourceHead);
        int otherVerb = clause.predicate(clause.targetHead);
        put("from+role=" + from + "_" + role);
        put("to+other=" + to + "_" + other);
        put("way+to=" + way + "_" + to);
        put("way+from=" + way + "_" + from);
        if (verb >= 0) {
            String lemma = clause.isMarked(verb) ? "actor" : clause.lemma(verb);
            put("verb=" + lemma);
            put("verb+other=" + lemma + "_" + other);
        }
        if (otherVerb >= 0 && otherVerb != verb) {
            put("otherverb+other=" + (clause.isMarked(otherVerb) ? "actor" : clause.lemma(otherVerb)) + "_" + other);
        }
        for (int token : clause.up.subList(0, Math.max(0, clause.up.size() - 1))) {
            put(token == clause.sourceHead ? "fromword=" + clause.lemma(token) : "upword=" + clause.lemma(token));
        }
        for (int token : clause.down) {
            put(token == clause.targetHead ? "toword=" + clause.lemma(token) : "downword=" + clause.lemma(token));
        }
        between();
    }

    /** How many others stand between the two in the sentence. */
    private void between() {
        int first = Math.min(clause.sourceHead, clause.targetHead);
        int last = Math.max(clause.sourceHead, clause.targetHead);
        int names = 0;
        int before = 0;
        boolean higher = false;
        boolean above = false;
        for (Parties.Party one : others) {
            int head = one.head();
            before += head < first ? 1 : 0;
            if (!clause.isMarked(head)) {
                names += first < head && head < last ? 1 : 0;
                higher |= clause.sentence.isAbove(head, clause.targetHead);
                above |= clause.sentence.isAbove(head, clause.sourceHead);
            }
        }
        put("between=" + Math.min(4, names));
        put("apart=" + Math.min(8, (last - first) / 3));
        put("before=" + Math.min(4, before));
        put("parties=" + Math.min(8, others.size()));
        put("under=" + higher);
        put("fromunder=" + above);
    }

    private void triggers(String role, String below) {
        int verb = clause.predicate(clause.sourceHead);
        int otherVerb = clause.predicate(clause.targetHead);
        boolean any = false;
        boolean governed = false;
        for (Trigger trigger : triggers) {
            int head = trigger.head();
            if (clause.isMarked(head)) {
                continue;
            }
            String type = trigger.type();
            if (clause.up.contains(head) || clause.down.contains(head)) {
                any = true;
                put("trigger.path=" + type);
                put("trigger.path.role=" + role + (clause.up.contains(head) ? "_up" : "_down"));
            }
            if (head == verb) {
                governed = true;
                put("trigger.verb=" + type + "_" + role);
                put("trigger.verb.way=" + type + below);
            }
            if (head == otherVerb) {
                put("trigger.other=" + type);
            }
        }
        put("trigger.any=" + any + governed);
        put("same=" + (verb == otherVerb));
    }

    private void put(String name) {
        out.put(name, 1f);
    }
}
