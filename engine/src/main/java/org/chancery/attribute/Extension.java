package org.chancery.attribute;

import org.jspecify.annotations.Nullable;

/** What the model looks at to decide whether a neighbouring sentence goes on with what was said. */
final class Extension {

    private final Features out = new Features();

    /**
     * @param home sentence of the cue
     * @param main content in it, null for none
     * @param from neighbour already taken, or the home itself
     * @param next the one to decide on
     * @param step 1 ahead, −1 back
     * @param count neighbours taken so far
     * @param cues how many cues outside quotation marks the next sentence has, and how sure
     */
    int[] of(Shape home, int cue, @Nullable Reach main, Shape from, Shape next, int step, int count, int cues) {
        out.clear();
        int side = step > 0 ? 1 : 2;
        boolean sameParagraph = step > 0 ? !from.closes : !from.opens;
        boolean continued = step > 0 ? runsOn(from, next) : runsOn(next, from);
        int quoted = quoted(next);
        int mainQuoted = main == null ? 2 : home.quote[main.first()] >= 0 || home.quote[main.last()] >= 0 ? 1 : 0;
        int order = main == null ? 0 : main.first() < cue ? 1 : 2;
        int atEdge = main == null ? 2 : step > 0 ? home.size - 1 - main.last() <= 2 ? 1 : 0 : main.first() <= 1 ? 1 : 0;
        int start = next.quote[0] >= 0 ? 1 : 0;
        int end = next.quote[next.size - 1] >= 0 || next.size > 1 && next.quote[next.size - 2] >= 0 ? 1 : 0;
        int place = side * 4 + (sameParagraph ? 1 : 0) + (continued ? 2 : 0);
        out.add(1, place);
        out.add(2, place, quoted);
        out.add(3, place, quoted, mainQuoted * 4 + order);
        out.add(4, place, cues, quoted);
        out.add(5, place, start * 2 + end, mainQuoted);
        out.add(6, place, Math.min(count, 3), quoted);
        out.add(7, home.lemma[cue], place);
        out.add(8, home.lemma[cue], place, quoted);
        out.add(9, place, next.word[0]);
        out.add(10, place, next.size > 1 ? next.word[1] : 0, start);
        out.add(11, place, atEdge, order * 4 + mainQuoted);
        out.add(12, place, cues, start * 2 + end);
        out.add(13, place, from.lower[from.size - 1].hashCode(), quoted);
        out.add(14, place, next.tagKey[start == 1 && next.size > 1 ? 1 : 0]);
        out.add(15, place * 64 + quoted * 8 + start * 2 + end, cues, mainQuoted * 16 + order * 4 + atEdge);
        out.add(16, place, home.lower[home.size - 1].hashCode(), main == null ? 1 : 0);
        return out.copy();
    }

    /** Whether one quotation runs over the border of two sentences. */
    static boolean runsOn(Shape earlier, Shape later) {
        int last = earlier.quote[earlier.size - 1];
        return last >= 0 && last == later.quote[0];
    }

    /** 0 without quotation, 1 in parts, 2 wholly. */
    static int quoted(Shape shape) {
        int words = 0;
        int inside = 0;
        for (int i = 0; i < shape.size; i++) {
            if (!shape.mark[i]) {
                words++;
                inside += shape.quote[i] >= 0 ? 1 : 0;
            }
        }
        return inside == 0 ? 0 : inside >= words ? 2 : 1;
    }

    /** What of a sentence goes on with something said: its quotation at the near edge, else all but its full stop. */
    static Reach reach(Shape next, int step) {
        int first = 0;
        int last = next.size - 1;
        if (step > 0 && next.quote[0] >= 0 && quoted(next) == 1) {
            while (first < last && next.quote[first + 1] == next.quote[0]) {
                first++;
            }
            return new Reach(0, first, 0, 0);
        }
        if (step < 0 && next.quote[last] >= 0 && quoted(next) == 1) {
            while (last > 0 && next.quote[last - 1] == next.quote[next.size - 1]) {
                last--;
            }
            return new Reach(last, next.size - 1, last, 0);
        }
        if (next.quote[last] < 0 && next.mark[last] && last > 0) {
            last--;
        }
        return new Reach(0, last, 0, 0);
    }
}
