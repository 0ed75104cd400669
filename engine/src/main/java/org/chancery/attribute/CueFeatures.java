package org.chancery.attribute;

import org.chancery.annotate.Sentence;

/** What the model looks at to decide whether a word says that somebody says, thinks or wants something. */
final class CueFeatures {

    private static final int NONE = 3;

    private final Shape shape;
    private final Features out = new Features();

    CueFeatures(Shape shape) {
        this.shape = shape;
    }

    /** Whether a token can head a cue at all. */
    static boolean isPossible(Shape shape, int i) {
        if (shape.mark[i]) {
            return shape.lower[i].equals(":");
        }
        String tag = shape.tag[i];
        return !tag.equals("DT") && !tag.equals("CD") && !tag.equals("POS") && !tag.equals("PRP$");
    }

    int[] of(int i) {
        return gather(i).copy();
    }

    /** The features of a token; the next call overwrites them. */
    Features gather(int i) {
        out.clear();
        own(i);
        children(i);
        above(i);
        subject(i);
        near(i);
        quotes(i);
        return out;
    }

    private void own(int i) {
        int lemma = shape.lemma[i];
        String lower = shape.lower[i];
        out.add(1);
        out.add(2, lemma);
        out.add(3, shape.word[i]);
        out.add(4, shape.tagKey[i]);
        out.add(5, lemma, shape.tagKey[i]);
        out.add(6, ending(lower), shape.tagKey[i]);
        out.add(7, shape.relationKey[i]);
        out.add(8, lemma, shape.relationKey[i]);
        out.add(9, shape.tagKey[i], shape.relationKey[i]);
    }

    /** Stands for the last three letters. */
    private static int ending(String word) {
        int hash = 0;
        for (int at = Math.max(0, word.length() - 3); at < word.length(); at++) {
            hash = hash * 31 + word.charAt(at);
        }
        return hash;
    }

    private void children(int i) {
        int lemma = shape.lemma[i];
        int all = 17;
        for (int child : shape.children(i)) {
            if (shape.mark[child]) {
                continue;
            }
            int relation = shape.relationKey[child];
            int side = child < i ? 1 : 2;
            out.add(100, relation, side);
            out.add(101, lemma, relation, side);
            out.add(102, relation, shape.tagKey[child], side);
            out.add(103, lemma, relation, shape.lemma[child]);
            out.add(104, relation, shape.lemma[child]);
            if (isHeavy(shape.relation[child])) {
                all = all * 31 + relation * side;
                int marker = marker(child);
                out.add(106, relation, marker, shape.quote[child] >= 0 ? 1 : 0);
                out.add(107, lemma, relation, marker);
                out.add(109, shape.tagKey[i], relation, shape.name[child]);
            }
        }
        out.add(110, all);
        out.add(111, lemma, all);
        out.add(113, shape.tagKey[i], all);
    }

    private static boolean isHeavy(String relation) {
        return relation.startsWith("ccomp")
                || relation.startsWith("xcomp")
                || relation.startsWith("obj")
                || relation.startsWith("parataxis")
                || relation.startsWith("obl")
                || relation.startsWith("nmod")
                || relation.startsWith("acl")
                || relation.startsWith("advcl")
                || relation.startsWith("nsubj")
                || relation.startsWith("iobj")
                || relation.startsWith("dep");
    }

    /** The word that joins a phrase or clause: its preposition, "that", "to". */
    private int marker(int token) {
        for (int child : shape.children(token)) {
            if (Sentence.isRelation(shape.relation[child], "case")
                    || Sentence.isRelation(shape.relation[child], "mark")) {
                return shape.word[child];
            }
        }
        return NONE;
    }

    private void above(int i) {
        int head = shape.head[i];
        int lemma = shape.lemma[i];
        int over = shape.at(shape.lemma, head);
        int tag = shape.at(shape.tagKey, head);
        out.add(120, shape.relationKey[i], over);
        out.add(121, shape.relationKey[i], tag);
        out.add(122, lemma, over);
        out.add(123, lemma, tag, shape.relationKey[i]);
        out.add(124, shape.tagKey[i], tag, head < i ? 1 : 2);
        int at = i;
        for (int steps = 0; at >= 0 && steps < 8; steps++, at = shape.head[at]) {
            String relation = shape.relation[at];
            if (relation.startsWith("ccomp") || relation.startsWith("parataxis")) {
                out.add(126, shape.at(shape.lemma, shape.head[at]), Math.min(steps, 2));
                out.add(127, relation.hashCode(), Math.min(steps, 3));
                break;
            }
        }
        out.add(128, Math.min(shape.depth[i], 8));
    }

    private void subject(int i) {
        int subject = subjectOf(i);
        int lemma = shape.lemma[i];
        if (subject < 0) {
            out.add(140, lemma, NONE);
            return;
        }
        int kind = shape.tag[subject].startsWith("PRP") ? shape.word[subject] : shape.name[subject];
        out.add(140, lemma, kind);
        out.add(142, kind, shape.tagKey[i]);
        out.add(143, shape.lemma[subject]);
        out.add(146, subject < i ? 1 : 2, Math.min(Math.abs(subject - i), 6));
    }

    private int subjectOf(int verb) {
        int at = verb;
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            for (int child : shape.children(at)) {
                if (shape.relation[child].startsWith("nsubj") || shape.relation[child].equals("nmod:poss")) {
                    return child;
                }
            }
            if (!shape.relation[at].equals("conj") && !shape.relation[at].equals("xcomp")) {
                return -1;
            }
            at = shape.head[at];
        }
        return -1;
    }

    private void near(int i) {
        int lemma = shape.lemma[i];
        for (int offset = -3; offset <= 3; offset++) {
            if (offset != 0) {
                out.add(160 + offset, shape.at(shape.word, i + offset));
                out.add(170 + offset, shape.at(shape.tagKey, i + offset), shape.tagKey[i]);
            }
        }
        out.add(180, lemma, shape.at(shape.word, i + 1));
        out.add(181, lemma, shape.at(shape.word, i - 1));
        out.add(182, shape.at(shape.tagKey, i - 1), shape.tagKey[i], shape.at(shape.tagKey, i + 1));
        out.add(183, lemma, shape.at(shape.word, i + 1), shape.at(shape.word, i + 2));
        out.add(184, lemma, shape.at(shape.tagKey, i + 1), shape.at(shape.tagKey, i + 2));
        out.add(185, shape.at(shape.word, i - 1), shape.at(shape.word, i + 1));
    }

    private void quotes(int i) {
        int lemma = shape.lemma[i];
        boolean inside = shape.quote[i] >= 0;
        boolean before = false;
        boolean behind = false;
        for (int j = 0; shape.quoted && j < shape.size; j++) {
            boolean quoted = shape.quote[j] >= 0 && shape.quote[j] != shape.quote[i];
            before |= quoted && j < i;
            behind |= quoted && j > i;
        }
        int state = (inside ? 1 : 0) + (before ? 2 : 0) + (behind ? 4 : 0);
        out.add(200, state);
        out.add(201, lemma, state);
        out.add(202, shape.tagKey[i], state);
        int back = distanceToMark(i, -1);
        int ahead = distanceToMark(i, 1);
        out.add(204, back, state);
        out.add(205, ahead, state);
        out.add(206, lemma, back);
        out.add(207, lemma, ahead);
        boolean starts = shape.quote[0] >= 0;
        out.add(208, state, starts ? 1 : 0, shape.quote[shape.size - 1] >= 0 ? 1 : 0);
        out.add(209, shape.opens ? 1 : 0, Math.min(i, 3), state);
        out.add(210, lemma, Math.min(shape.size - 1 - i, 3));
    }

    private int distanceToMark(int i, int step) {
        for (int far = 1; far <= 5; far++) {
            if (shape.isQuoteMark(i + step * far)) {
                return far;
            }
        }
        return 6;
    }
}
