package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * A way through the dependency tree from the trigger of a pattern to the head of a role: steps joined by {@code >}, each a
 * relation, with the case word behind a colon where it has one: {@code obj>nmod:on}. {@code subject} and {@code object} are
 * the logical ones, whatever the voice; {@code owner} is who a noun belongs to; {@code up:obj} climbs to the governor.
 *
 * @param steps one or more
 */
public record DependencyPath(List<Step> steps) {

    public DependencyPath {
        steps = List.copyOf(steps);
    }

    /**
     * @param up whether it climbs to the governor
     * @param relation such as {@code obl}
     * @param marker case word or subtype; empty for any
     */
    public record Step(boolean up, String relation, String marker) {}

    static DependencyPath parse(String written) {
        List<Step> steps = new ArrayList<>();
        for (String part : written.trim().split("\\s*>\\s*")) {
            boolean up = part.startsWith("up:");
            String step = up ? part.substring(3) : part;
            int colon = step.indexOf(':');
            steps.add(new Step(
                    up, colon < 0 ? step : step.substring(0, colon), colon < 0 ? "" : step.substring(colon + 1).replace('_', ' ')));
        }
        return new DependencyPath(steps);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            out.append(out.length() > 0 ? ">" : "").append(step.up() ? "up:" : "").append(step.relation());
            out.append(step.marker().isEmpty() ? "" : ":" + step.marker().replace(' ', '_'));
        }
        return out.toString();
    }
}
