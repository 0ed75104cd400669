package org.chancery.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a narrative of years gone by from the news of the day: it names many years, most of them far from its publication. */
final class Narratives {

    private static final int FEWEST = 4;
    private static final int FAR = 1;

    private Narratives() {}

    static boolean is(List<List<Node>> nodes, @Nullable LocalDate published) {
        int far = 0;
        int near = 0;
        for (List<Node> sentence : nodes) {
            for (Node node : sentence) {
                if (node.has("year") && !node.has("yy")) {
                    boolean old = published == null || Math.abs(published.getYear() - node.number("year")) >= FAR;
                    far += old ? 1 : 0;
                    near += old ? 0 : 1;
                } else if (node.give("era").equals("BC")) {
                    far++;
                } else if (node.has("weekday") || node.has("step") || node.has("named")) {
                    near++;
                }
            }
        }
        return far >= FEWEST && far > 2 * near;
    }

    /** Whether years before our era are told. */
    static boolean isOfAntiquity(List<List<Node>> nodes) {
        return nodes.stream()
                        .flatMap(List::stream)
                        .filter(node -> node.give("era").equals("BC"))
                        .count()
                >= 2;
    }
}
