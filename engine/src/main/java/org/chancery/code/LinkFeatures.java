package org.chancery.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.find.Triggers.Trigger;

/** What the model looks at to decide whether one party does something to another. */
final class LinkFeatures {

    private final Clause clause;
    private final List<Trigger> triggers;
    private final String from;
    private final String to;
    private final Map<String, Float> out = new LinkedHashMap<>();

    LinkFeatures(Clause clause, List<Trigger> triggers, Parties.Party source, Parties.Party target) {
        this.clause = clause;
        this.triggers = triggers;
        this.from = source.kind();
        this.to = target.kind();
    }

    Map<String, Float> all() {
        put("bias");
        put("from=" + from);
        put("to=" + to);
        put("kinds=" + from + "_" + to);
        StringBuilder relations = new StringBuilder();
        for (int token : clause.up) {
            relations.append(clause.relation(token)).append('<');
        }
        StringBuilder below = new StringBuilder();
        for (int token : clause.down) {
            below.append('>').append(clause.relation(token));
        }
        boolean meets = !clause.up.isEmpty();
        int top = meets ? clause.up.get(clause.up.size() - 1) : -1;
        String up = meets ? relations.toString().replaceAll("[^<]*<$", "") : "none";
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
        triggers(role, below.toString());
        return out;
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
