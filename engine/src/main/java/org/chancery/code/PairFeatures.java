package org.chancery.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.Sentence;
import org.chancery.annotate.Token;
import org.chancery.find.Triggers.Trigger;

/** What the model looks at, by names that a reader understands: {@code path=condemn}, {@code trigger.path=ACCUSE}. */
final class PairFeatures {

    private static final Set<String> MODALS =
            Set.of("will", "would", "could", "may", "might", "can", "should", "must", "shall");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "neither", "nor", "without");

    private final Clause clause;
    private final List<Trigger> triggers;
    private final Map<String, Float> out = new LinkedHashMap<>(512);

    PairFeatures(Clause clause, List<Trigger> triggers) {
        this.clause = clause;
        this.triggers = triggers;
    }

    /** Names with their values. */
    Map<String, Float> all() {
        put("bias", 1);
        words();
        actors();
        path();
        predicates();
        triggers();
        return out;
    }

    private void put(String name, float value) {
        out.merge(name, value, Math::max);
    }

    /** The words, with source and target as placeholders and names by their class. */
    private void words() {
        List<String> row = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        String before = "";
        for (Token token : clause.sentence.tokens()) {
            int i = token.index();
            String word = clause.source.get(i) ? "SOURCE" : clause.target.get(i) ? "TARGET" : shape(token);
            boolean marked = clause.isMarked(i);
            if (word.isEmpty() || (marked || token.isNamed()) && word.equals(before)) {
                continue;
            }
            row.add(word);
            at.add(i);
            before = word;
        }
        int first = Math.min(row.indexOf("SOURCE"), row.contains("TARGET") ? row.indexOf("TARGET") : row.size());
        int last = Math.max(row.lastIndexOf("SOURCE"), row.lastIndexOf("TARGET"));
        for (int i = 0; i < row.size(); i++) {
            String word = row.get(i);
            if (!word.equals("SOURCE") && !word.equals("TARGET")) {
                put("word=" + word, 0.6f);
                put(
                        (i < first ? "before=" : i > last ? "after=" : "between=") + word,
                        i > first && i < last ? 0.6f : 0.3f);
            }
            if (i > 0) {
                put("two=" + row.get(i - 1) + "_" + word, 0.5f);
            }
            if (i > 1
                    && (word.equals("TARGET")
                            || row.get(i - 2).equals("SOURCE")
                            || row.get(i - 1).equals("SOURCE")
                            || row.get(i - 1).equals("TARGET"))) {
                put("three=" + row.get(i - 2) + "_" + row.get(i - 1) + "_" + word, 0.4f);
            }
        }
        put("order=" + (row.indexOf("SOURCE") < row.indexOf("TARGET")), 0.5f);
    }

    private String shape(Token token) {
        if (token.isMark() && !token.text().equals("\"")) {
            return "";
        }
        if (token.tag().equals("CD")) {
            return "NUMBER";
        }
        if (token.isNamed() || token.isProper()) {
            return token.isNamed() ? token.name() : "NAME";
        }
        return clause.lemma(token.index());
    }

    private void actors() {
        for (int i = clause.source.nextSetBit(0); i >= 0; i = clause.source.nextSetBit(i + 1)) {
            put("source=" + clause.lemma(i), 0.4f);
        }
        for (int i = clause.target.nextSetBit(0); i >= 0; i = clause.target.nextSetBit(i + 1)) {
            put("target=" + clause.lemma(i), 0.4f);
        }
        if (clause.sourceHead >= 0) {
            put("sourcehead=" + clause.lemma(clause.sourceHead), 0.5f);
            put("sourcename=" + clause.sentence.token(clause.sourceHead).name(), 0.4f);
        }
        if (clause.targetHead >= 0) {
            put("targethead=" + clause.lemma(clause.targetHead), 0.5f);
            put("targetname=" + clause.sentence.token(clause.targetHead).name(), 0.4f);
        } else {
            put("notarget", 1);
        }
    }

    private void path() {
        StringBuilder relations = new StringBuilder();
        for (int token : clause.up) {
            if (!clause.isMarked(token)) {
                put("path=" + clause.lemma(token), 0.9f);
            }
            relations.append(token == clause.up.get(clause.up.size() - 1) ? "" : clause.relation(token) + "<");
        }
        StringBuilder below = new StringBuilder();
        for (int token : clause.down) {
            if (!clause.isMarked(token)) {
                put("path=" + clause.lemma(token), 0.9f);
                put("pathdown=" + clause.lemma(token), 0.5f);
            }
            relations.append(">").append(clause.relation(token));
            below.append(">").append(clause.relation(token));
        }
        put("relations=" + relations, 0.5f);
        if (!clause.up.isEmpty()) {
            int top = clause.up.get(clause.up.size() - 1);
            put("top=" + (clause.isMarked(top) ? "ACTOR" : clause.lemma(top)), 0.9f);
            put("toptag=" + clause.sentence.token(top).tag(), 0.4f);
            if (!clause.isMarked(top)) {
                put("top+=" + clause.lemma(top) + below, 0.6f);
            }
        }
    }

    private void predicates() {
        int sp = clause.predicate(clause.sourceHead);
        int tp = clause.predicate(clause.targetHead);
        predicate("s", sp, clause.sourceHead);
        predicate("t", tp, clause.targetHead);
        if (sp >= 0 && tp >= 0 && sp != tp && !clause.isMarked(tp) && !clause.isMarked(sp)) {
            put("st=" + clause.lemma(sp) + "_" + clause.lemma(tp), 0.7f);
        }
    }

    private void predicate(String side, int verb, int actor) {
        if (verb < 0) {
            put(side + "verb=none", 0.4f);
            return;
        }
        Sentence sentence = clause.sentence;
        String lemma = clause.isMarked(verb) ? "ACTOR" : clause.lemma(verb);
        put(side + "verb=" + lemma, 0.9f);
        String role = "";
        for (int at = actor; at >= 0 && at != verb; at = sentence.head(at)) {
            role = clause.relation(at);
        }
        put(side + "role=" + role, 0.5f);
        put(side + "verbrole=" + lemma + ":" + role, 0.7f);
        put(side + "tense=" + sentence.token(verb).tag(), 0.4f);
        for (int child : sentence.children(verb)) {
            String relation = clause.relation(child);
            String word = clause.isMarked(child) ? clause.source.get(child) ? "SOURCE" : "TARGET" : clause.lemma(child);
            if (relation.equals("obj")
                    || relation.equals("xcomp")
                    || relation.equals("compound")
                    || relation.equals("iobj")
                    || relation.equals("ccomp")
                    || relation.equals("nsubj:pass")
                    || relation.equals("advmod")) {
                put(side + relation + "=" + word, 0.6f);
                put(side + "verb+" + relation + "=" + lemma + "_" + word, 0.6f);
            }
            if (relation.startsWith("obl") || relation.startsWith("nmod")) {
                put(side + "verb+obl=" + lemma + "_" + relation, 0.5f);
                put(side + "obl=" + relation + "_" + word, 0.4f);
            }
            if (relation.equals("aux") && MODALS.contains(clause.lower(child))) {
                put(side + "modal=" + clause.lower(child), 0.6f);
                put(side + "modalverb=" + clause.lower(child) + "_" + lemma, 0.6f);
            }
            if (NOT.contains(clause.lower(child))) {
                put(side + "not", 0.6f);
                put(side + "notverb=" + lemma, 0.7f);
            }
        }
        boolean infinitive = sentence.children(verb).stream()
                .anyMatch(c -> sentence.token(c).tag().equals("TO"));
        if (infinitive) {
            put(side + "infinitive", 0.5f);
            int above = sentence.head(verb);
            if (above >= 0) {
                put(side + "above=" + clause.lemma(above), 0.8f);
                put(side + "above+verb=" + clause.lemma(above) + "_" + lemma, 0.6f);
            }
        }
    }

    private void triggers() {
        Set<Integer> path = new LinkedHashSet<>(clause.up);
        path.addAll(clause.down);
        int sp = clause.predicate(clause.sourceHead);
        int tp = clause.predicate(clause.targetHead);
        int top = clause.up.isEmpty() ? -1 : clause.up.get(clause.up.size() - 1);
        int nearest = Integer.MAX_VALUE;
        String nearestType = "none";
        for (Trigger trigger : triggers) {
            String type = typeOf(trigger);
            int head = trigger.head();
            if (clause.source.get(head)) {
                put("trigger.source=" + type, 0.4f);
                continue;
            }
            if (clause.target.get(head)) {
                put("trigger.target=" + type, 0.5f);
                continue;
            }
            put("trigger=" + type, 0.6f);
            put("trigger.id=" + trigger.entry().id(), 0.5f);
            boolean on = path.contains(head);
            boolean beside = !on && clause.sentence.head(head) >= 0 && path.contains(clause.sentence.head(head));
            put("trigger." + (on ? "path=" : beside ? "beside=" : "away=") + type, on ? 1 : 0.6f);
            if (on) {
                put("trigger.path.id=" + trigger.entry().id(), 0.7f);
            }
            if (head == top) {
                put("trigger.top=" + type, 1);
            }
            if (head == sp) {
                put("trigger.sverb=" + type, 1);
                modified(type, head, "s");
            }
            if (head == tp) {
                put("trigger.tverb=" + type, 0.8f);
                modified(type, head, "t");
            }
            int distance = on ? 0 : beside ? 1 : 2;
            if (distance < nearest) {
                nearest = distance;
                nearestType = type;
            }
        }
        put("trigger.nearest=" + nearestType, 0.8f);
    }

    private static String typeOf(Trigger trigger) {
        String plv = trigger.entry().give("plv");
        return plv.isEmpty() ? trigger.type() : plv;
    }

    private void modified(String type, int head, String side) {
        for (int child : clause.sentence.children(head)) {
            if (NOT.contains(clause.lower(child))) {
                put("trigger." + side + ".not=" + type, 0.8f);
            }
            if (clause.relation(child).equals("aux") && MODALS.contains(clause.lower(child))) {
                put("trigger." + side + ".modal=" + type + "_" + clause.lower(child), 0.8f);
            }
        }
        int above = clause.sentence.head(head);
        if (above >= 0 && clause.relation(head).equals("xcomp")) {
            put("trigger." + side + ".under=" + type + "_" + clause.lemma(above), 0.8f);
        }
    }
}
