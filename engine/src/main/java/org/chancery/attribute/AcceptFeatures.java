package org.chancery.attribute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the model looks at to accept or drop a draft: how sure its parts are, and the drafts around it. */
final class AcceptFeatures {

    private final Features out = new Features();

    /** @param drafts all of the sentence */
    int[] of(Draft draft, List<Draft> drafts) {
        out.clear();
        Shape shape = draft.shape();
        int head = draft.head();
        int sure = logit(draft.cue());
        int main = draft.main() == null ? 20 : logit(draft.mainProbability());
        int source = logit(draft.sourceProbability()) + (draft.source() == null ? 40 : 0);
        int lemma = shape.lemma[head];
        int tag = shape.tagKey[head];
        int inside = shape.quote[head] >= 0 ? 1 : 0;
        out.add(1);
        out.add(2, sure);
        out.add(3, lemma);
        out.add(4, tag, sure);
        out.add(5, main, sure);
        out.add(6, source, sure);
        out.add(7, source, main);
        out.add(8, shape.relationKey[head], sure);
        out.add(9, lemma, main);
        out.add(10, lemma, source);
        out.add(11, inside, sure);
        int length = draft.main() == null ? 0 : Math.min(draft.main().length(), 12);
        out.add(12, length, sure);
        out.add(13, lemma, length);
        out.add(14, draft.last() - draft.first(), sure);
        out.add(15, shape.opens ? 1 : 0, shape.closes ? 1 : 0, sure);
        Draft outer = surest(draft, drafts, 0);
        Draft inner = surest(draft, drafts, 1);
        Draft rival = surest(draft, drafts, 2);
        Draft close = surest(draft, drafts, 3);
        around(20, outer, sure, lemma, inside);
        around(30, inner, sure, lemma, inside);
        around(40, rival, sure, lemma, inside);
        around(50, close, sure, lemma, inside);
        if (outer != null) {
            out.add(60, outer.shape().lemma[outer.head()], sure);
            out.add(61, logit(outer.cue()), logit(outer.mainProbability()), sure);
        }
        if (draft.main() != null) {
            out.add(62, shape.path(head, draft.main().node(), false), sure);
            out.add(63, draft.main().first() > head ? 1 : 0, inside, sure);
            out.add(64, shape.quote[draft.main().first()] >= 0 ? 1 : 0, sure);
            out.add(65, shape.tagKey[draft.main().node()], lemma);
        }
        if (draft.source() != null) {
            int node = draft.source().node();
            out.add(66, shape.tagKey[node], shape.name[node], sure);
            out.add(67, shape.lemma[node], sure);
            out.add(68, shape.path(head, node, false), sure);
        }
        return out.copy();
    }

    private void around(int template, @Nullable Draft other, int sure, int lemma, int inside) {
        int there = other == null ? -20 : logit(other.cue());
        out.add(template, there);
        out.add(template + 1, there, sure);
        out.add(template + 2, there, lemma);
        out.add(template + 3, there, inside, sure);
    }

    /** The surest draft that holds this one (0), is held by it (1), shares its content (2), or shares words of its cue (3). */
    private static @Nullable Draft surest(Draft draft, List<Draft> drafts, int kind) {
        Draft best = null;
        for (Draft other : drafts) {
            if (other != draft && stands(draft, other, kind) && (best == null || other.cue() > best.cue())) {
                best = other;
            }
        }
        return best;
    }

    private static boolean stands(Draft draft, Draft other, int kind) {
        boolean apart = !other.holds(draft) && !draft.holds(other);
        return switch (kind) {
            case 0 -> other.holds(draft);
            case 1 -> draft.holds(other);
            case 2 ->
                apart
                        && draft.main() != null
                        && other.main() != null
                        && draft.main().overlaps(other.main());
            default -> draft.first() <= other.last() && other.first() <= draft.last();
        };
    }

    private static int logit(double probability) {
        double bounded = Math.max(1e-4, Math.min(1 - 1e-4, probability));
        return (int) Math.round(1.5 * Math.log(bounded / (1 - bounded)));
    }
}
