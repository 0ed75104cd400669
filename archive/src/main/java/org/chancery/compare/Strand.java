package org.chancery.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One thing as the texts have it: the passages of each. It grows while further texts are woven in. */
final class Strand {

    private final List<List<Passage>> cells;
    private double score;

    Strand(int texts) {
        this.cells = IntStream.range(0, texts)
                .mapToObj(i -> (List<Passage>) new ArrayList<Passage>())
                .toList();
    }

    /** @param likeness to what is there; 0 for the first */
    Strand with(int side, Passage passage, double likeness) {
        boolean further = !cells.get(side).isEmpty();
        cells.get(side).add(passage);
        if (!further) {
            score = holders().size() > 2 ? Math.min(score, likeness) : likeness;
        }
        return this;
    }

    /** Of a strand that only one text has: what came nearest to it. */
    void nearest(double likeness) {
        score = Math.max(score, likeness);
    }

    List<List<Passage>> cells() {
        return cells;
    }

    List<Integer> holders() {
        return IntStream.range(0, cells.size())
                .filter(side -> !cells.get(side).isEmpty())
                .boxed()
                .toList();
    }

    Passage first(int side) {
        return cells.get(side).get(0);
    }

    double score() {
        return score;
    }

    double likeness(Passage passage, Likeness likeness) {
        return cells.stream()
                .flatMap(List::stream)
                .mapToDouble(other -> likeness.of(other, passage))
                .max()
                .orElse(0);
    }

    /** The topic that most of its passages show, the first of those that as many show; empty if none shows any. */
    String topic() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        cells.forEach(cell ->
                cell.forEach(passage -> passage.topics().forEach(topic -> counts.merge(topic, 1, Integer::sum))));
        String best = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (best.isEmpty() || entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
