package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A way through the dependency tree from the trigger of a pattern to the head of a role: steps joined by {@code >}, each a
 * relation, with the case word behind a colon where it has one: {@code obj>nmod:on}. {@code subject} and {@code object} are
 * the logical ones, whatever the voice; {@code owner} is who a noun belongs to; {@code up:obj} climbs to the governor.
 *
 * @param steps one or more
 */
public record DependencyPath(List<Step> steps) {

    /** The logical ones, then those of Universal Dependencies. */
    private static final Set<String> RELATIONS = Set.of(
            "subject",
            "object",
            "owner",
            "self",
            "acl",
            "advcl",
            "advmod",
            "amod",
            "appos",
            "aux",
            "case",
            "cc",
            "ccomp",
            "clf",
            "compound",
            "conj",
            "cop",
            "csubj",
            "dep",
            "det",
            "discourse",
            "dislocated",
            "expl",
            "fixed",
            "flat",
            "goeswith",
            "iobj",
            "list",
            "mark",
            "nmod",
            "nsubj",
            "nummod",
            "obj",
            "obl",
            "orphan",
            "parataxis",
            "punct",
            "reparandum",
            "root",
            "vocative",
            "xcomp");

    public DependencyPath {
        steps = List.copyOf(steps);
    }

    /**
     * @param up whether it climbs to the governor
     * @param relation such as {@code obl}
     * @param marker case word or subtype; empty for any
     */
    public record Step(boolean up, String relation, String marker) {}

    /** @throws IllegalArgumentException if a step is empty or begins with no known relation */
    static DependencyPath parse(String written) {
        List<Step> steps = new ArrayList<>();
        for (String part : written.trim().split("\\s*>\\s*", -1)) {
            boolean up = part.startsWith("up:");
            String step = up ? part.substring(3) : part;
            int colon = step.indexOf(':');
            String relation = colon < 0 ? step : step.substring(0, colon);
            if (!RELATIONS.contains(relation)) {
                throw new IllegalArgumentException(
                        "\"" + relation + "\" in the path \"" + written.trim() + "\" is no relation");
            }
            steps.add(new Step(
                    up, relation, colon < 0 ? "" : step.substring(colon + 1).replace('_', ' ')));
        }
        return new DependencyPath(steps);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            out.append(out.length() > 0 ? ">" : "")
                    .append(step.up() ? "up:" : "")
                    .append(step.relation());
            out.append(step.marker().isEmpty() ? "" : ":" + step.marker().replace(' ', '_'));
        }
        return out.toString();
    }
}
